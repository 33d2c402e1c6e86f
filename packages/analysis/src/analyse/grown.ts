/** Cells made as large as may be, so that a region is told once and not in pieces. */
import type { Fact } from "@jiefen/policy";
import { type Cell, codesCell, type End } from "./cells.ts";

/** One step larger in one direction; undefined where there is none. */
type Wider = (cell: Cell) => Cell | undefined;

/** As far in every direction as `may` allows. What is refused once is refused of all that is larger, too. */
export async function grown(fact: Fact, cell: Cell, thresholds: readonly number[], may: (larger: Cell) => Promise<boolean>): Promise<Cell> {
  let kept = cell;
  for (const wider of directionsOf(fact, cell, thresholds)) {
    for (let next = wider(kept); next && (await may(next)); next = wider(kept)) kept = next;
  }
  return endedAtLimit(fact, kept);
}

/** Of nothing but the least or the greatest number there is: `is 0`, not `is at most 0`. */
function endedAtLimit({ minimum, maximum }: Fact, cell: Cell): Cell {
  if (cell.kind !== "stretch") return cell;
  const { from, to } = cell;
  if (!from && to && to.at === minimum) return { ...cell, from: to };
  return !to && from && from.at === maximum ? { ...cell, to: from } : cell;
}

function directionsOf(fact: Fact, cell: Cell, thresholds: readonly number[]): readonly Wider[] {
  if (cell.kind === "stretch") return [lower(thresholds), upper(thresholds)];
  if (fact.type === "code") return (fact.options ?? []).filter(({ retired }) => !retired).map(({ id }) => withOption(fact, id));
  return fact.type === "codes" ? (fact.options ?? []).map(({ id }) => whateverOf(fact, id)) : [];
}

const lower =
  (thresholds: readonly number[]): Wider =>
  (cell) => {
    if (cell.kind !== "stretch" || !cell.from) return undefined;
    const { from, ...rest } = cell;
    const end = further(from, (at) => thresholds.findLast((threshold) => threshold < at));
    return { ...rest, ...(end && { from: end }) };
  };

const upper =
  (thresholds: readonly number[]): Wider =>
  (cell) => {
    if (cell.kind !== "stretch" || !cell.to) return undefined;
    const { to, ...rest } = cell;
    const end = further(to, (at) => thresholds.find((threshold) => threshold > at));
    return { ...rest, ...(end && { to: end }) };
  };

/** First the number itself, then what lies beyond it, up to the next. */
function further({ at, within }: End, next: (at: number) => number | undefined): End | undefined {
  if (!within) return { at, within: true };
  const beyond = next(at);
  return beyond === undefined ? undefined : { at: beyond, within: false };
}

const withOption =
  ({ name, options = [] }: Fact, id: string): Wider =>
  (cell) => {
    const before = cell.kind === "options" ? cell.options : cell.kind === "value" && typeof cell.value === "string" ? [cell.value] : [id];
    if (before.includes(id)) return undefined;
    return { fact: name, kind: "options", options: options.map((option) => option.id).filter((one) => one === id || before.includes(one)) };
  };

/** Whether it is chosen or not. */
const whateverOf =
  (fact: Fact, id: string): Wider =>
  (cell) => {
    const codes =
      cell.kind === "codes" ? cell : cell.kind === "value" && Array.isArray(cell.value) ? codesCell(fact, cell.value) : undefined;
    if (!codes || !(codes.chosen.includes(id) || codes.left.includes(id))) return undefined;
    const others = (some: readonly string[]) => some.filter((other) => other !== id);
    return { ...codes, chosen: others(codes.chosen), left: others(codes.left) };
  };
