/** Derived facts: made of facts that exist and fit, and never of themselves. */
import type { DerivedFactDocument } from "../document/derived.ts";
import { errorAt } from "../document/issue-at.ts";
import type { FactType } from "../policy/fact.ts";
import type { Issue } from "../policy/issue.ts";
import { isUnit, units } from "../policy/units.ts";
import type { Checker, Checking } from "./checking.ts";
import { findCircle } from "./circle.ts";
import { checkCondition } from "./conditions.ts";
import { checkName } from "./names.ts";
import { checkNumber } from "./numbers.ts";

const path = "rules/facts.json";

export const checkDerivedFacts: Checker = (checking) => {
  const documents = checking.documents.get(path) ?? {};
  return Object.entries(documents).flatMap(([name, document]) => [
    ...(document.unit === undefined || isUnit(document.unit)
      ? []
      : checkName(checking.locate(path, `/${name}/unit`), "unit", document.unit, Object.keys(units))),
    ...("over" in document ? itemIssues(checking, name, document) : []),
    ...partIssues(checking, name, document),
    ...(document.kind === "history" ? checkNumber(checking, path, `/${name}/withinDays`, document.withinDays, ["days"]) : []),
    ...circles(checking, name, documents),
  ]);
};

const numeric: readonly FactType[] = ["integer", "number"];

/** What the field of an item must be. */
const fieldTypes: Readonly<Record<"sum" | "min" | "max" | "latest", readonly FactType[]>> = {
  sum: numeric,
  min: [...numeric, "date"],
  max: [...numeric, "date"],
  latest: [...numeric, "boolean", "date", "code"],
};

function itemIssues(checking: Checking, name: string, document: Extract<DerivedFactDocument, { readonly over: string }>): readonly Issue[] {
  const { lists, facts } = checking.dictionary;
  const names = lists.get(document.over);
  if (names === undefined) return checkName(checking.locate(path, `/${name}/over`), "list", document.over, lists.keys());
  const issues: Issue[] = [];
  if ("field" in document) {
    const place = checking.locate(path, `/${name}/field`);
    issues.push(...checkName(place, "fact", document.field, names));
    const type = facts.get(document.field)?.type;
    if (names.has(document.field) && type !== undefined && !fieldTypes[document.kind].includes(type))
      issues.push(misfit(place, document.kind, document.field));
  }
  if (document.where !== undefined) {
    issues.push(...checkCondition(checking, path, `/${name}/where`, document.where, { ofCase: false, list: document.over }));
  }
  return issues;
}

function partIssues(checking: Checking, name: string, document: DerivedFactDocument): readonly Issue[] {
  const { facts } = checking.dictionary;
  const ofCase = [...facts.values()].filter(({ inCase }) => inCase).map((fact) => fact.name);
  const check = (part: string, pointer: string, types: readonly FactType[], kind: string): readonly Issue[] => {
    const place = checking.locate(path, `/${name}${pointer}`);
    const unknown = checkName(place, "fact", part, ofCase);
    const type = facts.get(part)?.type;
    return unknown.length > 0 || type === undefined || types.includes(type) ? unknown : [misfit(place, kind, part)];
  };
  if (document.kind === "daysSince") return check(document.of, "/of", ["date"], "daysSince");
  if (!("of" in document)) return [];
  return [...document.of.flatMap((part, index) => check(part, `/of/${index}`, numeric, "sum")), ...mixedUnits(checking, name, document.of)];
}

function mixedUnits(checking: Checking, name: string, parts: readonly string[]): readonly Issue[] {
  const inUse = parts.flatMap((part) => checking.dictionary.facts.get(part)?.unit ?? []);
  const [first, other] = [...new Set(inUse)];
  if (first === undefined || other === undefined) return [];
  return [
    errorAt(
      checking.locate(path, `/${name}/of`),
      "unit-mismatch",
      { zh: `\`${name}\` 把 \`${first}\` 和 \`${other}\` 加在一起。`, en: `\`${name}\` adds \`${first}\` to \`${other}\`.` },
      { zh: "相加的事项必须是同一单位。", en: "Facts that are added must have one unit." },
    ),
  ];
}

function circles(checking: Checking, name: string, documents: Readonly<Record<string, DerivedFactDocument>>): readonly Issue[] {
  const way = findCircle(name, (one) => partsOf(documents, one));
  return way === undefined ? [] : [circle(checking, name, way)];
}

function partsOf(documents: Readonly<Record<string, DerivedFactDocument>>, name: string): readonly string[] {
  const document = Object.hasOwn(documents, name) ? documents[name] : undefined;
  if (document === undefined || !("of" in document)) return [];
  return typeof document.of === "string" ? [document.of] : document.of;
}

function circle(checking: Checking, name: string, way: readonly string[]): Issue {
  const names = way.map((one) => `\`${one}\``);
  return errorAt(
    checking.locate(path, `/${name}/of`),
    "fact-circle",
    {
      zh: `这些事项互相推算，绕成了圈：${names.join(" → ")}。`,
      en: `These facts are worked out from one another in a circle: ${names.join(" → ")}.`,
    },
    { zh: "请让其中一个直接来自表单。", en: "Let one of them come from a form." },
  );
}

const wanted: Readonly<Record<string, Issue["message"]>> = {
  sum: { zh: "数字", en: "numbers" },
  min: { zh: "数字或日期", en: "numbers or dates" },
  max: { zh: "数字或日期", en: "numbers or dates" },
  latest: { zh: "是否、数字、日期或单选项", en: "yes or no, numbers, dates or codes" },
  daysSince: { zh: "日期", en: "dates" },
};

function misfit(place: Parameters<typeof errorAt>[0], kind: string, name: string): Issue {
  const types = wanted[kind] ?? { zh: "", en: "" };
  return errorAt(
    place,
    "fact-misfit",
    { zh: `\`${kind}\` 不能用于 \`${name}\`。`, en: `\`${kind}\` does not fit \`${name}\`.` },
    { zh: `请用${types.zh}类的事项。`, en: `It works on ${types.en}.` },
  );
}
