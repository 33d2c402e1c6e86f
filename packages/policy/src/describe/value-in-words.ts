/** A value of a document in words, where a difference is told. */
import type { Condition } from "../document/condition.ts";
import { isObject, type JsonObject } from "../document/json.ts";
import { sentence } from "../explain/sentence.ts";
import type { Fact } from "../policy/fact.ts";
import type { Form } from "../policy/form.ts";
import type { Policy } from "../policy/policy.ts";
import type { Standing } from "../policy/standing.ts";
import type { Language, Text } from "../policy/text.ts";
import { quantity } from "../words/quantity.ts";
import { no, notKnown, yes } from "../words/value.ts";
import { listed, numberInWords } from "./description.ts";
import { demandInWords, isDemand } from "./guardrails.ts";
import { findPropertyWords, propertyInWords } from "./property-words.ts";
import { scheduleInWords } from "./revisit.ts";

export interface Telling {
  readonly policy: Policy;
  readonly standing: Standing;
  /** The form the value stands in: its sections are its own, though other forms may have some of the same id. */
  readonly form?: Form;
  /** The field of the library the value stands in: its options go by their titles. */
  readonly field?: Fact;
}

/** Types of fields as JSON Schema writes them. */
const types: ReadonlyMap<string, Text> = new Map([
  ["boolean", { zh: "是否", en: "yes or no" }],
  ["integer", { zh: "整数", en: "a whole number" }],
  ["number", { zh: "数字", en: "a number" }],
  ["string", { zh: "文字、日期或单选", en: "a text, a date or a choice" }],
  ["array", { zh: "多选或清单", en: "several choices or a list" }],
]);

/** What is done with a visit due on a day without work. */
const shifts: ReadonlyMap<string, Text> = new Map([
  ["keep", { zh: "照常", en: "kept" }],
  ["next", { zh: "顺延", en: "put off" }],
  ["previous", { zh: "提前", en: "brought forward" }],
]);

/** From when a deadline runs. */
const beginnings: ReadonlyMap<string, Text> = new Map([
  ["stage", { zh: "进入环节", en: "entering the stage" }],
  ["accepted", { zh: "受理", en: "taking it in" }],
  ["level", { zh: "定级", en: "the change of level" }],
]);

/** Properties whose values are words of the product. */
const fixedWords: ReadonlyMap<string, ReadonlyMap<string, Text>> = new Map([
  ["type", types],
  ["shift", shifts],
  ["runsFrom", beginnings],
]);

