/** Figures: what they count by must be countable, and of the kind that is asked. */
import type { Condition } from "../document/condition.ts";
import type { FigureDocument } from "../document/figures.ts";
import { isCountable } from "../figures/countable.ts";
import { type RowFact, rowSubjects } from "../figures/row-facts.ts";
import { type FigureSubject, isOfCase } from "../figures/vocabulary.ts";
import type { FactType } from "../policy/fact.ts";
import type { Issue } from "../policy/issue.ts";
import type { Checker, Checking } from "./checking.ts";
import { caseScope, checkCondition, comparisonsOf } from "./conditions.ts";
import type { KnownFact, Options } from "./dictionary.ts";
import { apartIssues, basisIssues, notCountable, numeratorIssues } from "./figure-sense.ts";
import { checkName } from "./names.ts";
import { fieldMisfit } from "./references.ts";

const path = "rules/figures.json";

export const checkFigures: Checker = (checking) => {
  const document = checking.documents.get(path);
  if (!document) return [];
  const groups = Object.keys(document.groups);
  const bySubject = new Map<FigureSubject, Checking>();
  const counting = (subject: FigureSubject) => {
    const known = bySubject.get(subject) ?? withRowFacts(checking, subject);
    bySubject.set(subject, known);
    return known;
  };
  return [
    ...(document.source === undefined ? [] : named(counting("case"), checking, "/source", document.source, ["code"])),
    ...Object.entries(document.figures).flatMap(([id, figure]) => [
      ...checkName(checking.locate(path, `/figures/${id}/group`), "section", figure.group, groups),
      ...figureIssues(counting(figure.over), checking, `/figures/${id}`, figure),
    ]),
  ];
};

function figureIssues(checking: Checking, all: Checking, pointer: string, figure: FigureDocument): readonly Issue[] {
  const { over, conditions, numerator, kind, of } = figure;
  const at = (below: string) => checking.locate(path, `${pointer}${below}`);
  const check = (name: string, condition: Condition | undefined) =>
    condition ? countedConditionIssues(checking, all, `${pointer}/${name}`, condition) : [];
  const day = (name: "date" | "numeratorDate") => {
    const given = figure[name];
    return given === undefined ? [] : checkName(at(`/${name}`), "day", given, Object.keys(rowSubjects[over].dates));
  };
  return [
    ...day("date"),
    ...day("numeratorDate"),
    ...basisIssues(at, figure),
    ...apartIssues(at, figure),
    ...numeratorIssues(at, figure),
    ...check("conditions", conditions),
    ...check("numerator", numerator),
    ...(of === undefined
      ? []
      : named(checking, all, `${pointer}/of`, of, kind === "distribution" ? ["boolean", "code"] : ["integer", "number"])),
  ];
}

/** Facts that exist and yet cannot be counted by are said so; everything else is as in any condition. */
function countedConditionIssues(checking: Checking, all: Checking, pointer: string, condition: Condition): readonly Issue[] {
  const uncountable = comparisonsOf(condition).flatMap(({ comparison: { fact }, pointer: below }) =>
    isUncountable(checking, all, fact) ? [notCountable(checking.locate(path, `${pointer}${below}/fact`), fact)] : [],
  );
  const told = new Set(uncountable.map((issue) => issue.pointer));
  return [...uncountable, ...checkCondition(checking, path, pointer, condition, caseScope).filter((issue) => !told.has(issue.pointer))];
}

function named(checking: Checking, all: Checking, pointer: string, name: string, types: readonly FactType[]): readonly Issue[] {
  const place = checking.locate(path, pointer);
  const fact = checking.dictionary.facts.get(name);
  if (isUncountable(checking, all, name)) return [notCountable(place, name)];
  if (fact === undefined) return checkName(place, "fact", name, checking.dictionary.facts.keys());
  return fact.type === undefined || types.includes(fact.type) ? [] : [fieldMisfit(place, name, types)];
}

function isUncountable(checking: Checking, all: Checking, name: string): boolean {
  return !checking.dictionary.facts.has(name) && all.dictionary.facts.has(name);
}

/** The dictionary as figures of a subject see it. */
function withRowFacts(checking: Checking, subject: FigureSubject): Checking {
  const derived = checking.documents.get("rules/facts.json") ?? {};
  const facts = new Map(
    [...checking.dictionary.facts].filter(
      ([, fact]) =>
        isOfCase(subject) &&
        isCountable({ ...fact, ofItems: !fact.inCase }, (name) => (Object.hasOwn(derived, name) ? derived[name] : undefined)),
    ),
  );
  for (const [name, fact] of Object.entries(rowSubjects[subject].facts)) facts.set(name, knownFact(checking, name, fact));
  return { ...checking, dictionary: { ...checking.dictionary, facts } };
}

function knownFact(checking: Checking, name: string, { type, unit, options, title }: RowFact): KnownFact {
  return {
    name,
    origin: "case",
    title: title.zh,
    type,
    ...(unit !== undefined && { unit }),
    ...(options && { options: optionsOf(checking, options) }),
    inCase: true,
    lists: [],
  };
}

/** Of levels, departments and ways in those that the policy declares. */
function optionsOf(checking: Checking, options: NonNullable<RowFact["options"]>): Options {
  if (options === "levels") return checking.dictionary.facts.get("levelInForce")?.options ?? new Map();
  return new Map(Object.keys(codesOf(checking, options)).map((code) => [code, undefined]));
}

function codesOf({ documents }: Checking, options: Exclude<NonNullable<RowFact["options"]>, "levels">): Readonly<Record<string, unknown>> {
  if (options === "departments") return documents.get("rules/referral.json")?.departments ?? {};
  if (options === "channels") return documents.get("rules/intake.json")?.channels ?? {};
  return options;
}
