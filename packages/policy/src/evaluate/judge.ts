/** The one file that imports json-rules-engine: its verdict on conditions, three-valued. */
import { Engine, type TopLevelCondition } from "json-rules-engine";
import type { Condition } from "../document/condition.ts";
import type { Facts, LocalDate } from "../facts/fact-value.ts";
import { operatorNames, possibly, surely } from "../facts/operators.ts";
import type { Possible } from "../facts/possible.ts";
import { caseScope, getOwn, type Scope } from "../facts/scope.ts";
import { factsIn, outcomeOf } from "../facts/walk.ts";
import type { Outcome } from "../policy/decision.ts";
import type { Policy } from "../policy/policy.ts";

/** `yes` and `no` hold however the unknown facts turn out; everything else is `unknown`.
 * Throws a RangeError if `today` is no date. */
export function judge<Id extends string>(
  policy: Policy,
  conditions: Readonly<Record<Id, Condition>>,
  facts: Facts,
  today: LocalDate,
): Promise<Readonly<Record<Id, Outcome>>> {
  return judgeIn(caseScope(policy, facts, today), conditions);
}

/** As `judge`, on facts that are already being read. */
export async function judgeIn<Id extends string>(
  scope: Scope,
  conditions: Readonly<Record<Id, Condition>>,
): Promise<Readonly<Record<Id, Outcome>>> {
  const ids = Object.keys(conditions) as Id[];
  // INVARIANT: a fresh Engine per evaluation and no priorities: a shared one loses rules under overlapping runs.
  const engine = new Engine([], { pathResolver: readParameter });
  for (const name of operatorNames) {
    engine.addOperator<Possible, unknown>(`surely:${name}`, (fact, operand) => surely(name, fact, operand));
    engine.addOperator<Possible, unknown>(`possibly:${name}`, (fact, operand) => possibly(name, fact, operand));
  }
  for (const id of ids) {
    const pair = pairOf(conditions[id]);
    engine.addRule({ name: `surely:${id}`, conditions: pair.surely, event: { type: "held" } });
    engine.addRule({ name: `possibly:${id}`, conditions: pair.possibly, event: { type: "held" } });
    for (const fact of pair.facts) if (!engine.getFact(fact)) engine.addFact(fact, scope.read(fact));
  }
  const { parameters } = scope.policy;
  engine.addFact("parameters", Object.fromEntries(Object.values(parameters).map(({ id, value }) => [id, value])));
  const { results } = await engine.run();
  const held = new Set(results.map((result) => result.name));
  return Object.fromEntries(ids.map((id) => [id, outcomeOf(held.has(`surely:${id}`), held.has(`possibly:${id}`))])) as Record<Id, Outcome>;
}

interface Pair {
  readonly surely: TopLevelCondition;
  readonly possibly: TopLevelCondition;
  readonly facts: readonly string[];
}

const pairs = new WeakMap<Condition, Pair>();

function pairOf(condition: Condition): Pair {
  const before = pairs.get(condition);
  if (before) return before;
  const pair = { surely: rooted(condition, true), possibly: rooted(condition, false), facts: factsIn(condition) };
  pairs.set(condition, pair);
  return pair;
}

/** The engine asks for a group at the root. */
function rooted(condition: Condition, sure: boolean): TopLevelCondition {
  const converted = converse(condition, sure);
  return "fact" in converted ? { all: [converted] } : converted;
}

type EngineCondition = Extract<TopLevelCondition, { readonly all: unknown }>["all"][number];

/** `not` swaps the two: a thing is surely not so when it is not possibly so. */
function converse(condition: Condition, sure: boolean): EngineCondition {
  if ("all" in condition) return { all: condition.all.map((part) => converse(part, sure)) };
  if ("any" in condition) return { any: condition.any.map((part) => converse(part, sure)) };
  if ("not" in condition) return { not: converse(condition.not, !sure) };
  return { fact: condition.fact, operator: `${sure ? "surely" : "possibly"}:${condition.operator}`, value: condition.value };
}

const parameterPath = /^\$\.([A-Za-z]\w{0,63})$/;

/** Allows `$.name` of an own property and nothing else of JSONPath. */
function readParameter(value: object, path: string): unknown {
  const name = parameterPath.exec(path)?.[1];
  if (name === undefined) throw new RangeError(`A parameter is named \`$.id\`, not \`${path}\`.`);
  return getOwn(value as Readonly<Record<string, unknown>>, name);
}