/** `name` is the property that holds the value, `unit` the unit of the entry, where it has one. */
export function documentValueInWords(telling: Telling, name: string, value: unknown, unit: unknown, language: Language): string {
  const { policy, standing, form } = telling;
  const colon = language === "zh" ? "：" : ": ";
  if (value === undefined || value === null) return language === "zh" ? "无" : "none";
  if (typeof value === "boolean") return (value ? yes : no)[language];
  if (typeof value === "number")
    return quantity(value, (name === "value" || name === "points") && typeof unit === "string" ? unit : policy.facts[name]?.unit, language);
  if (typeof value === "string") return titleFor(value);
  if (Array.isArray(value)) {
    const parts: readonly unknown[] = value;
    return listed(
      parts.map((part) => documentValueInWords(telling, name, part, unit, language)),
      language,
    );
  }
  if (!isObject(value)) return "";
  if (isCondition(value)) return sentence(policy, value, language);
  if (value.fact === "parameters" && typeof value.path === "string") {
    const id = value.path.slice("$.".length);
    const unit = policy.parameters[id]?.unit ?? "";
    return numberInWords(policy, { fact: "parameters", path: `$.${id}` }, unit, language);
  }
  if (Array.isArray(value.days)) return scheduleInWords(scheduleOf(value), language);
  if (typeof value.text === "string") return value.text;
  if (name === "event" && isObject(value.params)) return eventInWords(value.params);
  if (name === "requires" && isDemand(value)) return demandInWords(policy, value)[language];
  const parts = Object.entries(value)
    .filter(([key, part]) => !unsaid.has(key) && !(key === "x-required" && part === false))
    .map(
      ([key, part]) => `${nameInWords(telling, key)[language]}${colon}${documentValueInWords(telling, key, part, value.unit, language)}`,
    );
  const told = parts.join(language === "zh" ? "；" : "; ");
  const title = typeof value.title === "string" ? value.title : askedIn(value.$ref);
  if (title === undefined) return told;
  return told === "" ? title : language === "zh" ? `${title}（${told}）` : `${title} (${told})`;

  /** A question is a reference to a field. */
  function askedIn(reference: unknown): string | undefined {
    const field = typeof reference === "string" ? reference.slice(reference.lastIndexOf("/") + 1) : undefined;
    return field === undefined ? undefined : (policy.facts[field]?.title[language] ?? field);
  }

  function eventInWords({ scale, level, points }: JsonObject): string {
    const levels = policy.scales.find(({ id }) => id === scale)?.levels ?? [];
    if (points !== undefined) {
      const many = documentValueInWords(telling, "points", points, "points", language);
      return language === "zh" ? `加 ${many}` : many;
    }
    return levels.find(({ id }) => id === level)?.title[language] ?? String(level);
  }

  function titleFor(id: string): string {
    const outcome = findRule(policy, name) && outcomes.get(id);
    if (outcome) return outcome[language];
    const option = policy.facts[name]?.options?.find((one) => one.id === id);
    if (option) return option.title[language];
    if (name === "asks") return policy.facts[id]?.title[language] ?? id;
    const forms = [...policy.disputeTypes, ...Object.values(policy.records)];
    if (name === "x-section") return form?.sections.find((section) => section.id === id)?.title[language] ?? id;
    const fixed = fixedWords.get(name)?.get(id);
    if (fixed) return fixed[language];
    const named = [
      ...policy.scales.flatMap(({ levels }) => levels),
      ...standing.roles,
      ...policy.stages,
      ...policy.plans,
      ...policy.colours,
      ...policy.departments,
      ...forms,
    ];
    return named.find((entry) => entry.id === id)?.title[language] ?? id;
  }
}

/** What a property is called, or what an id stands for: an option, a criterion, an item of the checklist, a fact, a dispute type. */
function nameInWords({ policy, field }: Telling, name: string): Text {
  const named = [field?.options ?? [], policy.criteria, policy.closure.items].flat().find(({ id }) => id === name);
  const type = policy.disputeTypes.find(({ id }) => id === name);
  return findPropertyWords(name) ?? named?.title ?? policy.facts[name]?.title ?? type?.title ?? propertyInWords(name);
}

function findRule(policy: Policy, id: string) {
  return policy.criteria.find((one) => one.id === id) ?? policy.closure.items.find((one) => one.id === id);
}

const outcomes: ReadonlyMap<string, Text> = new Map([
  ["yes", yes],
  ["no", no],
  ["unknown", notKnown],
  ["notAsked", { zh: "不适用", en: "does not apply" }],
]);

/** Entries may be called `all` or `not` too: what stands there tells. */
function isCondition(value: unknown): value is Condition {
  if (!isObject(value)) return false;
  if ("all" in value) return isConditions(value.all);
  if ("any" in value) return isConditions(value.any);
  if ("not" in value) return isCondition(value.not);
  return typeof value.operator === "string" && typeof value.fact === "string" && isCompared(value.value);
}

/** A draft may hold half a reference to a parameter. */
const isCompared = (value: unknown): boolean => !isObject(value) || typeof value.path === "string";

function isConditions(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isCondition);
}

/** Said by the title, by the place among others, or by being new. */
const unsaid: ReadonlySet<string> = new Set(["title", "x-order", "new", "$ref"]);

function scheduleOf({ days, every, count, shift }: Readonly<Record<string, unknown>>) {
  const numbers = Array.isArray(days) ? days.filter((day): day is number => typeof day === "number") : [];
  return {
    days: numbers,
    ...(typeof every === "number" ? { every } : {}),
    ...(count === "working" ? ({ count } as const) : {}),
    ...(shift === "next" || shift === "previous" ? ({ shift } as const) : {}),
  };
}
