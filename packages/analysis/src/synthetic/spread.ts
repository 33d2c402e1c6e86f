/** How the answers to a question are spread: as the field library declares, else as people usually answer. */
import type { Fact, SyntheticBand } from "@jiefen/policy";

/** How people answer, each in a hundred. */
export interface Talk {
  /** Questions that are not required and are answered nevertheless. */
  readonly answered: number;
  /** Answers that say it is not known. */
  readonly unknown: number;
  /** Yes among yes and no: danger is rare, or every dispute would be a grave one. */
  readonly yes: number;
}

/** Shares are each in a hundred. */
export interface Spread extends Talk {
  /** Counts said as "several". */
  readonly several: number;
  readonly weights?: Readonly<Record<string, number>>;
  readonly shares?: Readonly<Record<string, number>>;
  readonly bands?: readonly SyntheticBand[];
}

const usual: Talk = { answered: 60, unknown: 6, yes: 10 };
const usuallySeveral = 20;

/** `talk` is how people answer whatever the library declares; `type` is the dispute type whose form asks, if one does. */
export function spreadOf(fact: Fact | undefined, type: string | undefined, talk: Talk | undefined): Spread {
  if (talk) return { ...talk, several: usuallySeveral };
  const { byType = {}, ...always } = fact?.synthetic ?? {};
  const own = type !== undefined && Object.hasOwn(byType, type) ? byType[type] : undefined;
  const { answered, unknown, share, several, weights, shares, bands } = { ...always, ...own };
  return {
    answered: inHundred(answered) ?? usual.answered,
    unknown: inHundred(unknown) ?? usual.unknown,
    yes: inHundred(share) ?? usual.yes,
    several: inHundred(several) ?? usuallySeveral,
    ...(weights && { weights }),
    ...(shares && { shares }),
    ...(bands && { bands }),
  };
}

const inHundred = (share: number | undefined): number | undefined => (share === undefined ? undefined : share * 100);
