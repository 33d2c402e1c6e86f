/** The intake on this device that a form is written instead of: it was taken back. */
import type { Facts } from "@jiefen/policy";
import type { TakeInRequest } from "@jiefen/server/client";
import { useOutbox } from "../offline/use-outbox.ts";
import { keptInstead } from "../session/beside-answers.ts";

export interface Replaced {
  readonly id: string;
  /** Under which it may have arrived without anybody knowing: what is written instead is sent under the same one, so that it never becomes a second case. */
  readonly key: string;
  /** Epoch milliseconds at which it was taken in. */
  readonly madeAt: number;
  readonly request: TakeInRequest;
}

/** Also once the server has it, since what is written instead comes too late then. */
export function useReplaced(draft: Facts): Replaced | undefined {
  const { all } = useOutbox();
  const found = all.find(({ id }) => id === draft[keptInstead]);
  return found?.work.kind === "intake" ? { id: found.id, key: found.key, madeAt: found.madeAt, request: found.work.request } : undefined;
}
