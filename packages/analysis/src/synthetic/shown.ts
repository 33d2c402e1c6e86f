/** Whether a question is shown after the answers drawn so far: only where its condition surely holds, as on the form. */
import {
  type Condition,
  type FactCondition,
  type FactValue,
  isOperator,
  isParameterReference,
  type Policy,
  parameterOf,
  possibleValue,
  possibly,
  surely,
} from "@jiefen/policy";

/** The answer to a question in the dispute at hand, if it is drawn. */
export interface Slot {
  value: FactValue | undefined;
}

/** Answers drawn so far, by fact. */
export type Seen = ReadonlyMap<string, Slot>;

/** Outcomes kept at most, by answer. */
const mostKept = 1000;

type Outcome = "yes" | "no" | "unknown";

/** `condition` looks at nothing but fields. */
export function shownBy(policy: Policy, condition: Condition, seen: Seen): () => boolean {
  const outcome = outcomeOf(policy, condition, seen);
  return () => outcome() === "yes";
}

function outcomeOf(policy: Policy, condition: Condition, seen: Seen): () => Outcome {
  if ("all" in condition) return joined(policy, condition.all, seen, "no", "yes");
  if ("any" in condition) return joined(policy, condition.any, seen, "yes", "no");
  if ("not" in condition) {
    const part = outcomeOf(policy, condition.not, seen);
    return () => opposite[part()];
  }
  return compared(policy, condition, seen);
}

const opposite = { yes: "no", no: "yes", unknown: "unknown" } as const satisfies Record<Outcome, Outcome>;

/** What comes of each choice is worked out beforehand: this is asked many million times. */
function compared({ facts, parameters }: Policy, { fact: name, operator, value }: FactCondition, seen: Seen): () => Outcome {
  const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
  if (!fact || !isOperator(operator)) return () => "unknown";
  const operand = isParameterReference(value) ? parameters[parameterOf(value)]?.value : value;
  const slot = seen.get(name);
  const judged = (known: FactValue | undefined): Outcome => {
    const possible = possibleValue(fact, known);
    return surely(operator, possible, operand) ? "yes" : possibly(operator, possible, operand) ? "unknown" : "no";
  };
  const choices: readonly FactValue[] =
    fact.type === "boolean" ? [true, false] : fact.type === "code" ? (fact.options ?? []).map(({ id }) => id) : [];
  const outcomes = new Map([undefined, null, ...choices].map((known) => [known, judged(known)] as const));
  return () => {
    const known = slot?.value;
    const before = outcomes.get(known);
    if (before) return before;
    const outcome = judged(known);
    if (outcomes.size < mostKept) outcomes.set(known, outcome);
    return outcome;
  };
}

/** One part that comes to `deciding` decides; otherwise the parts come to `otherwise` together, or are unknown. */
function joined(policy: Policy, conditions: readonly Condition[], seen: Seen, deciding: Outcome, otherwise: Outcome): () => Outcome {
  const parts = conditions.map((condition) => outcomeOf(policy, condition, seen));
  return () => {
    let outcome = otherwise;
    for (const part of parts) {
      const one = part();
      if (one === deciding) return deciding;
      if (one === "unknown") outcome = one;
    }
    return outcome;
  };
}
