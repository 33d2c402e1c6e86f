/** Which entries a new one may apply in place of, where of several the first that surely holds applies. */
import type { Condition } from "../document/condition.ts";
import { isObject, partOf } from "../document/json.ts";
import { outcomeIn } from "../facts/outcome.ts";
import { opaque, type Possible, truth } from "../facts/possible.ts";
import type { Scope } from "../facts/scope.ts";
import type { Outcome } from "../policy/decision.ts";
import { conditionFlaws } from "../validate/condition-shape.ts";
import type { Surroundings } from "./tighten.ts";

/** One of the entries of which the first that holds applies. */
export interface Choice {
  readonly id: string;
  readonly order: number;
  readonly conditions: Condition;
}

/** What is known of every case whatever else is: its level, and whether it is settled. */
type Setting = Pick<Scope, "read" | "parameter">;

/** `among` are the entries of the layer above. `uncovered`: there may be cases for which none of those holds and the new one does. */
export function overtakenBy<One extends Choice>(
  added: Choice,
  among: readonly One[],
  documents: Surroundings,
): { readonly entries: readonly One[]; readonly uncovered: boolean } {
  const settings = settingsIn(documents);
  const ordered = [...among].sort(inOrder);
  const found = new Set<One>();
  let uncovered = false;
  for (const setting of settings) {
    if (outcomeIn(setting, added.conditions) === "no") continue;
    const outcomes = ordered.map((one) => ({ one, outcome: outcomeIn(setting, one.conditions), later: inOrder(one, added) > 0 }));
    if (outcomes.some(({ outcome, later }) => !later && outcome === "yes")) continue;
    for (const { one, outcome } of upToTheSure(outcomes.filter(({ later }) => later))) if (outcome !== "no") found.add(one);
    uncovered ||= outcomes.every(({ outcome }) => outcome !== "yes");
  }
  return { entries: ordered.filter((one) => found.has(one)), uncovered };
}

/** As they are compiled: by position, then by id. */
function inOrder(one: Choice, other: Choice): number {
  return one.order - other.order || (one.id < other.id ? -1 : 1);
}

/** None behind one that surely holds is ever reached. */
function upToTheSure<One extends { readonly outcome: Outcome }>(outcomes: readonly One[]): readonly One[] {
  const sure = outcomes.findIndex(({ outcome }) => outcome === "yes");
  return sure < 0 ? outcomes : outcomes.slice(0, sure + 1);
}

function settingsIn(documents: Surroundings): readonly Setting[] {
  const grading = documents.get("rules/grading.json");
  const scales = Object.values(partOf(grading, "scales")).sort((one, other) => orderOf(one) - orderOf(other));
  const levels = Object.entries(partOf(scales[0], "levels"));
  const ranks = Object.fromEntries(
    levels.flatMap(([id, level]) => (isObject(level) && typeof level.rank === "number" ? [[id, level.rank]] : [])),
  );
  const choices = levels.length > 0 ? levels.map(([id]): Possible => ({ kind: "choice", values: [id], open: false, ranks })) : [opaque];
  return choices.flatMap((levelInForce) =>
    (["yes", "no"] as const).map((settled): Setting => {
      const known = new Map<string, Possible>([
        ["levelInForce", levelInForce],
        ["settled", truth(settled)],
      ]);
      return { read: (name) => known.get(name) ?? opaque, parameter: () => undefined };
    }),
  );
}

export function orderOf(entry: unknown): number {
  return isObject(entry) && typeof entry["x-order"] === "number" ? entry["x-order"] : Number.MAX_SAFE_INTEGER;
}

/** What an entry of a document comes to; undefined while it is not yet written out. */
export function choiceOf(id: string, entry: unknown): Choice | undefined {
  if (!isObject(entry)) return undefined;
  const { conditions } = entry;
  return isCondition(conditions) ? { id, order: orderOf(entry), conditions } : undefined;
}

function isCondition(value: unknown): value is Condition {
  return conditionFlaws(value).length === 0;
}
