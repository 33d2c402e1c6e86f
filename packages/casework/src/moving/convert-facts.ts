/** Answers carried over by one conversion, those in items of lists too. */
import type { Facts, FactValue, Item } from "@jiefen/policy";
import type { Conversion } from "./conversion.ts";

type Answers = Readonly<Record<string, Facts[string]>>;

/** The same answers where it does not touch them. */
export function convertFacts(facts: Facts, conversion: Conversion): Facts {
  const here = convertOne(facts, conversion);
  return Object.fromEntries(
    Object.entries(here).map(([name, value]) => [name, isItems(value) ? value.map((item) => convertItem(item, conversion)) : value]),
  );
}

/** Fields of items are carried over within the item. */
function convertItem(item: Item, conversion: Conversion): Item {
  return Object.fromEntries(
    Object.entries(convertOne(item, conversion)).flatMap(([name, value]): readonly [string, FactValue][] =>
      isItems(value) ? [] : [[name, value]],
    ),
  );
}

function convertOne(answers: Answers, conversion: Conversion): Answers {
  switch (conversion.kind) {
    case "rename":
      return renamed(answers, conversion.from, conversion.to);
    case "split":
      return split(answers, conversion.from, conversion.to);
    case "map":
      return conversion.what === "field" ? mapped(answers, conversion.id, conversion.codes) : answers;
    case "drop":
      return conversion.what === "field" ? dropped(answers, conversion.id, conversion.code) : answers;
  }
}

function renamed(answers: Answers, from: string, to: string): Answers {
  const { [from]: value, ...rest } = answers;
  return value === undefined || !isFree(rest, to) ? answers : { ...rest, [to]: value };
}

function split(answers: Answers, from: string, to: Extract<Conversion, { kind: "split" }>["to"]): Answers {
  const { [from]: value, ...rest } = answers;
  const chosen = typeof value === "boolean" ? [String(value)] : codesOf(value);
  const parts = chosen.map((code) => (Object.hasOwn(to, code) ? to[code] : undefined));
  const told: Answers = Object.assign({}, ...parts);
  const complete = chosen.length > 0 && parts.every((part) => part && Object.keys(part).length > 0);
  return complete && Object.keys(told).every((name) => isFree(rest, name)) ? { ...rest, ...told } : answers;
}

function mapped(answers: Answers, name: string, codes: Readonly<Record<string, string>>): Answers {
  const value = answers[name];
  const of = (code: string) => (Object.hasOwn(codes, code) ? (codes[code] ?? code) : code);
  if (typeof value === "string") return { ...answers, [name]: of(value) };
  return isCodes(value) ? { ...answers, [name]: [...new Set(value.map(of))] } : answers;
}

/** A choice of several of which none is left counts as not asked: to say that none applied would be a new answer. */
function dropped(answers: Answers, name: string, code: string | undefined): Answers {
  const { [name]: value, ...rest } = answers;
  if (value === undefined || code === undefined) return rest;
  const left = codesOf(value).filter((one) => one !== code);
  if (left.length === codesOf(value).length) return answers;
  return left.length > 0 ? { ...answers, [name]: left } : rest;
}

/** Not answered, or declared unknown. */
function isFree(answers: Answers, name: string): boolean {
  return answers[name] === undefined || answers[name] === null;
}

export function codesOf(value: Facts[string] | undefined): readonly string[] {
  if (typeof value === "string") return [value];
  return isCodes(value) ? value : [];
}

function isCodes(value: Facts[string] | undefined): value is readonly string[] {
  return Array.isArray(value) && value.every((part) => typeof part === "string");
}

export function isItems(value: Facts[string] | undefined): value is readonly Item[] {
  return Array.isArray(value) && value.some((part) => typeof part === "object" && part !== null);
}
