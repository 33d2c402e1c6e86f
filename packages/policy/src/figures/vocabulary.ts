/** The closed words that declare a figure: kinds, what is counted, by when, and by what it is parted. */

export const figureKinds = ["count", "rate", "sum", "median", "distribution"] as const;
export type FigureKind = (typeof figureKinds)[number];

/** What a case gives figures to count: everything known of the case can be asked of it. */
export const caseSubjects = ["case", "visit", "letter", "obligation", "levelChange", "completion"] as const;
export type CaseSubject = (typeof caseSubjects)[number];

/** What is counted and belongs to no case: only what it says of itself can be asked of it. */
export const apartSubjects = ["round"] as const;
export type ApartSubject = (typeof apartSubjects)[number];

export type FigureSubject = CaseSubject | ApartSubject;
export const figureSubjects: readonly FigureSubject[] = [...caseSubjects, ...apartSubjects];

export function isOfCase(subject: FigureSubject): subject is CaseSubject {
  return caseSubjects.some((one) => one === subject);
}

/** `cohort`: of cases taken in within the period, whatever happened when. `period`: what happened within it. `now`: as it stands. */
export const figureBases = ["cohort", "period", "now"] as const;
export type FigureBasis = (typeof figureBases)[number];

/** `excluded`: taken in here and held here; `accepted`: taken in here, wherever it is held. */
export const figureTransfers = ["excluded", "accepted"] as const;
export type FigureTransfers = (typeof figureTransfers)[number];

export const figureKeys = ["division", "type", "level", "colour", "origin", "month"] as const;
export type FigureKey = (typeof figureKeys)[number];

/** What belongs to no case is parted by place and time alone. */
const apartKeys: readonly FigureKey[] = ["division", "month"];

export function keysOf(subject: FigureSubject): readonly FigureKey[] {
  return isOfCase(subject) ? figureKeys : apartKeys;
}

/** What a chart is drawn by where nothing is declared. */
export function firstKeyOf(subject: FigureSubject): FigureKey {
  return isOfCase(subject) ? "type" : "division";
}

export const smallNumbersReaders = ["readersOfAllCases", "readersOfCases"] as const;
export type SmallNumbersReader = (typeof smallNumbersReaders)[number];
