/** How letters are told among records: the record repeats and asks every fact named, each of a fitting type. */
import type { LetterChaseDocument, LetterDocument, LetterFill } from "../document/rules.ts";
import type { FactType } from "../policy/fact.ts";
import type { Issue } from "../policy/issue.ts";
import { levelIds } from "./check-level-changes.ts";
import type { Checking } from "./checking.ts";
import { checkName, checkNames } from "./names.ts";
import { checkNumber } from "./numbers.ts";
import { cardsOf, fieldOf, recordIds, rolesOf } from "./references.ts";

const path = "rules/referral.json";

type FieldName = Extract<keyof LetterDocument, `${string}Field`>;

/** Of these, some need not be named. */
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
  receivedOnField: ["date"],
  returnReasonField: ["text"],
  extendedField: ["boolean"],
  extensionReasonField: ["text"],
  reportField: ["text"],
  answeredOnField: ["date"],
};

const isFieldName = (name: string): name is FieldName => Object.hasOwn(types, name);

export function letterIssues(checking: Checking, letter: LetterDocument, departments: readonly string[]): readonly Issue[] {
  const at = (below: string) => checking.locate(path, `/letter${below}`);
  const { record, departmentField, receiveWithin, incoming, extendBy, cards = {}, answerFields = [], slips = {}, chase } = letter;
  const unknown = checkName(at("/record"), "record", record, recordIds(checking));
  if (unknown.length > 0) return unknown;
  const [first, ...others] = Object.keys(types).filter(isFieldName);
  const field = (name: FieldName, repeats: boolean) => {
    const fact = letter[name];
    const places = { record: at("/record"), field: at(`/${name}`) };
    return fact === undefined ? [] : fieldOf(checking, record, fact, places, { repeats, types: types[name] });
  };
  const asked = Object.keys(checking.documents.records.find(({ id }) => id === record)?.document.properties ?? {});
  return [
    ...(first === undefined ? [] : field(first, true)),
    ...others.flatMap((name) => field(name, false)),
    ...optionIssues(checking, departmentField, departments),
    ...checkNumber(checking, path, "/letter/receiveWithin", receiveWithin, ["workingDays"]),
    ...checkNumber(checking, path, "/letter/extendBy", extendBy, ["workingDays"]),
    ...(["answerWithin", "reportWithin"] as const).flatMap((limit) =>
      Object.entries(letter[limit] ?? {}).flatMap(([level, days]) => [
        ...checkName(at(`/${limit}/${level}`), "level", level, levelIds(checking)),
        ...checkNumber(checking, path, `/letter/${limit}/${level}`, days, ["workingDays"]),
      ]),
    ),
    ...(incoming === undefined ? [] : incomingIssues(checking, record, incoming)),
    ...checkNames(at, "/answerFields", "field", answerFields, asked),
    ...Object.entries(cards).flatMap(([card, { afterDays }]) => [
      ...checkName(at(`/cards/${card}`), "card", card, cardsOf(checking)),
      ...checkNumber(checking, path, `/letter/cards/${card}/afterDays`, afterDays, ["days"]),
    ]),
    ...(chase === undefined ? [] : chaseIssues(checking, chase)),
    ...Object.entries(slips).flatMap(([slip, { holder }]) =>
      typeof holder === "string" ? [] : checkName(at(`/slips/${slip}/holder/department`), "department", holder.department, departments),
    ),
    ...Object.entries(letter.fills ?? {}).flatMap(([name, fill]) => [
      ...checkName(at(`/fills/${name}`), "field", name, asked),
      ...fillIssues(checking, name, fill),
    ]),
  ];
}

function chaseIssues(checking: Checking, { roles, afterDays, every }: LetterChaseDocument): readonly Issue[] {
  const at = (below: string) => checking.locate(path, `/letter/chase${below}`);
  return [
    ...checkNames(at, "/roles", "role", roles, rolesOf(checking)),
    ...checkNumber(checking, path, "/letter/chase/afterDays", afterDays, ["days"]),
    ...checkNumber(checking, path, "/letter/chase/every", every, ["workingDays"]),
  ];
}

/** Answers it is filled with are facts; codes it is filled with are options of the question. */
function fillIssues(checking: Checking, name: string, fill: LetterFill): readonly Issue[] {
  const at = (below: string) => checking.locate(path, `/letter/fills/${name}${below}`);
  const facts = [...checking.dictionary.facts.keys()];
  if ("facts" in fill) return checkNames(at, "/facts", "fact", fill.facts, facts);
  if (!("codes" in fill)) return [];
  const options = [...(checking.dictionary.facts.get(name)?.options?.keys() ?? [])];
  return Object.entries(fill.codes).flatMap(([code, telling]) => [
    ...checkName(at(`/codes/${code}`), "option", code, options),
    ...checkNames(at, `/codes/${code}`, "fact", telling, facts),
  ]);
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
