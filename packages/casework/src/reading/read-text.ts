/** A text that came by a way in, read by the readings that policy declares: which answers it gives, and what is left of it. */
import { type Channel, checkAnswers, type DataValidator, type FactValue, type Form, type LocalDate, type Policy } from "@jiefen/policy";
import { type Labelled, labelled } from "./labelled.ts";
import { bare, identityIn, valueInText } from "./value-in-text.ts";

export interface ReadValue {
  readonly fact: string;
  /** Of a fact about people: the list and the position in it. */
  readonly person?: { readonly list: string; readonly at: number };
  readonly value: FactValue;
  /** Under which it stands in the text. */
  readonly label: string;
  /** The words of the text that give it. */
  readonly said: string;
}

export interface ReadText {
  /** One for each fact and person, in the order of the text. Each fits its question. */
  readonly values: readonly ReadValue[];
  /** Everything no value was taken from. */
  readonly rest: string;
}

export interface ReadingRules {
  readonly policy: Policy;
  readonly form: Form;
  readonly channel: Channel;
  readonly today: LocalDate;
  readonly validate: DataValidator;
}

/** More than a ticket ever holds; what lies beyond is left in the rest. */
const longest = 20_000;

export function readText(rules: ReadingRules, text: string): ReadText {
  const { policy, channel } = rules;
  const readings = (channel.reads ?? []).flatMap((id) => policy.intake?.readings.find((one) => one.id === id) ?? []);
  const plain = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  const { found, rest } = labelled(readings, plain.slice(0, longest), channel.rest);
  const labels = readings.flatMap((one) => one.labels).sort((one, other) => other.length - one.length);
  const values: ReadValue[] = [];
  const left: string[] = [];
  let named = 1;
  for (const piece of found) {
    const { person } = piece.reading;
    if (person !== undefined || isName(policy, piece)) named = person ?? 1;
    const read = valuesOf(rules, piece, person ?? named)
      .filter((value) => !values.some((one) => isSamePlace(one, value)))
      .filter((value) => fits(rules, value));
    values.push(...read);
    if (!piece.kept && saysMore(piece, read, labels)) left.push(`${piece.label}：${bare(piece.value)}`);
  }
  return { values, rest: [rest, ...left, plain.slice(longest)].filter((part) => part.trim() !== "").join("\n") };
}

function isName(policy: Policy, { reading }: Labelled): boolean {
  const origin = policy.facts[reading.fact]?.origin;
  return origin?.kind === "field" && origin.identity === "name";
}

/** Besides what was read and the names of what was read: 张三（电话139…） says no more than the two. */
function saysMore({ value }: Labelled, read: readonly ReadValue[], labels: readonly string[]): boolean {
  const plain = value.normalize("NFKC");
  const more = read.reduce((text, { said }) => text.replace(said, () => " "), plain);
  const left = labels.reduce((text, label) => (read.length > 0 && text.includes(label) ? text.replaceAll(label, " ") : text), more);
  return /[\p{L}\p{N}]/u.test(left);
}

/** What a piece says of its own fact and, where that is one a person is recognised by, of the others that stand beside it. */
function valuesOf({ policy, today }: ReadingRules, { reading, label, value: written }: Labelled, of: number): readonly ReadValue[] {
  const fact = policy.facts[reading.fact];
  if (fact?.origin.kind !== "field") return [];
  const { list, identity } = fact.origin;
  const plain = identity !== undefined || fact.type !== "text";
  const text = plain ? written.normalize("NFKC") : written;
  const own = valueInText(fact, text, today);
  if (list === undefined) return own === undefined ? [] : [{ fact: fact.name, ...own, label }];
  const person = { list, at: of - 1 };
  const first = own === undefined ? [] : [{ fact: fact.name, person, ...own, label }];
  if (identity !== "name") return first;
  return [...first, ...numbersBeside(policy, list, text).map((one) => ({ ...one, person, label }))];
}

function numbersBeside(policy: Policy, list: string, text: string): readonly Pick<ReadValue, "fact" | "value" | "said">[] {
  const idNumber = identityIn.idNumber(text);
  const numbers = { idNumber, phone: identityIn.phone(idNumber === undefined ? text : text.replace(idNumber.said, () => "，")) };
  return Object.values(policy.facts).flatMap(({ name, origin }) => {
    if (origin.kind !== "field" || origin.list !== list || origin.identity === undefined || origin.identity === "name") return [];
    const found = numbers[origin.identity];
    return found === undefined ? [] : [{ fact: name, ...found }];
  });
}

function isSamePlace(one: ReadValue, other: ReadValue): boolean {
  return one.fact === other.fact && one.person?.list === other.person?.list && one.person?.at === other.person?.at;
}

function fits({ form, validate }: ReadingRules, { fact, person, value }: ReadValue): boolean {
  const question = form.questions.find((one) => one.fact === (person?.list ?? fact));
  if (question === undefined || question.retired) return false;
  if (person && !question.items?.some((item) => item.fact === fact && !item.retired)) return false;
  const answers = person ? { [person.list]: [{ [fact]: value }] } : { [fact]: value };
  return checkAnswers(form, answers, validate).length === 0;
}
