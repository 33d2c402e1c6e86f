/** English words that code needs for itself although the shipped content uses them as ids too; each with its reason. */
export interface Clash {
  readonly word: string;
  /** Where the word is allowed. */
  readonly where: RegExp;
  readonly why: string;
}

export const clashes: readonly Clash[] = [];
