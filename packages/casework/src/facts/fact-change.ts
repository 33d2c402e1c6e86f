/** What new answers make of the facts of a case. */
import { type Facts, isRange, type LocalDate, type Policy, visibleQuestions } from "@jiefen/policy";
import type { CaseState } from "../case/state.ts";
import { factsOf } from "./facts-of.ts";

export interface FactChange {
  readonly facts: Facts;
  /** Facts whose intake questions the new answers hide: they are unknown from now on. */
  readonly dropped: readonly string[];
}

/** New answers join the facts. An answer that says less than is known ("not known", or a range around the known number) does not unsay it;
 * a correction does (`unsay`). */
export function factChange(policy: Policy, state: CaseState, answers: Facts, today: LocalDate, unsay = false): FactChange {
  const facts = Object.fromEntries(Object.entries(answers).filter(([name, answer]) => unsay || !saysLess(answer, state.facts[name])));
  const now = visibleIn(policy, { ...state, facts: { ...state.facts, ...facts } }, today);
  const dropped = visibleIn(policy, state, today).filter((name) => !now.includes(name) && (name in state.facts || name in facts));
  return { facts, dropped };
}

type Answer = Facts[string];

function saysLess(answer: Answer, known: Answer | undefined): boolean {
  if (known === undefined || known === null) return false;
  if (answer === null) return true;
  if (!isRange(answer) || typeof known !== "number") return false;
  const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = answer;
  return atLeast <= known && known <= atMost;
}

function visibleIn(policy: Policy, state: CaseState, today: LocalDate): readonly string[] {
  const form = policy.disputeTypes.find(({ id }) => id === state.type);
  return form ? visibleQuestions(policy, form, factsOf(policy, state, today), today).map(({ fact }) => fact) : [];
}
