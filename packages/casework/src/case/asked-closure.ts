/** Closure that was asked for, and who has signed for it. */
import type { LocalDate } from "@jiefen/policy";

export interface GivenSignature {
  readonly signature: string;
  readonly by: string;
  readonly at: number;
}

/** Closure that was asked for. */
export interface AskedClosure {
  readonly requestedBy: string;
  readonly requestedOn: LocalDate;
  readonly ground?: string;
  readonly signatures: readonly GivenSignature[];
}
