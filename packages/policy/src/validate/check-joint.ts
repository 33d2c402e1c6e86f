/** Who mediates together: facts that people are matched by, roles, rungs and deadlines that exist. */

import type { FactType } from "../policy/fact.ts";
import type { Issue } from "../policy/issue.ts";
import type { Checker, Checking } from "./checking.ts";
import { caseScope, checkCondition } from "./conditions.ts";
import { checkName, checkNames } from "./names.ts";
import { checkNumber } from "./numbers.ts";
import { fieldMisfit, rolesOf } from "./references.ts";

const path = "rules/joint.json";

export const checkJoint: Checker = (checking) => {
  const document = checking.documents.get(path);
  if (document === undefined) return [];
  const { matching = {}, objection, ladder, calls } = document;
  const at = (pointer: string) => checking.locate(path, pointer);
  const roles = (pointer: string, named: readonly string[]) => checkNames(at, pointer, "role", named, rolesOf(checking));
  const deadlines = Object.keys(checking.documents.get("rules/deadlines.json")?.deadlines ?? {});
  return [
    ...asked(checking, "/matching/languageField", matching.languageField, ["code"]),
    ...asked(checking, "/matching/employerField", matching.employerField, ["text"]),
    ...(matching.placeFields ?? []).flatMap((field, index) => asked(checking, `/matching/placeFields/${index}`, field, ["text"])),
    ...(objection === undefined ? [] : roles("/objection/decidedBy", objection.decidedBy)),
    ...(ladder === undefined
      ? []
      : [
          ...roles("/ladder/roles", ladder.roles),
          ...roles("/ladder/notify", ladder.notify),
          ...(ladder.skipWhen === undefined ? [] : checkCondition(checking, path, "/ladder/skipWhen", ladder.skipWhen, caseScope)),
          ...Object.entries(ladder.rungs).flatMap(([id, { deadline }]) =>
            deadline === undefined ? [] : checkName(at(`/ladder/rungs/${id}/deadline`), "deadline", deadline, deadlines),
          ),
        ]),
    ...(calls === undefined
      ? []
      : [
          ...roles("/calls/roles", calls.roles),
          ...roles("/calls/notify", calls.notify),
          ...checkNumber(checking, path, "/calls/answerWithin", calls.answerWithin, ["hours"]),
        ]),
  ];
};

/** A fact that some form asks, of a fitting type. */
function asked(checking: Checking, pointer: string, name: string | undefined, types: readonly FactType[]): readonly Issue[] {
  if (name === undefined) return [];
  const place = checking.locate(path, pointer);
  const fact = checking.dictionary.facts.get(name);
  if (fact?.origin !== "field") return checkName(place, "field", fact === undefined ? name : "", checking.dictionary.asked);
  return fact.type === undefined || types.includes(fact.type) ? [] : [fieldMisfit(place, name, types)];
}
