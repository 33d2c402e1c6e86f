/** One comparison of a condition in words: what is asked of a fact, and what is known of it. */
import type { FactCondition } from "../document/condition.ts";
import type { FactValue } from "../facts/fact-value.ts";
import { isOperator, type OperatorName, operators } from "../facts/operators.ts";
import { isRange } from "../facts/possible.ts";
import { getOwn } from "../facts/scope.ts";
import { isParameterReference, parameterOf } from "../facts/walk.ts";
import type { Trace } from "../policy/decision.ts";
import type { Fact } from "../policy/fact.ts";
import { comparison } from "../words/comparison.ts";
import { bracketed } from "../words/joining.ts";
import { notKnown, quoted, valueInWords } from "../words/value.ts";
import type { Speech } from "./speech.ts";

export type TraceLeaf = Extract<Trace, { readonly kind: "fact" }>;

/** `受害株数不少于20`; with `holds` false, its opposite. */
export function asked(speech: Speech, condition: FactCondition, holds: boolean): string {
  const parameter = isParameterReference(condition.value) ? parameterOf(condition.value) : undefined;
  const value = parameter === undefined ? condition.value : getOwn(speech.policy.parameters, parameter)?.value;
  const compared = compare(speech, { ...condition, value, parameter }, holds);
  return compared ? withSubject(speech, compared.fact, compared.predicate) : notKnown[speech.language];
}

/** `受害株数为25，不少于20`: what is known, and that it does, or does not, hold. */
export function known(speech: Speech, leaf: TraceLeaf): string {
  const holds = leaf.outcome === "yes";
  const compared = compare(speech, leaf, holds);
  if (!compared) return notKnown[speech.language];
  const { fact, operator, predicate } = compared;
  if (saysItAll(fact, operator, holds)) return withSubject(speech, fact, predicate);
  return `${stated(speech, fact, leaf)}${speech.say("，", isRange(leaf.known) ? ", so it " : ", which ")}${predicate}`;
}

/** `受害株数至少2，尚不能确定是否不少于20`; undefined where nothing at all is known of the fact. */
export function partlyKnown(speech: Speech, leaf: TraceLeaf): string | undefined {
  const compared = compare(speech, leaf, true);
  if (!compared || !isRange(leaf.known)) return undefined;
  const what = stated(speech, compared.fact, leaf);
  return speech.say(`${what}，尚不能确定是否${compared.predicate}`, `${what}; whether it ${compared.predicate} is not certain`);
}

interface Compared {
  readonly fact: Fact;
  readonly operator: OperatorName;
  readonly predicate: string;
}

interface Comparison {
  readonly fact: string;
  readonly operator: string;
  readonly value: unknown;
  readonly parameter?: string;
}

/** Undefined for a fact or an operator the policy does not know, which `validate` refuses. */
function compare(speech: Speech, { fact: name, operator, value, parameter }: Comparison, holds: boolean): Compared | undefined {
  const fact = getOwn(speech.policy.facts, name);
  if (!fact || !isOperator(operator)) return undefined;
  const title = parameter === undefined ? undefined : getOwn(speech.policy.parameters, parameter)?.title[speech.language];
  const open = bracketed(speech.say("尚未规定", "not laid down yet"), speech.language);
  const standIn = value === undefined && title !== undefined ? `${quoted(title)}${open}` : undefined;
  return { fact, operator, predicate: comparison(fact, holds ? operator : operators[operator].opposite, value, standIn, speech.language) };
}

/** A yes-or-no fact is quoted, since its title may be a whole clause. */
function withSubject(speech: Speech, fact: Fact, predicate: string): string {
  const title = speech.titleOf(fact);
  return fact.type === "boolean" ? `${quoted(title)}${predicate}` : `${title}${speech.say("", " ")}${predicate}`;
}

function stated(speech: Speech, fact: Fact, leaf: TraceLeaf): string {
  const value = valueInWords(fact, asKnown(leaf.known), speech.language);
  return `${speech.titleOf(fact)}${speech.say(isRange(leaf.known) ? "" : "为", " is ")}${value}`;
}

/** The comparison itself names the value that is known. */
function saysItAll(fact: Fact, operator: OperatorName, holds: boolean): boolean {
  return fact.type === "boolean" || fact.type === "codes" || (operator === "equal" && holds) || (operator === "notEqual" && !holds);
}

function asKnown(value: unknown): FactValue {
  if (typeof value === "boolean" || typeof value === "number" || typeof value === "string" || isRange(value)) return value;
  return null;
}
