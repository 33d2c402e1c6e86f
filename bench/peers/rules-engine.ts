/** json-rules-engine used plainly: one engine with all criteria, run once for each dispute. */
import { Engine, type NestedCondition, type TopLevelCondition } from "json-rules-engine";
import type { Peer } from "./peer.ts";
import type { PlainCondition, PlainCriterion } from "./plain-criteria.ts";

export function rulesEngine(criteria: readonly PlainCriterion[], lowest: number): Peer {
  const engine = new Engine(
    criteria.map(({ id, rank, conditions }) => ({ name: id, conditions: rooted(conditions), event: { type: "level", params: { rank } } })),
    { allowUndefinedFacts: true },
  );
  return {
    name: "json-rules-engine",
    async rankOf(facts) {
      const { events } = await engine.run(facts);
      return events.reduce((rank, { params }) => Math.max(rank, Number(params?.rank)), lowest);
    },
  };
}

/** The engine asks for a group at the root. */
function rooted(condition: PlainCondition): TopLevelCondition {
  const converted = nested(condition);
  return "fact" in converted ? { all: [converted] } : converted;
}

function nested(condition: PlainCondition): NestedCondition {
  if ("all" in condition) return { all: condition.all.map(nested) };
  if ("any" in condition) return { any: condition.any.map(nested) };
  if ("not" in condition) return { not: nested(condition.not) };
  return { fact: condition.fact, operator: condition.operator, value: condition.value };
}
