/** Answers that somebody might give to a form: what it requires, and now and then something else. */

import type { Fact, Facts, FactValue, Form, Item, LocalDate, Policy, Question } from "@jiefen/policy";
import { daysAfter } from "@jiefen/store";
import type { Chance } from "./chance.ts";

/** Whether a question that is not required is answered, in a hundred. */
const talkative = 12;

export function answersTo(policy: Policy, form: Form, today: LocalDate, chance: Chance): Facts {
  const asked = form.questions.filter(({ required, retired }) => !retired && (required || chance.percent(talkative)));
  return Object.fromEntries(asked.flatMap((question) => entryOf(policy, question, today, chance)));
}

function entryOf(policy: Policy, question: Question, today: LocalDate, chance: Chance): readonly (readonly [string, Facts[string]])[] {
  if (question.items) {
    const items = question.items;
    const length = chance.number(1, 3);
    return [[question.fact, Array.from({ length }, () => itemOf(policy, items, today, chance))]];
  }
  const value = answerOf(policy.facts[question.fact], question, today, chance);
  return value === undefined ? [] : [[question.fact, value]];
}

function itemOf(policy: Policy, questions: readonly Question[], today: LocalDate, chance: Chance): Item {
  const asked = questions.filter(({ required, retired }) => !retired && (required || chance.percent(talkative)));
  return Object.fromEntries(
    asked.flatMap(({ fact, ...question }) => {
      const value = answerOf(policy.facts[fact], { fact, ...question }, today, chance);
      return value === undefined ? [] : [[fact, value]];
    }),
  );
}

function answerOf(fact: Fact | undefined, { count }: Question, today: LocalDate, chance: Chance): FactValue | undefined {
  if (!fact || chance.percent(6)) return null;
  switch (fact.type) {
    case "boolean":
      // Danger is rare, or every dispute would be a grave one.
      return chance.percent(4);
    case "integer":
    case "number":
      if (count && chance.percent(20)) return { atLeast: 2 };
      return chance.number(Math.max(0, fact.minimum ?? 0), Math.min(12, fact.maximum ?? 12));
    case "date":
      return daysAfter(today, -chance.number(0, 200));
    case "code":
      return chance.oneOf(optionsOf(fact));
    case "codes":
      return optionsOf(fact).filter(() => chance.percent(20));
    case "text":
      return chance.oneOf(["甲", "乙", "丙", "已核实。", "情况说明"]);
    case "list":
      return undefined;
  }
}

const optionsOf = ({ options = [] }: Fact): readonly string[] => options.filter(({ retired }) => !retired).map(({ id }) => id);
