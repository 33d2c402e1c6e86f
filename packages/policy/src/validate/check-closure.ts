/** The closure checklist: conditions, signatures and grounds. */
import type { Issue } from "../policy/issue.ts";
import type { Checker } from "./checking.ts";
import { caseScope, checkCondition } from "./conditions.ts";
import { checkName, checkNames } from "./names.ts";
import { fieldOf, rolesOf } from "./references.ts";

const path = "rules/closure.json";

export const checkClosure: Checker = (checking) => {
  const closure = checking.documents.get(path);
  if (closure === undefined) return [];
  const at = (pointer: string) => checking.locate(path, pointer);
  const condition = (pointer: string, value: Parameters<typeof checkCondition>[3] | undefined): readonly Issue[] =>
    value === undefined ? [] : checkCondition(checking, path, pointer, value, caseScope);
  const grounds = checking.dictionary.facts.get(closure.groundField)?.options;
  return [
    ...fieldOf(checking, closure.record, closure.groundField, { record: at("/record"), field: at("/groundField") }, { types: ["code"] }),
    ...Object.entries(closure.items).flatMap(([id, item]) => [
      ...condition(`/items/${id}/conditions`, item.conditions),
      ...condition(`/items/${id}/appliesWhen`, item.appliesWhen),
    ]),
    ...Object.entries(closure.signatures).flatMap(([id, signature]) => [
      ...condition(`/signatures/${id}/appliesWhen`, signature.appliesWhen),
      ...checkNames(at, `/signatures/${id}/roles`, "role", signature.roles, rolesOf(checking)),
    ]),
    ...Object.entries(closure.grounds).flatMap(([id, ground]) => [
      ...(grounds ? checkName(at(`/grounds/${id}`), "option", id, grounds.keys()) : []),
      ...checkNames(at, `/grounds/${id}/items`, "item", ground.items, Object.keys(closure.items)),
    ]),
  ];
};
