/** Declared figures over many cases: what is counted, over what, and from which day to which. Pure. */

export { countedFacts } from "./counted-facts.ts";
export { type Course, evolveCourse, newCourse } from "./course.ts";
export type { FigureRow } from "./figure-row.ts";
export { behind, type FigureValue, figureValue } from "./figure-value.ts";
export { type DivisionPart, inDivision, ofDivision, type Placed, parted } from "./parted.ts";
export { type RoundCounts, roundFacts } from "./round-facts.ts";
export { rowsOf } from "./rows-of.ts";
export type { Tally } from "./tally.ts";
export { type Cell, withheld } from "./withheld.ts";
