/** The intake on this device that a form is written instead of: it was taken back. */
import type { Facts } from "@jiefen/policy";
import type { TakeInRequest } from "@jiefen/server/client";
import { useOutbox } from "../offline/use-outbox.ts";
import { keptInstead } from "../session/beside-answers.ts";

export interface Replaced {
  readonly id: string;
  /** Epoch milliseconds at which it was taken in. */
  readonly madeAt: number;
  readonly request: TakeInRequest;
}

/** Undefined once the server has it. */
export function useReplaced(draft: Facts): Replaced | undefined {
  const { unsettled } = useOutbox();
  const found = unsettled.find(({ id }) => id === draft[keptInstead]);
  return found?.work.kind === "intake" ? { id: found.id, madeAt: found.madeAt, request: found.work.request } : undefined;
}
