/** The values a slider stops at: every whole number of a range, or for money the round amounts of each power of ten. */
import { type EffectivePolicy, findAt, isObject } from "@jiefen/policy";
import type { UsedParameter } from "./parameters-used.ts";

/** What the documents say a number may be. */
export interface Bounds {
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Those of a parameter's document. */
export function boundsOf({ documents }: EffectivePolicy, parameter: string): Bounds {
  const entry = findAt(documents["rules/parameters.json"], [parameter]);
  if (!isObject(entry)) return {};
  const { minimum, maximum } = entry;
  return { ...(typeof minimum === "number" && { minimum }), ...(typeof maximum === "number" && { maximum }) };
}

/** Without a bound, so many times the policy's value can be reached. */
const times = 4;
const timesMoney = 100;
/** More stops than these cannot be told apart by hand. */
const mostStops = 400;
/** Of each power of ten. */
const round = [1, 1.5, 2, 3, 4, 5, 6, 7, 8, 9] as const;
/** A hundred yuan: below, disputes are not told apart by money. */
const leastMoney = 10_000;
/** Where nobody gave a value. */
const aroundMoney = 1_000_000;

/** Rising, each once; the policy's own value is always among them. */
export function stopsOf({ parameter, comparedWith }: UsedParameter, bounds: Bounds): readonly number[] {
  const { value, unit } = parameter;
  const low = Math.min(value ?? Infinity, bounds.minimum ?? Math.max(0, ...comparedWith.map(({ minimum }) => minimum ?? 0)));
  const most = Math.min(...comparedWith.map(({ maximum }) => maximum ?? Infinity));
  const stops =
    unit === "fen"
      ? amounts(low, highest(bounds, most, (value ?? aroundMoney) * timesMoney))
      : steps(low, highest(bounds, most, Math.max(times * (value ?? 0), low + 10)));
  return [...new Set([...stops, ...(value === undefined ? [] : [value])])].sort((one, other) => one - other);
}

/** What the documents name, unless fields hold no more; else what is within reach. */
const highest = ({ maximum }: Bounds, ofFields: number, reach: number): number => maximum ?? Math.min(ofFields, reach);

function steps(low: number, high: number): readonly number[] {
  const step = Math.max(1, niceStep((high - low) / mostStops));
  const first = Math.ceil(low / step) * step;
  const count = Math.max(0, Math.floor((high - first) / step));
  return [low, ...Array.from({ length: count + 1 }, (_, index) => first + index * step), high];
}

function amounts(low: number, high: number): readonly number[] {
  const powers: number[] = [];
  for (let power = leastMoney; power <= high; power *= 10) powers.push(power);
  return [low, ...powers.flatMap((power) => round.map((one) => one * power)).filter((amount) => amount > low && amount < high), high];
}

/** The next of 1, 2, 5, 10, 20 … */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
  return [1, 2, 5, 10].map((one) => one * power).find((step) => step >= least) ?? power;
}

/** The stop that lies closest to a value. */
export function nearestStop(stops: readonly number[], value: number): number {
  let best = 0;
  for (const [index, stop] of stops.entries()) if (Math.abs(stop - value) < Math.abs((stops[best] ?? 0) - value)) best = index;
  return best;
}
