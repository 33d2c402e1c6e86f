/** Where a task is done. */
import type { AgendaTask } from "@jiefen/server/client";

type Place = (task: AgendaTask) => { readonly do?: string; readonly hash?: string };

const places: Readonly<Record<AgendaTask["kind"], Place>> = {
  visit: ({ party }) => ({ do: `visit:${party ?? ""}` }),
  obligation: ({ about }) => ({ do: `perform:${about}` }),
  deadline: () => ({ hash: "#steps" }),
  signature: () => ({ hash: "#closure" }),
  assign: () => ({ do: "assign" }),
  approval: () => ({ hash: "#proposals" }),
  notice: () => ({ hash: "#notices" }),
  card: () => ({ hash: "#cards" }),
  session: () => ({ hash: "#sessions" }),
  letter: () => ({ hash: "#letters" }),
  progress: () => ({ hash: "#progress" }),
  joining: () => ({ hash: "#team" }),
  moveUp: () => ({ do: "moveUp" }),
  call: () => ({ hash: "#calls" }),
};

/** The part of the case page on which the task is done. */
export function placeOf(task: AgendaTask): string {
  const { do: doing, hash } = places[task.kind](task);
  const search = doing === undefined ? "" : `?${new URLSearchParams({ do: doing })}`;
  return `/cases/${encodeURIComponent(task.caseId)}${search}${hash ?? ""}`;
}
