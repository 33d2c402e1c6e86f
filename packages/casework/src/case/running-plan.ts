/** The plan by which a case is followed. */
import type { LocalDate } from "@jiefen/policy";

/** The plan of visits that is followed. */
export interface RunningPlan {
  readonly id: string;
  readonly colour: string;
  readonly phase: "beforeSettlement" | "afterSettlement";
  readonly phaseSince: LocalDate;
  /** The day from which its visits are counted. */
  readonly startedOn: LocalDate;
}
