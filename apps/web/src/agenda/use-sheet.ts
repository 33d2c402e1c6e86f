/** The task that is being done on top of the agenda; it stands in the address, so that "back" leaves it. */
import type { AgendaTask } from "@jiefen/server/client";
import { useSearchParams } from "react-router";

export interface OpenTask {
  readonly kind: string;
  readonly caseId: string;
  /** The visit or proposal. */
  readonly about: string;
}

export function useSheet(): {
  readonly opened: OpenTask | undefined;
  readonly open: (task: AgendaTask) => void;
  readonly close: () => void;
} {
  const [search, setSearch] = useSearchParams();
  const [kind, caseId, about] = search.get("task")?.split("/") ?? [];
  return {
    opened: kind && caseId && about ? { kind, caseId, about } : undefined,
    open: (task) => {
      const next = new URLSearchParams(search);
      next.set("task", `${task.kind}/${task.caseId}/${task.about}`);
      setSearch(next, { preventScrollReset: true });
    },
    close: () => {
      const next = new URLSearchParams(search);
      next.delete("task");
      setSearch(next, { replace: true, preventScrollReset: true });
    },
  };
}
