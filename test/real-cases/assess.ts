/** A published case under its county's policy, twice: as published, and with every yes-or-no question left open taken for "no". */
import {
  checkFacts,
  type Decision,
  dropHidden,
  evaluate,
  type Facts,
  getDisputeType,
  type Issue,
  type LocalDate,
  type Policy,
  visibleQuestions,
} from "@jiefen/policy";
import { ajvValidator } from "@jiefen/store";

/** Facts the type's form asks and shows, as intake would keep them. */
export function answersTo(policy: Policy, type: string, facts: Facts, today: LocalDate): Facts {
  const form = getDisputeType(policy, type);
  const asked = new Set(form.questions.map(({ fact }) => fact));
  const answers = Object.fromEntries(Object.entries(facts).filter(([name]) => asked.has(name)));
  return dropHidden(policy, form, answers, {}, today);
}

/** Every yes-or-no question that is shown, has no answer and is among `only` (all, if absent), answered "no"; again for those that then show. */
export function withNo(policy: Policy, type: string, facts: Facts, today: LocalDate, only: (fact: string) => boolean = () => true): Facts {
  const open = visibleQuestions(policy, getDisputeType(policy, type), facts, today)
    .map(({ fact }) => fact)
    .filter((fact) => policy.facts[fact]?.type === "boolean" && facts[fact] === undefined && only(fact));
  if (open.length === 0) return facts;
  return withNo(policy, type, { ...facts, ...Object.fromEntries(open.map((fact) => [fact, false])) }, today, only);
}

export interface Assessment {
  readonly answers: Facts;
  readonly issues: readonly Issue[];
  /** Absent facts unknown. */
  readonly asPublished: Decision;
  /** Absent booleans "no". */
  readonly withNo: Decision;
}

export async function assess(policy: Policy, type: string, facts: Facts, today: LocalDate): Promise<Assessment> {
  const answers = answersTo(policy, type, facts, today);
  return {
    answers,
    issues: checkFacts(policy, type, answers, ajvValidator),
    asPublished: await evaluate(policy, type, answers, today),
    withNo: await evaluate(policy, type, withNo(policy, type, answers, today), today),
  };
}
