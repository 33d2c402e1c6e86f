/** The closed words that declare a figure: kinds, what is counted, by when, and by what it is parted. */

export const figureKinds = ["count", "rate", "sum", "median", "distribution"] as const;
export type FigureKind = (typeof figureKinds)[number];

export const figureSubjects = ["case", "visit", "letter", "obligation", "levelChange", "completion"] as const;
export type FigureSubject = (typeof figureSubjects)[number];

/** `cohort`: of cases taken in within the period, whatever happened when. `period`: what happened within it. `now`: as it stands. */
export const figureBases = ["cohort", "period", "now"] as const;
export type FigureBasis = (typeof figureBases)[number];

/** `excluded`: taken in here and held here; `accepted`: taken in here, wherever it is held. */
export const figureTransfers = ["excluded", "accepted"] as const;
export type FigureTransfers = (typeof figureTransfers)[number];

export const figureKeys = ["division", "type", "level", "colour", "origin", "month"] as const;
export type FigureKey = (typeof figureKeys)[number];

export const smallNumbersReaders = ["readersOfAllCases", "readersOfCases"] as const;
export type SmallNumbersReader = (typeof smallNumbersReaders)[number];
