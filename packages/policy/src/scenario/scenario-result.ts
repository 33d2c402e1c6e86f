/** What running a scenario gave. */

/** One expectation that was not met. */
export interface ScenarioDifference {
  /** What was expected of: `level`, `criteria.<id>`, `checklist.<id>`, `visitDays` … */
  readonly about: string;
  readonly expected: unknown;
  readonly found: unknown;
}

export interface ScenarioResult {
  /** The scenario's and the case's ids, e.g. `threat/yes`. */
  readonly id: string;
  /** The file whose expectation held: a county's own where it differs on purpose. */
  readonly file: string;
  /** JSON pointer of the expectation. */
  readonly pointer: string;
  readonly title: string;
  /** Why this layer differs from the one above, where it does. */
  readonly reason?: string;
  /** Empty when everything was as expected. */
  readonly differences: readonly ScenarioDifference[];
}
