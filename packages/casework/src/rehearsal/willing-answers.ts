/** Answers to a form of a later step as people give them who want to get on: what has to hold is made to hold, as far as the form can tell it. */
import {
  type Condition,
  type Fact,
  type Facts,
  type FactValue,
  type Form,
  factsIn,
  type LocalDate,
  type Policy,
  type Trace,
  trace,
  visibleQuestions,
} from "@jiefen/policy";
import { itemsOf } from "../facts/parties.ts";
import { fillOpen } from "./fill-open.ts";

export interface Wishes {
  /** What has to hold, or the step is refused. */
  readonly musts: readonly Condition[];
  /** What had better hold. */
  readonly wishes: readonly Condition[];
  /** Answers that are settled. */
  readonly given: Facts;
  /** Facts that are not for these people to choose. */
  readonly fixed: ReadonlySet<string>;
}

/** How much more a must counts than a wish. */
const mustWeight = 1000;
/** An answer may depend on one given after it. */
const passes = 2;

/** Question by question, the answer that brings the conditions nearest; where none does, the question stays open, or, if it is required, is
 * answered with "not known". Nothing promises that the conditions hold. */
export function willingAnswers(policy: Policy, form: Form, { musts, wishes, given, fixed }: Wishes, known: Facts, today: LocalDate): Facts {
  const goals = [...musts, ...wishes, ...questionsOf(form, [...musts, ...wishes])];
  const scoreOf = (answers: Facts): number => {
    const walked = trace(policy, { all: goals }, { ...known, ...answers, ...asFiled(policy, form, answers, known) }, today);
    return "parts" in walked
      ? walked.parts.reduce((sum, part, index) => sum + nearness(part, true) * (index < musts.length ? mustWeight : 1), 0)
      : 0;
  };
  const operands = numbersIn(goals.map((goal) => trace(policy, goal, known, today)));
  let answers = given;
  let best = scoreOf(answers);
  for (let pass = 0; pass < passes; pass += 1) {
    for (const { fact: name } of visibleQuestions(policy, form, { ...known, ...answers }, today)) {
      const fact = policy.facts[name];
      if (!fact || fixed.has(name) || name in given) continue;
      for (const candidate of candidatesFor(fact, operands.get(name) ?? [], today)) {
        const score = scoreOf({ ...answers, [name]: candidate });
        if (score <= best) continue;
        best = score;
        answers = { ...answers, [name]: candidate };
      }
    }
  }
  return fillOpen(policy, form, answers, known, today);
}

/** A repeating record joins those filed before it. */
function asFiled({ records }: Policy, { id }: Form, answers: Facts, known: Facts): Facts {
  const item = Object.fromEntries(Object.entries(answers).flatMap(([name, answer]) => (isOneAnswer(answer) ? [[name, answer]] : [])));
  return records[id]?.repeats ? { [id]: [...itemsOf(known[id]), item] } : {};
}

/** Not a list of items. */
function isOneAnswer(answer: Facts[string]): answer is FactValue {
  return !Array.isArray(answer) || answer.every((part) => typeof part === "string");
}

/** That the questions be asked on which the conditions hang. */
function questionsOf({ questions }: Form, conditions: readonly Condition[]): readonly Condition[] {
  const named = new Set(conditions.flatMap(factsIn));
  return questions.flatMap(({ fact, showWhen }) => (showWhen && named.has(fact) ? [showWhen] : []));
}

/** From -1 (surely not so) to 1 (surely so): how near a condition is to holding, or (`positive` false) to not holding. */
function nearness(walked: Trace, positive: boolean): number {
  if (walked.kind === "not") return nearness(walked.part, !positive);
  if (walked.kind === "fact") return walked.outcome === "unknown" ? 0 : (walked.outcome === "yes") === positive ? 1 : -1;
  const parts = walked.parts.map((part) => nearness(part, positive));
  const each = (walked.kind === "all") === positive;
  return each ? parts.reduce((sum, part) => sum + part, 0) / Math.max(1, parts.length) : Math.max(...parts);
}

function candidatesFor({ type, options = [] }: Fact, operands: readonly number[], today: LocalDate): readonly FactValue[] {
  const codes = options.filter(({ retired }) => !retired).map(({ id }) => id);
  switch (type) {
    case "boolean":
      return [true, false];
    case "integer":
    case "number":
      return operands.flatMap((operand) => [operand, operand + 1, Math.max(0, operand - 1)]);
    case "code":
      return codes;
    case "codes":
      return [[], ...codes.map((code) => [code])];
    case "date":
      return [today];
    case "list":
      return [[]];
    case "text":
      return [];
  }
}

/** By fact: the numbers it is compared with. */
function numbersIn(traces: readonly Trace[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  const look = (walked: Trace): void => {
    if (walked.kind === "not") look(walked.part);
    else if (walked.kind !== "fact") walked.parts.forEach(look);
    else if (typeof walked.value === "number") found.set(walked.fact, [...(found.get(walked.fact) ?? []), walked.value]);
  };
  traces.forEach(look);
  return found;
}
