/** How letters are told among records: the record repeats and asks every fact named, each of a fitting type. */
import type { LetterDocument } from "../document/rules.ts";
import type { FactType } from "../policy/fact.ts";
import type { Issue } from "../policy/issue.ts";
import { levelIds } from "./check-level-changes.ts";
import type { Checking } from "./checking.ts";
import { checkName } from "./names.ts";
import { checkNumber } from "./numbers.ts";
import { fieldOf, recordIds } from "./references.ts";

const path = "rules/referral.json";

type FieldName = Extract<keyof LetterDocument, `${string}Field`>;

const types: Readonly<Record<FieldName, readonly FactType[]>> = {
  departmentField: ["code"],
  numberField: ["text"],
  sentField: ["date"],
  receiveByField: ["date"],
  receivedField: ["boolean"],
  answerByField: ["date"],
  answeredField: ["boolean"],
  returnedField: ["boolean"],
  competentField: ["text", "code"],
};

const isFieldName = (name: string): name is FieldName => Object.hasOwn(types, name);

export function letterIssues(checking: Checking, letter: LetterDocument, departments: readonly string[]): readonly Issue[] {
  const at = (below: string) => checking.locate(path, `/letter${below}`);
  const { record, departmentField, receiveWithin, answerWithin = {}, incoming } = letter;
  const unknown = checkName(at("/record"), "record", record, recordIds(checking));
  if (unknown.length > 0) return unknown;
  const [first, ...others] = Object.keys(types).filter(isFieldName);
  const field = (name: FieldName, repeats: boolean) =>
    fieldOf(checking, record, letter[name], { record: at("/record"), field: at(`/${name}`) }, { repeats, types: types[name] });
  return [
    ...(first === undefined ? [] : field(first, true)),
    ...others.flatMap((name) => field(name, false)),
    ...optionIssues(checking, departmentField, departments),
    ...checkNumber(checking, path, "/letter/receiveWithin", receiveWithin, ["workingDays"]),
    ...Object.entries(answerWithin).flatMap(([level, days]) => [
      ...checkName(at(`/answerWithin/${level}`), "level", level, levelIds(checking)),
      ...checkNumber(checking, path, `/letter/answerWithin/${level}`, days, ["workingDays"]),
    ]),
    ...(incoming === undefined ? [] : incomingIssues(checking, record, incoming)),
  ];
}

/** Whoever a letter may go to is a department. */
function optionIssues(checking: Checking, field: string, departments: readonly string[]): readonly Issue[] {
  const options = [...(checking.dictionary.facts.get(field)?.options?.keys() ?? [])];
  return options.flatMap((option) =>
    checkName(checking.locate("schemas/fields.json", `/${field}/x-options/${option}`), "department", option, departments),
  );
}

function incomingIssues(checking: Checking, record: string, { field, code }: NonNullable<LetterDocument["incoming"]>): readonly Issue[] {
  const at = (below: string) => checking.locate(path, `/letter${below}`);
  const options = checking.dictionary.facts.get(field)?.options?.keys() ?? [];
  const wrong = fieldOf(checking, record, field, { record: at("/record"), field: at("/incoming/field") }, { types: ["code"] });
  return wrong.length > 0 ? wrong : checkName(at("/incoming/code"), "option", code, options);
}
