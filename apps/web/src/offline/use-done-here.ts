/** Whether a visit that is due was made on this device and waits to be sent. */
import type { AgendaTask } from "@jiefen/server/client";
import { useOutbox } from "./use-outbox.ts";
import { caseOf } from "./waiting.ts";

export function useDoneHere({ kind, caseId, party }: AgendaTask): boolean {
  const { unsettled } = useOutbox();
  return (
    kind === "visit" &&
    unsettled.some(
      (one) =>
        caseOf(one) === caseId && one.work.kind === "command" && one.work.command.kind === "visit" && one.work.command.party === party,
    )
  );
}
