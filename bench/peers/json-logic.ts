/** json-logic-engine: the criteria as one piece of logic, which it compiles to JavaScript. */
import { LogicEngine } from "json-logic-engine";
import { byRank } from "./expression.ts";
import type { Peer } from "./peer.ts";
import type { PlainCondition, PlainCriterion } from "./plain-criteria.ts";

export function jsonLogic(criteria: readonly PlainCriterion[], lowest: number): Peer {
  const branches = byRank(criteria, lowest).flatMap(([rank, condition]) => [logicOf(condition), rank]);
  const run = new LogicEngine().build({ if: [...branches, lowest] });
  return { name: "json-logic-engine, compiled", rankOf: (facts) => Number(run(facts)) };
}

const symbols: Readonly<Record<string, string>> = {
  equal: "===",
  notEqual: "!==",
  lessThan: "<",
  lessThanInclusive: "<=",
  greaterThan: ">",
  greaterThanInclusive: ">=",
};

function logicOf(condition: PlainCondition): object {
  if ("all" in condition) return { and: condition.all.map(logicOf) };
  if ("any" in condition) return { or: condition.any.map(logicOf) };
  if ("not" in condition) return { "!": [logicOf(condition.not)] };
  const { fact, operator, value } = condition;
  if (operator === "in") return { in: [{ var: fact }, value] };
  if (operator === "notIn") return { "!": [{ in: [{ var: fact }, value] }] };
  return { [symbols[operator] ?? operator]: [{ var: fact }, value] };
}
