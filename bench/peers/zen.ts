/** GoRules' zen-engine (Rust): the criteria as one expression, in a decision, and evaluated directly. */
import { evaluateExpressionSync, ZenEngine } from "@gorules/zen-engine";
import { byRank } from "./expression.ts";
import type { Peer } from "./peer.ts";
import type { PlainCondition, PlainCriterion } from "./plain-criteria.ts";

/** A decision of one expression node, compiled once. */
export function zenDecision(criteria: readonly PlainCriterion[], lowest: number): Peer {
  const decision = new ZenEngine().createDecision(decisionOf(expressionOf(criteria, lowest)));
  return {
    name: "zen-engine, decision",
    async rankOf(facts) {
      const { result }: { readonly result: { readonly rank?: unknown } } = await decision.evaluate(facts);
      return Number(result.rank);
    },
  };
}

/** Without a decision around it, and without a promise: zen's quickest way, though it reads the expression anew each time. */
export function zenExpression(criteria: readonly PlainCriterion[], lowest: number): Peer {
  const expression = expressionOf(criteria, lowest);
  return { name: "zen-engine, expression", rankOf: (facts) => Number(evaluateExpressionSync(expression, facts)) };
}

function expressionOf(criteria: readonly PlainCriterion[], lowest: number): string {
  return byRank(criteria, lowest).reduceRight(
    (otherwise, [rank, condition]) => `${written(condition)} ? ${rank} : (${otherwise})`,
    `${lowest}`,
  );
}

const symbols: Readonly<Record<string, string>> = {
  equal: "==",
  notEqual: "!=",
  lessThan: "<",
  lessThanInclusive: "<=",
  greaterThan: ">",
  greaterThanInclusive: ">=",
  in: "in",
  notIn: "not in",
};

function written(condition: PlainCondition): string {
  if ("all" in condition) return `(${condition.all.map(written).join(" and ")})`;
  if ("any" in condition) return `(${condition.any.map(written).join(" or ")})`;
  if ("not" in condition) return `not(${written(condition.not)})`;
  return `${condition.fact} ${symbols[condition.operator]} ${JSON.stringify(condition.value)}`;
}

function decisionOf(expression: string): object {
  const position = { x: 0, y: 0 };
  return {
    nodes: [
      { id: "in", type: "inputNode", name: "in", position },
      {
        id: "grade",
        type: "expressionNode",
        name: "grade",
        position,
        content: { expressions: [{ id: "1", key: "rank", value: expression }] },
      },
      { id: "out", type: "outputNode", name: "out", position },
    ],
    edges: [
      { id: "a", sourceId: "in", targetId: "grade", type: "edge" },
      { id: "b", sourceId: "grade", targetId: "out", type: "edge" },
    ],
  };
}
