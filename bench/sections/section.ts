/** What a section is given. */
export interface Scope {
  /** Rougher and within a minute. */
  readonly quick: boolean;
  /** Where the cases are kept. */
  readonly file: string;
}

/** Of the population made up; the rest repeats them. A multiple of 32, and a divisor of a hundred thousand. */
export const madeUp = ({ quick }: Scope): number => (quick ? 4_000 : 100_000);

export const million = 1_000_000;
export const roundsOf = ({ quick }: Scope): number => (quick ? 1 : 4);
