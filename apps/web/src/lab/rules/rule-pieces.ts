/** A criterion's sentence cut where its numbers stand, so that they can be shown as numbers. */
import {
  type Condition,
  comparison,
  type FactCondition,
  isOperator,
  isParameterReference,
  type Language,
  type OperatorName,
  type Policy,
  parameterOf,
  sentence,
} from "@jiefen/policy";

export interface RulePiece {
  readonly text: string;
  /** The parameter whose value the text says. */
  readonly parameter?: string;
}

/** Stands for the operand while the words around it are looked for. */
const hole = "\u0000";

/** Numbers are compared by these alone. */
const opposite: Partial<Record<OperatorName, OperatorName>> = {
  equal: "notEqual",
  notEqual: "equal",
  lessThan: "greaterThanInclusive",
  lessThanInclusive: "greaterThan",
  greaterThan: "lessThanInclusive",
  greaterThanInclusive: "lessThan",
};

/** The pieces in order; joined they are `sentence(policy, condition, language)`. A number whose place is not found stays within the words. */
export function rulePieces(policy: Policy, condition: Condition, language: Language): readonly RulePiece[] {
  const whole = sentence(policy, condition, language);
  const pieces: RulePiece[] = [];
  let from = 0;
  for (const { leaf, holds } of leavesOf(condition, true)) {
    const said = numberIn(policy, leaf, holds, language);
    const at = said ? whole.indexOf(said.phrase, from) : -1;
    if (!said || at < 0) continue;
    const start = at + said.offset;
    if (start > from) pieces.push({ text: whole.slice(from, start) });
    from = start + said.length;
    pieces.push({ text: whole.slice(start, from), parameter: said.parameter });
  }
  return from < whole.length ? [...pieces, { text: whole.slice(from) }] : pieces;
}

/** In the order in which the sentence says them. */
function leavesOf(condition: Condition, holds: boolean): readonly { readonly leaf: FactCondition; readonly holds: boolean }[] {
  if ("not" in condition) return leavesOf(condition.not, !holds);
  if ("fact" in condition) return [{ leaf: condition, holds }];
  return ("all" in condition ? condition.all : condition.any).flatMap((part) => leavesOf(part, holds));
}

interface SaidNumber {
  readonly parameter: string;
  /** What is said of the fact, the number among it. */
  readonly phrase: string;
  readonly offset: number;
  readonly length: number;
}

function numberIn(
  policy: Policy,
  { fact: name, operator, value }: FactCondition,
  holds: boolean,
  language: Language,
): SaidNumber | undefined {
  if (!isParameterReference(value) || !isOperator(operator)) return undefined;
  const id = parameterOf(value);
  const fact = Object.hasOwn(policy.facts, name) ? policy.facts[name] : undefined;
  const parameter = Object.hasOwn(policy.parameters, id) ? policy.parameters[id] : undefined;
  const said = holds ? operator : opposite[operator];
  if (!fact || parameter?.value === undefined || !said) return undefined;
  const phrase = comparison(fact, said, parameter.value, undefined, language);
  const [before = "", after = ""] = comparison(fact, said, parameter.value, hole, language).split(hole);
  return { parameter: id, phrase, offset: before.length, length: phrase.length - before.length - after.length };
}
