/** What was read from a text put into the answers of a form: nothing that is answered already is changed, and it can be taken out again. */
import type { Channel, Facts, FactValue, Item, Policy } from "@jiefen/policy";
import { itemsOf } from "../facts/parties.ts";
import { same } from "../facts/same.ts";
import { samePerson } from "../likeness/additions.ts";
import type { ReadText, ReadValue } from "./read-text.ts";

export interface Filled {
  readonly answers: Facts;
  /** What stands in the answers now, from the text. */
  readonly taken: readonly ReadValue[];
  /** What the form says otherwise: left as it was. */
  readonly differing: readonly ReadValue[];
}

/** What was in the fact for the rest stays ahead of what is added, unless both were longer than `longestRest` together. */
export function withRead(policy: Policy, answers: Facts, read: ReadText, channel: Channel, longestRest: number): Filled {
  const taken: ReadValue[] = [];
  const differing: ReadValue[] = [];
  let next: Facts = { ...channel.answers, ...answers };
  for (const one of placed(policy, next, read.values)) {
    const before = answerAt(next, one);
    if (isOpen(before)) {
      next = withValue(next, one, one.value);
      taken.push(one);
    } else if (!same(before, one.value)) differing.push(one);
  }
  const { rest } = channel;
  if (rest === undefined || read.rest === "") return { answers: next, taken, differing };
  const before = next[rest];
  const said = typeof before === "string" ? before : "";
  if (said.includes(read.rest)) return { answers: next, taken, differing };
  const added: ReadValue = { fact: rest, value: read.rest, label: "", said: read.rest };
  const text = [said, read.rest].filter((part) => part !== "").join("\n");
  if (text.length > longestRest) return { answers: next, taken, differing: [...differing, added] };
  return { answers: { ...next, [rest]: text }, taken: [...taken, added], differing };
}

/** One value as the text has it, whatever the form said. */
export function takeRead(answers: Facts, value: ReadValue): Facts {
  return withValue(answers, value, value.value);
}

/** Only where the answer is still the one that was read; of the rest what stands as it was read. */
export function withoutRead(answers: Facts, value: ReadValue, rest: string | undefined): Facts {
  const now = answerAt(answers, value);
  if (value.fact === rest && typeof now === "string" && typeof value.value === "string") {
    const read = value.value;
    const left = now.replace(read, () => "").trim();
    return left === "" ? without(answers, value.fact) : { ...answers, [value.fact]: left };
  }
  return same(now, value.value) ? withValue(answers, value, undefined) : answers;
}

/** Each person of the text goes to the same person of the form, or to one of whom the form says nothing of the kind, or is one more. */
function placed(policy: Policy, answers: Facts, values: readonly ReadValue[]): readonly ReadValue[] {
  const targets = new Map<string, number>();
  const people = values.flatMap(({ person }) => (person ? [person] : [])).sort((one, other) => one.at - other.at);
  for (const { list, at } of people) {
    const key = `${list} ${at}`;
    if (targets.has(key)) continue;
    const items = itemsOf(answers[list]);
    const used = new Set([...targets].flatMap(([other, target]) => (other.startsWith(`${list} `) ? [target] : [])));
    const told: Item = Object.fromEntries(
      values.flatMap(({ person, fact, value }) => (person?.list === list && person.at === at ? [[fact, value]] : [])),
    );
    const known = items.findIndex((item, index) => !used.has(index) && samePerson(policy, item, told));
    const open = items.findIndex((item, index) => !used.has(index) && Object.keys(told).every((fact) => isOpen(item[fact])));
    const more = Math.max(items.length, ...[...used].map((target) => target + 1));
    targets.set(key, known >= 0 ? known : open >= 0 ? open : more);
  }
  return values.map((value) => {
    const { person } = value;
    return person ? { ...value, person: { ...person, at: targets.get(`${person.list} ${person.at}`) ?? person.at } } : value;
  });
}

function isOpen(value: Facts[string] | undefined): boolean {
  return value === undefined || value === null || value === "";
}

function answerAt(answers: Facts, { fact, person }: ReadValue): Facts[string] | undefined {
  return person ? itemsOf(answers[person.list])[person.at]?.[fact] : answers[fact];
}

function withValue(answers: Facts, { fact, person }: ReadValue, value: FactValue | undefined): Facts {
  if (!person) return value === undefined ? without(answers, fact) : { ...answers, [fact]: value };
  const items: Item[] = [...itemsOf(answers[person.list])];
  while (items.length <= person.at) items.push({});
  const { [fact]: _, ...others } = items[person.at] ?? {};
  items[person.at] = value === undefined ? others : { ...others, [fact]: value };
  while (items.length > 0 && Object.keys(items.at(-1) ?? {}).every((name) => name === "id")) items.pop();
  return items.length === 0 ? without(answers, person.list) : { ...answers, [person.list]: items };
}

function without(answers: Facts, fact: string): Facts {
  const { [fact]: _, ...others } = answers;
  return others;
}
