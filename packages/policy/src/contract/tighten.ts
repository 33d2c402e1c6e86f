/** Whether a change only makes a value stricter, in the direction a contract names. */
import { isObject, own, partOf } from "../document/json.ts";
import type { Schedule } from "../document/revisit.ts";
import type { ContractRule } from "../document/rules.ts";
import { parameterOf } from "../validate/conditions.ts";
import { isSooner } from "./schedule.ts";

export type Direction = Extract<ContractRule, { readonly allow: "tighten" }>["direction"];

/** The documents a value stands in: numbers may come from parameters, codes have their order elsewhere. */
export type Surroundings = ReadonlyMap<string, unknown>;

export interface Side {
  readonly value: unknown;
  readonly documents: Surroundings;
}

/** By direction: does `after` hold at least as strictly as `before`? Undefined: the direction makes no sense for these values. */
const tightenings: Readonly<Record<Direction, (before: Side, after: Side) => boolean | undefined>> = {
  lower: (before, after) => compare(before, after, (old, now) => now <= old),
  higher: (before, after) => compare(before, after, (old, now) => now >= old),
  superset: ({ value: old }, { value: now }) => {
    if (!Array.isArray(now) || !(Array.isArray(old) || old === undefined)) return undefined;
    return (old ?? []).every((one: unknown) => now.includes(one));
  },
  sooner: ({ value: old }, { value: now }) => {
    if (!isSchedule(now)) return undefined;
    return old === undefined || (isSchedule(old) ? isSooner(old, now) : undefined);
  },
};

export function isTighter(direction: Direction, before: Side, after: Side): boolean | undefined {
  return tightenings[direction](before, after);
}

/** What a direction can be used on. */
export function fitsDirection(direction: Direction, value: unknown, documents: Surroundings): boolean {
  const side = { value, documents };
  return tightenings[direction](side, side) !== undefined;
}

function compare(before: Side, after: Side, holds: (old: number, now: number) => boolean): boolean | undefined {
  // What was not there asked for nothing, so that any demand is stricter.
  if (before.value === undefined) return true;
  const numbers = [amount(before), amount(after)] as const;
  if (numbers[0] !== undefined && numbers[1] !== undefined) return holds(numbers[0], numbers[1]);
  if (typeof before.value !== "string" || typeof after.value !== "string") return undefined;
  for (const ranks of rankings(after.documents)) {
    const old = ranks.get(before.value);
    const now = ranks.get(after.value);
    if (old !== undefined && now !== undefined) return holds(old, now);
  }
  return undefined;
}

/** A number, a flag (no before yes), or the number a parameter has. */
function amount({ value, documents }: Side): number | undefined {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number") return value;
  const name = parameterOf(value);
  const parameters = documents.get("rules/parameters.json");
  const parameter = name !== undefined && isObject(parameters) ? own(parameters, name) : undefined;
  const number = isObject(parameter) ? parameter.value : undefined;
  return typeof number === "number" ? number : undefined;
}

export function isSchedule(value: unknown): value is Schedule {
  return isObject(value) && Array.isArray(value.days) && value.days.every((day) => typeof day === "number");
}

/** Everything that orders codes: the levels of each scale, the colours, plans by their colour, supervision cards, ranked options. */
function rankings(documents: Surroundings): readonly ReadonlyMap<string, number>[] {
  const part = (path: string, name: string) => partOf(documents.get(path), name);
  const colours = ranksOf(part("rules/revisit.json", "colours"));
  const plans = new Map(
    Object.entries(part("rules/revisit.json", "plans")).flatMap(([id, plan]) => {
      const rank = isObject(plan) && typeof plan.colour === "string" ? colours.get(plan.colour) : undefined;
      return rank === undefined ? [] : [[id, rank] as const];
    }),
  );
  const fields = documents.get("schemas/fields.json");
  const levels = Object.values(part("rules/grading.json", "scales")).map((scale) => ranksOf(isObject(scale) ? scale.levels : {}));
  const options = Object.values(isObject(fields) ? fields : {}).map((field) => ranksOf(isObject(field) ? field["x-options"] : {}));
  return [...levels, colours, plans, ranksOf(part("rules/deadlines.json", "cards")), ...options];
}

function ranksOf(entries: unknown): ReadonlyMap<string, number> {
  const all = isObject(entries) ? Object.entries(entries) : [];
  return new Map(all.flatMap(([id, entry]) => (isObject(entry) && typeof entry.rank === "number" ? [[id, entry.rank] as const] : [])));
}
