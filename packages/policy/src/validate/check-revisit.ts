/** Revisit plans: colours, modes, people told, and the record a visit fills. */

import { errorAt } from "../document/issue-at.ts";
import type { PlanDocument, RevisitDocument } from "../document/revisit.ts";
import type { Issue } from "../policy/issue.ts";
import { decidersByLevel, levelIds } from "./check-level-changes.ts";
import type { Checker, Checking } from "./checking.ts";
import { caseScope, checkCondition } from "./conditions.ts";
import { checkName, checkNames } from "./names.ts";
import { checkNumber } from "./numbers.ts";
import { repeatedRanks } from "./ranks.ts";
import { cardsOf, fieldOf, keyDatesOf, recordIds, rolesOf } from "./references.ts";

const path = "rules/revisit.json";

export const checkRevisit: Checker = (checking) => {
  const revisit = checking.documents.get(path);
  if (revisit === undefined) return [];
  const at = (pointer: string) => checking.locate(path, pointer);
  return [
    ...repeatedRanks(at, "/colours", revisit.colours),
    ...Object.entries(revisit.plans).flatMap(([id, plan]) => planIssues(checking, id, plan, revisit)),
    ...Object.entries(revisit.assignments).flatMap(([id, assignment]) => [
      ...checkCondition(checking, path, `/assignments/${id}/conditions`, assignment.conditions, caseScope),
      ...checkName(at(`/assignments/${id}/plan`), "plan", assignment.plan, Object.keys(revisit.plans)),
    ]),
    ...visitIssues(checking, revisit),
    ...downgradeIssues(checking, revisit),
  ];
};

function planIssues(checking: Checking, id: string, plan: PlanDocument, revisit: RevisitDocument): readonly Issue[] {
  const at = (pointer: string) => checking.locate(path, `/plans/${id}${pointer}`);
  const number = (pointer: string, value: Parameters<typeof checkNumber>[3], unit: string) =>
    checkNumber(checking, path, `/plans/${id}${pointer}`, value, [unit]);
  return [
    ...checkName(at("/colour"), "colour", plan.colour, Object.keys(revisit.colours)),
    ...number("/beforeSettlement/watchDays", plan.beforeSettlement.watchDays, "days"),
    ...number("/afterSettlement/watchDays", plan.afterSettlement.watchDays, "days"),
    ...number("/beforeSettlement/progressDays", plan.beforeSettlement.progressDays, "days"),
    ...number("/afterSettlement/progressDays", plan.afterSettlement.progressDays, "days"),
    ...number("/mode/people", plan.mode?.people, "people"),
    ...checkNames(at, "/mode/roles", "role", plan.mode?.roles ?? [], rolesOf(checking)),
    ...number("/graceDays", plan.graceDays, "days"),
    ...(["beforeSettlement", "afterSettlement"] as const).flatMap((phase) =>
      orderIssues(checking, `/plans/${id}/${phase}/schedule/days`, plan[phase].schedule?.days ?? []),
    ),
    ...modeIssues(checking, id, plan, revisit),
    ...Object.entries(plan.keyDates ?? {}).flatMap(([date, { before }]) => [
      ...checkName(at(`/keyDates/${date}`), "key-date", date, keyDatesOf(checking)),
      ...number(`/keyDates/${date}/before`, before, "days"),
    ]),
    ...Object.entries(plan.missed).flatMap(([missed, { notify, card }]) => [
      ...checkNames(at, `/missed/${missed}/notify`, "role", notify, rolesOf(checking)),
      ...(card === undefined ? [] : checkName(at(`/missed/${missed}/card`), "card", card, cardsOf(checking))),
    ]),
  ];
}

/** The modes are codes of one field of the visit's record: of whichever field has them. */
function modeIssues(checking: Checking, id: string, { mode }: PlanDocument, { visit }: RevisitDocument): readonly Issue[] {
  const codes = [...(checking.dictionary.lists.get(visit.record) ?? [])].flatMap((name) => {
    const fact = checking.dictionary.facts.get(name);
    return fact?.type === "code" && name !== visit.outcomeField && fact.options ? [...fact.options.keys()] : [];
  });
  if (codes.length === 0 || !mode) return [];
  return (["first", "later"] as const).flatMap((which) =>
    checkName(checking.locate(path, `/plans/${id}/mode/${which}`), "option", mode[which], codes),
  );
}

function visitIssues(checking: Checking, { visit }: RevisitDocument): readonly Issue[] {
  const at = (pointer: string) => checking.locate(path, `/visit${pointer}`);
  const outcome = checking.dictionary.facts.get(visit.outcomeField);
  return [
    ...fieldOf(
      checking,
      visit.record,
      visit.outcomeField,
      { record: at("/record"), field: at("/outcomeField") },
      { repeats: true, types: ["code"] },
    ),
    ...(outcome?.options ? checkNames(at, "/clean", "option", visit.clean, outcome.options.keys()) : []),
    ...checkNames(at, "/incidents", "record", visit.incidents ?? [], recordIds(checking)),
  ];
}

function downgradeIssues(checking: Checking, { downgrade }: RevisitDocument): readonly Issue[] {
  if (!downgrade) return [];
  return [
    ...checkNumber(checking, path, "/downgrade/cleanVisits", downgrade.cleanVisits, ["times"]),
    ...decidersByLevel(checking, path, "/downgrade/roles", downgrade.roles, levelIds(checking)),
  ];
}

function isRising(days: readonly number[]): boolean {
  return days.every((day, index) => index === 0 || day > (days[index - 1] ?? day));
}

function orderIssues(checking: Checking, pointer: string, days: readonly number[]): readonly Issue[] {
  if (isRising(days)) return [];
  return [
    errorAt(
      checking.locate(path, pointer),
      "days-out-of-order",
      { zh: `回访日 \`${days.join(", ")}\` 没有按先后排列。`, en: `The days \`${days.join(", ")}\` do not follow one another.` },
      { zh: "请从小到大写，不要重复。", en: "Write them from the smallest to the largest, each once." },
    ),
  ];
}
