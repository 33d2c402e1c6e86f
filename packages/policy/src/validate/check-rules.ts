/** Teams, referrals, guidance and guards: conditions, and the roles, departments and records they name. */

import { type GuidancePlace, guidancePlaces } from "../document/guidance.ts";
import { errorAt } from "../document/issue-at.ts";
import type { Issue } from "../policy/issue.ts";
import { letterIssues } from "./check-letter.ts";
import type { Checker, Checking } from "./checking.ts";
import { caseScope, checkCondition } from "./conditions.ts";
import { checkName, checkNames, type NameKind } from "./names.ts";
import { recordIds, rolesOf } from "./references.ts";

export const checkTeams: Checker = (checking) => {
  const path = "rules/teams.json";
  const at = (pointer: string) => checking.locate(path, pointer);
  const professions = Object.keys(checking.documents.get("rules/joint.json")?.professions ?? {});
  return Object.entries(checking.documents.get(path)?.teams ?? {}).flatMap(([id, team]) => [
    ...checkCondition(checking, path, `/teams/${id}/conditions`, team.conditions, caseScope),
    ...Object.entries(team.members).flatMap(([seat, { roles, professions: asked = [] }]) => [
      ...checkNames(at, `/teams/${id}/members/${seat}/roles`, "role", roles, rolesOf(checking)),
      ...checkNames(at, `/teams/${id}/members/${seat}/professions`, "profession", asked, professions),
    ]),
  ]);
};

export const checkReferral: Checker = (checking) => {
  const path = "rules/referral.json";
  const document = checking.documents.get(path);
  const at = (pointer: string) => checking.locate(path, pointer);
  const departments = Object.keys(document?.departments ?? {});
  return [
    ...Object.entries(document?.referrals ?? {}).flatMap(([id, referral]) => [
      ...checkCondition(checking, path, `/referrals/${id}/conditions`, referral.conditions, caseScope),
      ...checkNames(at, `/referrals/${id}/departments`, "department", referral.departments, departments),
    ]),
    ...(document?.letter === undefined ? [] : letterIssues(checking, document.letter, departments)),
  ];
};

export const checkGuidance: Checker = (checking) => {
  const path = "rules/guidance.json";
  const at = (pointer: string) => checking.locate(path, pointer);
  const known: Readonly<Record<GuidancePlace, readonly [NameKind, readonly string[]]>> = {
    fields: ["field", Object.keys(checking.documents.get("schemas/fields.json") ?? {})],
    criteria: ["criterion", Object.keys(checking.documents.get("rules/grading.json")?.criteria ?? {})],
    steps: ["step", Object.keys(checking.documents.get("rules/workflow.json")?.transitions ?? {})],
    items: ["item", Object.keys(checking.documents.get("rules/closure.json")?.items ?? {})],
  };
  return Object.entries(checking.documents.get(path)?.cards ?? {}).flatMap(([id, { conditions, calledBy = {} }]) => [
    ...checkCondition(checking, path, `/cards/${id}/conditions`, conditions, caseScope),
    ...guidancePlaces.flatMap((place) =>
      checkNames(at, `/cards/${id}/calledBy/${place}`, known[place][0], calledBy[place] ?? [], known[place][1]),
    ),
  ]);
};

export const checkGuards: Checker = (checking) => {
  const path = "rules/guards.json";
  return Object.entries(checking.documents.get(path)?.guards ?? {}).flatMap(([id, guard]) => {
    const scope = checking.dictionary.lists.has(guard.record) ? { ofCase: true, list: guard.record } : caseScope;
    return [
      ...checkName(checking.locate(path, `/guards/${id}/record`), "record", guard.record, recordIds(checking)),
      ...checkCondition(checking, path, `/guards/${id}/conditions`, guard.conditions, scope),
      ...reviewIssues(checking, path, id, guard),
    ];
  });
};

function reviewIssues(
  checking: Checking,
  path: string,
  id: string,
  { reviewedOn, nextReviewOn }: { readonly reviewedOn: string; readonly nextReviewOn: string },
): readonly Issue[] {
  if (reviewedOn < nextReviewOn) return [];
  return [
    errorAt(
      checking.locate(path, `/guards/${id}/nextReviewOn`),
      "dates-out-of-order",
      {
        zh: `下次核对日 \`${nextReviewOn}\` 不晚于上次核对日 \`${reviewedOn}\`。`,
        en: `The next review on \`${nextReviewOn}\` is no later than the last, on \`${reviewedOn}\`.`,
      },
      { zh: "请改为更晚的日期。", en: "Make it a later day." },
    ),
  ];
}
