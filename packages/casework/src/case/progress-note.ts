/** A note of how a case goes on. */
import type { LocalDate } from "@jiefen/policy";

export interface ProgressNote {
  readonly id: string;
  /** The day it happened. */
  readonly on: LocalDate;
  readonly text: string;
  readonly by: string;
  /** Epoch milliseconds at which it was written. */
  readonly at: number;
}
