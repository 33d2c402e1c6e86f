/** A value of a document in words, where a difference is told. */
import type { Condition } from "../document/condition.ts";
import { isObject } from "../document/json.ts";
import { sentence } from "../explain/sentence.ts";
import type { Policy } from "../policy/policy.ts";
import type { Standing } from "../policy/standing.ts";
import type { Language } from "../policy/text.ts";
import { quantity } from "../words/quantity.ts";
import { no, yes } from "../words/value.ts";
import { listed, numberInWords } from "./description.ts";
import { scheduleInWords } from "./revisit.ts";

export interface Telling {
  readonly policy: Policy;
  readonly standing: Standing;
}

/** `name` is the property that holds the value, `unit` the unit of the entry, where it has one. */
export function documentValueInWords(
  { policy, standing }: Telling,
  name: string,
  value: unknown,
  unit: string | undefined,
  language: Language,
): string {
  if (value === undefined || value === null) return language === "zh" ? "无" : "none";
  if (typeof value === "boolean") return (value ? yes : no)[language];
  if (typeof value === "number") return quantity(value, name === "value" ? unit : undefined, language);
  if (typeof value === "string") return titleFor(value);
  if (Array.isArray(value)) {
    const parts: readonly unknown[] = value;
    return listed(
      parts.map((part) => documentValueInWords({ policy, standing }, name, part, unit, language)),
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
  if (typeof value.title === "string") return value.title;
  return JSON.stringify(value);

  function titleFor(id: string): string {
    const named = [
      ...standing.roles,
      ...policy.stages,
      ...policy.plans,
      ...policy.colours,
      ...policy.departments,
      ...Object.values(policy.records),
    ];
    return named.find((entry) => entry.id === id)?.title[language] ?? id;
  }
}

function isCondition(value: Readonly<Record<string, unknown>>): value is Readonly<Record<string, unknown>> & Condition {
  return "all" in value || "any" in value || "not" in value || ("operator" in value && "fact" in value);
}

function scheduleOf({ days, every, count, shift }: Readonly<Record<string, unknown>>) {
  const numbers = Array.isArray(days) ? days.filter((day): day is number => typeof day === "number") : [];
  return {
    days: numbers,
    ...(typeof every === "number" ? { every } : {}),
    ...(count === "working" ? ({ count } as const) : {}),
    ...(shift === "next" || shift === "previous" ? ({ shift } as const) : {}),
  };
}
