/** What a section found: its part of the page, and which targets it reached. */

export interface Target {
  readonly what: string;
  readonly target: string;
  readonly reached: string;
  readonly isReached: boolean;
}

export interface Findings {
  readonly targets: readonly Target[];
  /** Markdown. */
  readonly lines: readonly string[];
}
