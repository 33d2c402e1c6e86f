/** Small numbers: which results a reader is told who may not be told them, and which are withheld. */
import { type Cell, type FigureValue, withheld } from "@jiefen/figures";
import type { Figure, Standing } from "@jiefen/policy";
import type { Store } from "@jiefen/store";
import type { FigurePart, FigureResult, Period } from "../api/index.ts";
import type { AskedBoard, Discretion } from "./asked-board.ts";
import { resultOf } from "./figure-result.ts";
import { type Gather, gatherer } from "./gather.ts";
import { type PartKey, type PartValue, partsOfFigure } from "./parts-of-figure.ts";

const notTold: FigureResult = { withheld: true, counted: 0, unknown: 0 };

/** `whole` is what they are parts of. */
export function toldParts(
  { discretion }: Pick<AskedBoard, "discretion">,
  figure: Figure,
  parts: readonly PartValue[],
  whole: FigureValue,
): readonly FigurePart[] {
  return tell(parts, discretion ? hiddenParts(discretion, figure, parts, whole) : new Set());
}

function tell(parts: readonly PartValue[], hidden: ReadonlySet<number>): readonly FigurePart[] {
  return parts.map(({ value, ...code }, at) => ({ ...code, result: hidden.has(at) ? notTold : resultOf(value) }));
}

function hiddenParts(
  { narrowedBy, wholeMayBeSmall, below }: Discretion,
  figure: Figure,
  parts: readonly PartValue[],
  whole: FigureValue,
): ReadonlySet<number> {
  if (narrowedBy.length > 0 || (wholeMayBeSmall && isFew(figure, whole, below))) return new Set(parts.keys());
  const hidden = hiddenIn(figure, parts, whole, below);
  if (!wholeMayBeSmall) return hidden;
  const cellsOf = (size: Size) => ({ cells: parts.map(({ value }) => ({ counted: size(value) })), all: { counted: size(whole) } });
  return new Set([...hidden, ...sizesOf(figure).flatMap((size) => [...hiddenCells(cellsOf(size), below)])]);
}

/** Months of a whole that can be small: they add up to periods, so that one of few hides all. */
export function discreetMonths({ narrowedBy, below }: Discretion, figure: Figure, months: readonly PartValue[]): readonly FigurePart[] {
  const hides = narrowedBy.length > 0 || months.some(({ value }) => isFew(figure, value, below));
  return tell(months, new Set(hides ? months.keys() : []));
}

/** A whole that is a part of something else, and so can be small itself. */
export function discreetWhole({ discretion }: Pick<AskedBoard, "discretion">, figure: Figure, value: FigureValue): FigureResult {
  return discretion && isFew(figure, value, discretion.below) ? notTold : resultOf(value);
}

function isFew(figure: Figure, value: FigureValue, below: number): boolean {
  return sizesOf(figure).some((size) => size(value) > 0 && size(value) < below);
}

type Size = (value: FigureValue) => number;

/** How many it tells of: those counted; of a rate also those in its numerator, and those of its denominator that are not. */
function sizesOf({ kind, numeratorDate }: Figure): readonly Size[] {
  const counted: Size = (value) => value.counted;
  const inside: Size = ({ numerator = 0 }) => numerator;
  const outside: Size = ({ numerator = 0, denominator = 0 }) => denominator - numerator;
  if (kind !== "rate") return [counted];
  return numeratorDate === undefined ? [counted, inside, outside] : [counted, inside];
}

/** The positions of parts that are withheld. */
function hiddenIn(figure: Figure, parts: readonly PartValue[], whole: FigureValue, below: number): ReadonlySet<number> {
  return hiddenCells({ cells: parts.map(({ value }) => cellOf(figure, value)), all: cellOf(figure, whole) }, below);
}

interface Cells {
  readonly cells: readonly Cell[];
  readonly all: Cell;
}

/** What belongs to no part follows from the whole, and counts as one. */
function hiddenCells({ cells, all }: Cells, below: number): ReadonlySet<number> {
  const left = (of: (cell: Cell) => number) => cells.reduce((rest, cell) => rest - of(cell), of(all));
  const rest: Cell = { ...all, counted: left(({ counted }) => counted), measure: left(({ measure = 0 }) => measure) };
  return withheld(rest.counted > 0 || (rest.measure ?? 0) > 0 ? [...cells, rest] : cells, below);
}

function cellOf({ kind, numeratorDate }: Figure, { counted, numerator = 0, value = 0 }: FigureValue): Cell {
  if (kind === "rate") return { counted, measure: numerator, share: numeratorDate === undefined };
  return kind === "sum" ? { counted, measure: value } : { counted };
}

/** The whole of a board, or that it is not told. */
export type TellWhole = (figure: Figure, period: Period, value: FigureValue) => Promise<FigureResult>;

/** The whole of one's own division is always told. Narrowed by one thing it is a part of that, and told only where it adds nothing to the parts told
 * there. */
export function wholesFor(store: Store, asked: AskedBoard): TellWhole {
  const gathers = new Map<string, Gather>();
  const gatherOf = (division: string) => {
    const { origin } = asked.narrowing;
    const narrowing = origin ? { origin: { fact: origin.fact } } : {};
    const gather = gathers.get(division) ?? gatherer(store, { division, policy: asked.policy, narrowing });
    gathers.set(division, gather);
    return gather;
  };
  /** Of the parts of a division, the codes of those withheld. */
  const hiddenCodes = async (below: number, division: string, figure: Figure, by: PartKey, period: Period) => {
    const { parts, whole } = await partsOfFigure({ ...asked, division }, figure, by, period, gatherOf(division));
    return [...hiddenIn(figure, parts, whole, below)].map((at) => parts[at]?.code);
  };
  const mayTell = async (figure: Figure, period: Period) => {
    const { discretion, standing, division } = asked;
    if (!discretion || discretion.narrowedBy.length === 0) return true;
    const [by, ...more] = discretion.narrowedBy;
    if (by === undefined || more.length > 0) return false;
    if (by !== "division") {
      const hidden = await hiddenCodes(discretion.below, discretion.own, figure, by, period);
      const within = hidden.filter((code) => code !== undefined && discretion.codes[by]?.includes(code));
      return within.length === 0 || within.length === hidden.length;
    }
    let above = discretion.own;
    for (const code of wayDown(standing, above, division)) {
      if ((await hiddenCodes(discretion.below, above, figure, "division", period)).includes(code)) return false;
      above = code;
    }
    return true;
  };
  return async (figure, period, value) => ((await mayTell(figure, period)) ? resultOf(value) : notTold);
}

/** The divisions from below one down to another. */
function wayDown({ divisions }: Standing, from: string, to: string): readonly string[] {
  const way: string[] = [];
  let at = divisions.find(({ code }) => code === to);
  while (at && at.code !== from) {
    way.unshift(at.code);
    const above: string | undefined = at.parent;
    at = divisions.find(({ id }) => id === above);
  }
  return way;
}
