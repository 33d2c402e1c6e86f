/** Required questions that nobody has answered, answered with "not known". */
import { type Facts, type Form, type Item, type LocalDate, type Policy, type Question, unanswered } from "@jiefen/policy";
import { itemsOf } from "../facts/parties.ts";

/** An answer may bring up further questions; more rounds than this would mean that they go in a circle. */
const rounds = 8;

/** `known`: what else is known of the case. */
export function fillOpen(policy: Policy, form: Form, given: Facts, known: Facts, today: LocalDate): Facts {
  let answers = given;
  for (let round = 0; round < rounds; round += 1) {
    const open = unanswered(policy, form, answers, { ...known, ...answers }, today);
    if (open.length === 0) return answers;
    answers = withUnknown(form, answers, open);
  }
  return answers;
}

function withUnknown(form: Form, answers: Facts, open: readonly Question[]): Facts {
  const own = open.filter((question) => form.questions.includes(question)).map(({ fact }): [string, null] => [fact, null]);
  const lists = form.questions.flatMap(({ fact, items = [] }): readonly [string, readonly Item[]][] => {
    const parts = items.filter((part) => open.includes(part)).map((part) => part.fact);
    return parts.length === 0 ? [] : [[fact, itemsOf(answers[fact]).map((item) => withParts(item, parts))]];
  });
  return { ...answers, ...Object.fromEntries(lists), ...Object.fromEntries(own) };
}

function withParts(item: Item, parts: readonly string[]): Item {
  const open = parts.filter((part) => item[part] === undefined || item[part] === "");
  return { ...item, ...Object.fromEntries(open.map((part) => [part, null])) };
}
