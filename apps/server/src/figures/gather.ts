/** What stands behind a figure, read from the store: figures that look at the same things share one reading. */
import { countingPolicy, type Figure, type FigureKey, factsIn, type Policy, rowSubjects } from "@jiefen/policy";
import type { CountedTogether, Store } from "@jiefen/store";
import type { Period } from "../api/index.ts";
import type { AskedBoard } from "./asked-board.ts";

export interface Gathered {
  readonly tallies: readonly CountedTogether[];
  /** Where the numerator is told by another day. */
  readonly later?: readonly CountedTogether[];
}

export type Gather = (
  figure: Figure,
  period: Period,
  options?: { readonly parts?: readonly FigureKey[]; readonly singly?: boolean },
) => Promise<Gathered>;

export function gatherer(store: Store, { division, policy, narrowing }: Pick<AskedBoard, "division" | "policy" | "narrowing">): Gather {
  const readings = new Map<string, Promise<readonly CountedTogether[]>>();
  return async (figure, period, { parts = [], singly = false } = {}) => {
    const facts = factsAsked(policy, figure);
    const read = (day: string | undefined, within: boolean) => {
      const query = {
        subject: figure.over,
        division,
        ...(within && { within: { ...period, ...(day !== undefined && { day }) } }),
        ...narrowing,
        facts,
        parts,
        singly,
      };
      const key = JSON.stringify(query);
      const reading = readings.get(key) ?? store.tallies(query);
      readings.set(key, reading);
      return reading;
    };
    const tallies = read(figure.basis === "period" ? dayOf(figure) : undefined, figure.basis !== "now");
    const later = figure.numeratorDate === undefined ? undefined : read(figure.numeratorDate, true);
    return { tallies: await tallies, ...(later && { later: await later }) };
  };
}

function dayOf({ over, date }: Figure): string | undefined {
  return date ?? Object.keys(rowSubjects[over].dates)[0];
}

/** Of the case; what belongs to the thing counted comes with it. */
function factsAsked(policy: Policy, { over, conditions, numerator, of }: Figure): readonly string[] {
  const own = rowSubjects[over].facts;
  const named = [...(conditions ? factsIn(conditions) : []), ...(numerator ? factsIn(numerator) : []), ...(of === undefined ? [] : [of])];
  const known = countingPolicy(policy, over).facts;
  return [...new Set(named)].filter((name) => !Object.hasOwn(own, name) && Object.hasOwn(known, name)).toSorted();
}
