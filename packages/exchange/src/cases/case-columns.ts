/** What may stand in the columns of a sheet of disputes: the questions of one type's form, those of a list's items once for each item. */
import type { DisputeType, Fact, JsonSchema, Language, Policy, Question, Text } from "@jiefen/policy";
import { findAt } from "@jiefen/policy";

/** How many items of each list a template has columns for; more may be added by hand, titled alike. */
export const itemsInTemplate = 3;
/** How many a sheet may have at all. */
const mostItems = 20;

export interface Choice {
  readonly id: string;
  readonly title: Text;
}

export interface CaseColumn {
  /** `number`, `division`, the name of a fact, or `list.2.fact` for the second item of a list. */
  readonly key: string;
  readonly title: Text;
  /** Absent for the number and the division. */
  readonly question?: Question;
  readonly fact?: Fact;
  /** What may be chosen, retired options left out. */
  readonly choices: readonly Choice[];
  /** The list it belongs to, and which of its items, from 1. */
  readonly item?: { readonly list: string; readonly position: number };
}

export const numberKey = "number";
export const divisionKey = "division";

const numberColumn: CaseColumn = { key: numberKey, title: { zh: "来源编号", en: "Number in the source" }, choices: [] };
const divisionColumn: CaseColumn = { key: divisionKey, title: { zh: "受理地区划", en: "Division of acceptance" }, choices: [] };

/** The columns of a template, in the order of the form. */
export function caseColumns(policy: Policy, form: DisputeType): readonly CaseColumn[] {
  return columnsUpTo(policy, form, itemsInTemplate);
}

/** Every column that is understood, so that a sheet may have more items than the template. */
export function knownColumns(policy: Policy, form: DisputeType): readonly CaseColumn[] {
  return columnsUpTo(policy, form, mostItems);
}

function columnsUpTo(policy: Policy, form: DisputeType, items: number): readonly CaseColumn[] {
  const own = form.questions
    .filter(({ retired }) => !retired)
    .flatMap((question) => (question.items ? ofList(policy, form, question, items) : [column(policy, form, question)]));
  return [numberColumn, divisionColumn, ...distinct(own)];
}

function column(policy: Policy, form: DisputeType, question: Question): CaseColumn {
  const { fact: name, title } = question;
  return { key: name, title, question, fact: policy.facts[name], choices: choicesAt(form, ["properties", name]) };
}

function ofList(policy: Policy, form: DisputeType, list: Question, most: number): readonly CaseColumn[] {
  const questions = (list.items ?? []).filter(({ retired }) => !retired);
  const positions = Array.from({ length: Math.min(most, longestOf(form, list)) }, (_, index) => index + 1);
  return positions.flatMap((position) =>
    questions.map((question) => ({
      key: `${list.fact}.${position}.${question.fact}`,
      title: {
        zh: `${list.title.zh}${position}·${question.title.zh}`,
        en: `${list.title.en} ${position}: ${question.title.en}`,
      },
      question,
      fact: policy.facts[question.fact],
      choices: choicesAt(form, ["properties", list.fact, "items", "properties", question.fact]),
      item: { list: list.fact, position },
    })),
  );
}

function longestOf(form: DisputeType, list: Question): number {
  const most = findAt(form.schema.zh, ["properties", list.fact, "maxItems"]);
  return typeof most === "number" ? most : mostItems;
}

/** `null`, not known, is no choice here: it is said in words in any cell. */
function choicesAt(form: DisputeType, path: readonly string[]): readonly Choice[] {
  const titles = (language: Language) => new Map(optionsIn(form.schema[language], path));
  const english = titles("en");
  return [...titles("zh")].map(([id, zh]) => ({ id, title: { zh, en: english.get(id) ?? zh } }));
}

function optionsIn(schema: JsonSchema, path: readonly string[]): readonly (readonly [string, string])[] {
  const options = findAt(schema, [...path, "oneOf"]) ?? findAt(schema, [...path, "items", "oneOf"]);
  if (!Array.isArray(options)) return [];
  return options.flatMap((option) => {
    const id = findAt(option, ["const"]);
    return typeof id === "string" ? [[id, String(findAt(option, ["title"]))] as const] : [];
  });
}

/** Where two questions of one form bear the same title, the titles are told apart by a number. */
function distinct(columns: readonly CaseColumn[]): readonly CaseColumn[] {
  const seen = new Map<string, number>([
    [numberColumn.title.zh, 1],
    [divisionColumn.title.zh, 1],
  ]);
  return columns.map((one) => {
    const times = (seen.get(one.title.zh) ?? 0) + 1;
    seen.set(one.title.zh, times);
    return times === 1 ? one : { ...one, title: { zh: `${one.title.zh}（${times}）`, en: `${one.title.en} (${times})` } };
  });
}
