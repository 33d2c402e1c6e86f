/** A value of a draft as people say it, whatever its widget. */
import { type Condition, findAt, isObject, isUnit, type Language, type Policy, quantity, type Schedule, sentence } from "@jiefen/policy";
import type { Drafted } from "../draft/drafted.ts";
import { findText } from "../draft/text-at.ts";
import { paperEditorWords } from "../papers/paper-editor-words.ts";
import { numberNames, toldAt } from "../papers/told-names.ts";
import { callsOf, shownText } from "../papers/told-text.ts";
import { words } from "../text/words.ts";
import type { Leaf, WidgetKind } from "./leaf.ts";
import { namedThere } from "./references.ts";

export interface Speaking {
  readonly drafted: Drafted;
  readonly compiled: Policy;
  readonly language: Language;
}

export const parametersPath = "rules/parameters.json";

export function isSchedule(value: unknown): value is Schedule {
  return isObject(value) && Array.isArray(value.days) && value.days.every((day) => typeof day === "number");
}

/** As the meta-schema says it; deeper flaws are the server's to find. */
export function isCondition(value: unknown): value is Condition {
  return isObject(value) && ["all", "any", "not", "fact"].some((key) => Object.hasOwn(value, key));
}

export function parameterIn(value: unknown): string | undefined {
  return isObject(value) && value.fact === "parameters" && typeof value.path === "string" ? value.path.slice("$.".length) : undefined;
}

/** The unit of a number: its words say it, or the entry it stands in. */
export function unitOf({ drafted }: Speaking, leaf: Leaf): string | undefined {
  if (leaf.words.unit !== undefined) return leaf.words.unit;
  const entry = findAt(drafted.policy.documents[leaf.path], leaf.place.slice(0, -1));
  const unit = isObject(entry) ? (entry.unit ?? entry["x-unit"]) : undefined;
  return typeof unit === "string" && leaf.place.at(-1) !== "x-order" ? unit : undefined;
}

export function numberInWords(value: number, unit: string | undefined, language: Language): string {
  return unit !== undefined && isUnit(unit) ? quantity(value, unit, language) : String(value);
}

export function scheduleInWords({ days, every, count, shift }: Schedule, language: Language): string {
  const said = words[language];
  const parts = [
    days.length > 0 ? said.scheduleDays(days.join(said.joiner)) : "",
    every === undefined ? "" : said.thenEvery(every),
    count === "working" ? said.counts.working : "",
    shift === undefined || shift === "keep" ? "" : `${said.shift}${language === "zh" ? "" : " "}${said.shifts[shift]}`,
  ];
  return parts.filter(Boolean).join(language === "zh" ? "，" : ", ");
}

/** A sentence for a condition; the builder never shows the condition itself. */
export function conditionInWords({ compiled, language }: Speaking, condition: Condition): string {
  try {
    return sentence(compiled, condition, language);
  } catch {
    // A half-made condition names what no policy knows yet; its issue stands beside it.
    return words[language].conditionOpen;
  }
}

const told: Readonly<Record<WidgetKind, (speaking: Speaking, leaf: Leaf, value: unknown) => string>> = {
  text: ({ drafted, language }, { path, place }, value) => {
    const said = findText(drafted.policy, path, place);
    return said && said.zh === value ? said[language] : String(value);
  },
  number: (speaking, leaf, value) =>
    typeof value === "number" ? numberInWords(value, unitOf(speaking, leaf), speaking.language) : String(value),
  measure: (speaking, leaf, value) => {
    const name = parameterIn(value);
    if (name === undefined) return told.number(speaking, leaf, value);
    const { policy } = speaking.drafted;
    const title = findText(policy, parametersPath, [name, "title"])?.[speaking.language] ?? words[speaking.language].noValue;
    const amount = findAt(policy.documents[parametersPath], [name, "value"]);
    const unit = findAt(policy.documents[parametersPath], [name, "unit"]);
    const said =
      typeof amount === "number"
        ? numberInWords(amount, typeof unit === "string" ? unit : undefined, speaking.language)
        : words[speaking.language].noValue;
    return speaking.language === "zh" ? `${said}（${title}）` : `${said} (${title})`;
  },
  flag: ({ language }, _, value) => (value === true ? words[language].yes : words[language].no),
  choice: ({ language }, leaf, value) => leaf.words.choices?.[String(value)]?.[language] ?? words[language].noValue,
  reference: (speaking, leaf, value) => titlesOf(speaking, leaf, [value]),
  references: (speaking, leaf, value) => titlesOf(speaking, leaf, Array.isArray(value) ? value : []),
  lines: ({ language }, _, value) => (Array.isArray(value) ? value.join(words[language].joiner) : ""),
  schedule: ({ language }, _, value) => (isSchedule(value) ? scheduleInWords(value, language) : ""),
  condition: (speaking, _, value) => (isCondition(value) ? conditionInWords(speaking, value) : words[speaking.language].noCondition),
  line: (_, __, value) => String(value),
  told: ({ drafted, compiled, language }, { path, place }, value) => {
    const names = toldAt(drafted, compiled, path, place).flatMap((group) => group.names);
    return typeof value === "string" ? shownText(value, callsOf(names, language), language) : "";
  },
  "number-pattern": ({ language }, _, value) =>
    isObject(value) && typeof value.pattern === "string" ? shownText(value.pattern, callsOf(numberNames, language), language) : "",
  dossier: ({ language }, _, value) =>
    paperEditorWords[language].inFile[isObject(value) ? (value.required === true ? "must" : "yes") : "no"],
  other: () => "",
};

function titlesOf({ drafted, language }: Speaking, leaf: Leaf, ids: readonly unknown[]): string {
  const named = leaf.words.names ? namedThere(drafted.policy, leaf.words.names, leaf.path, leaf.place, ids) : [];
  const titleOf = (id: unknown) => named.find((one) => one.id === id)?.title ?? leaf.words.choices?.[String(id)];
  const titles = ids.map((id) => titleOf(id)?.[language] ?? words[language].noValue);
  return titles.length > 0 ? titles.join(words[language].joiner) : words[language].none;
}

export function valueInWords(speaking: Speaking, leaf: Leaf, value: unknown): string {
  if (value === undefined && leaf.widget === "flag") return words[speaking.language].no;
  if (value === undefined && leaf.widget === "condition") return words[speaking.language].noCondition;
  return value === undefined ? words[speaking.language].noValue : told[leaf.widget](speaking, leaf, value);
}
