/** What waits to be sent, for whoever shows it. */
import { useQuery } from "@tanstack/react-query";
import { useMe } from "../session/me.ts";
import { openOutbox, outboxKey } from "./outbox.ts";
import { isUnsettled, type Waiting } from "./waiting.ts";

const nothing: readonly Waiting[] = [];

export interface OutboxNow {
  /** In the order of sending. */
  readonly all: readonly Waiting[];
  /** Not yet carried out by the server. */
  readonly unsettled: readonly Waiting[];
  /** Going out by themselves. */
  readonly waiting: number;
  readonly unreadable: number;
}

export function useOutbox(): OutboxNow {
  const { me } = useMe();
  const found = useQuery({
    queryKey: outboxKey(me.id),
    queryFn: async () => (await openOutbox(me.id)).all(),
    staleTime: 0,
    retry: false,
    // Another tab may have sent something.
    refetchOnWindowFocus: "always",
  });
  const all = (found.data?.values ?? nothing).toSorted((one, other) => one.order - other.order);
  const unsettled = all.filter(isUnsettled);
  return {
    all,
    unsettled,
    waiting: unsettled.filter(({ state }) => state.kind === "waiting").length,
    unreadable: found.data?.unreadable ?? 0,
  };
}
