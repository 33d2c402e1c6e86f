/** `rules/<layer>/revisit.json`: how closely a dispute is followed, by colour. */
import type { Condition } from "./condition.ts";
import type { NumberOrParameter } from "./number.ts";
import type { Source } from "./source.ts";

export interface ColourDocument {
  readonly title: string;
  readonly rank: number;
  readonly swatch: string;
}

/** Days after the start of the phase on which a visit is due, then one every so many days. An atom to the overlay. */
export interface Schedule {
  readonly days: readonly number[];
  readonly every?: number;
  /** `calendar` unless said; `working` counts working days. */
  readonly count?: "calendar" | "working";
  /** What happens when a due day is no working day. `keep` unless said. */
  readonly shift?: "keep" | "next" | "previous";
}

export interface PhaseDocument {
  /** Absent: left open, so that no visit falls due. */
  readonly schedule?: Schedule;
  /** Days this phase lasts at least before the case may be closed (after settlement only). */
  readonly watchDays?: NumberOrParameter;
  /** Within so many days something has to go on, or a progress note is due. Absent: none is asked for. */
  readonly progressDays?: NumberOrParameter;
}

export interface VisitMode {
  /** A code of the field that the revisit record asks for the mode. */
  readonly first: string;
  readonly later: string;
  /** People who go together. */
  readonly people?: NumberOrParameter;
  /** Roles that make the visits; the handler does, if absent. */
  readonly roles?: readonly string[];
}

export interface PlanDocument {
  readonly title: string;
  readonly colour: string;
  readonly "x-order": number;
  readonly beforeSettlement: PhaseDocument;
  readonly afterSettlement: PhaseDocument;
  /** Absent: left open how they are made. */
  readonly mode?: VisitMode;
  /** Days after the due day within which a visit still counts as on time; none, if left open. */
  readonly graceDays?: NumberOrParameter;
  /** Roles told at the first, second … missed visit, keyed by how many were missed in a row (`m1`, `m2` …). */
  readonly missed: Readonly<
    Record<string, { readonly count: number; readonly notify: readonly string[] /** The card issued with it. */; readonly card?: string }>
  >;
  /** By key date of the calendar: each party is visited so many days before it, while the case is open. `previous`: on the last working day
   * until then, unless that lies before the plan began. `keep` unless said. */
  readonly keyDates?: Readonly<Record<string, { readonly before: NumberOrParameter; readonly shift?: "keep" | "previous" }>>;
  readonly source: Source;
}

/** Which plan a case follows: by order, the first whose conditions surely hold. Looks at case facts such as `levelInForce` and `settled`. */
export interface PlanAssignmentDocument {
  readonly title: string;
  readonly "x-order": number;
  readonly conditions: Condition;
  readonly plan: string;
}

/** The repeating record that a visit fills, the party fact it names, and the outcomes by what they cause. */
export interface VisitDocument {
  readonly record: string;
  /** The code fact of the record that holds the outcome. */
  readonly outcomeField: string;
  /** Outcomes (codes) after which a visit counts as clean: towards downgrading and towards the stable time before closure. */
  readonly clean: readonly string[];
  /** Records whose filing reports a new incident, so that the days without one start again. */
  readonly incidents?: readonly string[];
  /** Days after a visit within which it is to be reported; later it is refused. Absent: any day since intake. */
  readonly reportedWithinDays?: NumberOrParameter;
}

export interface RevisitDocument {
  readonly colours: Readonly<Record<string, ColourDocument>>;
  readonly plans: Readonly<Record<string, PlanDocument>>;
  readonly assignments: Readonly<Record<string, PlanAssignmentDocument>>;
  readonly visit: VisitDocument;
  /** Downgrading: clean visits in a row that policy asks for. Absent where levels do not fall in this way. */
  readonly downgrade?: { readonly cleanVisits: NumberOrParameter; readonly roles: Readonly<Record<string, readonly string[]>> };
}
