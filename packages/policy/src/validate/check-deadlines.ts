/** Deadlines and supervision cards: stages, numbers, cards that exist, and cards that become graver as they add up. */
import { errorAt } from "../document/issue-at.ts";
import type { AccumulationDocument, DeadlineDocument, DeadlinesDocument } from "../document/rules.ts";
import type { Issue } from "../policy/issue.ts";
import type { Checker, Checking } from "./checking.ts";
import { caseScope, checkCondition } from "./conditions.ts";
import { checkName, checkNames } from "./names.ts";
import { checkNumber } from "./numbers.ts";
import { repeatedRanks } from "./ranks.ts";
import { cardsOf, recordIds, repeatingRecord, rolesOf, stagesOf } from "./references.ts";

const path = "rules/deadlines.json";

export const checkDeadlines: Checker = (checking) => {
  const document = checking.documents.get(path);
  if (document === undefined) return [];
  const { deadlines, cards = {}, accumulation = {} } = document;
  const at = (pointer: string) => checking.locate(path, pointer);
  return [
    ...Object.entries(deadlines).flatMap(([id, deadline]) => deadlineIssues(checking, id, deadline)),
    ...repeatedRanks(at, "/cards", cards),
    ...Object.entries(cards).flatMap(([id, { notify, liftedBy }]) => [
      ...checkNames(at, `/cards/${id}/notify`, "role", notify, rolesOf(checking)),
      ...checkNames(at, `/cards/${id}/liftedBy`, "role", liftedBy, rolesOf(checking)),
    ]),
    ...Object.entries(accumulation).flatMap(([id, entry]) => accumulationIssues(checking, id, entry, cards)),
  ];
};

function deadlineIssues(checking: Checking, id: string, deadline: DeadlineDocument): readonly Issue[] {
  const pointer = `/deadlines/${id}`;
  const { stages, appliesWhen, days, count, hours, runsFromField, cards = {} } = deadline;
  return [
    ...checkNames((below) => checking.locate(path, below), `${pointer}/stages`, "stage", stages, stagesOf(checking)),
    ...(appliesWhen === undefined ? [] : checkCondition(checking, path, `${pointer}/appliesWhen`, appliesWhen, caseScope)),
    ...checkNumber(checking, path, `${pointer}/days`, days, [count === "working" ? "workingDays" : "days"]),
    ...checkNumber(checking, path, `${pointer}/hours`, hours, ["hours"]),
    ...limitIssues(checking, id, deadline),
    ...(runsFromField === undefined ? [] : dateIssues(checking, `${pointer}/runsFromField`, runsFromField)),
    ...recordIssues(checking, id, deadline),
    ...Object.entries(cards).flatMap(([card, { afterDays }]) => [
      ...checkName(checking.locate(path, `${pointer}/cards/${card}`), "card", card, cardsOf(checking)),
      ...checkNumber(checking, path, `${pointer}/cards/${card}/afterDays`, afterDays, ["days"]),
    ]),
  ];
}

/** A limit can run from a date of the case. */
function dateIssues(checking: Checking, pointer: string, field: string): readonly Issue[] {
  const dates = [...checking.dictionary.facts.values()].filter(({ type, inCase }) => type === "date" && inCase);
  return checkName(
    checking.locate(path, pointer),
    "field",
    field,
    dates.map(({ name }) => name),
  );
}

/** A limit is in days of one count, or in hours. */
function limitIssues(checking: Checking, id: string, { days, count, hours }: DeadlineDocument): readonly Issue[] {
  const given = hours === undefined ? days !== undefined && count !== undefined : days === undefined && count === undefined;
  if (given) return [];
  const place = checking.locate(path, `/deadlines/${id}`);
  const hint = {
    zh: "请写 `days` 和 `count`（`calendar` 或 `working`），或只写 `hours`。",
    en: "Write `days` with `count` (`calendar` or `working`), or `hours` alone.",
  };
  return hours === undefined
    ? [errorAt(place, "missing-property", { zh: `\`${id}\` 没有写明多长时间。`, en: `\`${id}\` does not say how long it is.` }, hint)]
    : [
        errorAt(
          { ...place, pointer: `${place.pointer}/hours` },
          "keyword-misfit",
          { zh: `\`${id}\` 既按小时又按天。`, en: `\`${id}\` goes by hours and by days at once.` },
          hint,
        ),
      ];
}

/** A limit that is set anew with each filing needs a record that can be filed again. */
function recordIssues(checking: Checking, id: string, { record, repeats }: DeadlineDocument): readonly Issue[] {
  const at = (below: string) => checking.locate(path, `/deadlines/${id}${below}`);
  if (record !== undefined) {
    return repeats ? repeatingRecord(checking, at("/record"), record) : checkName(at("/record"), "record", record, recordIds(checking));
  }
  if (!repeats) return [];
  return [
    errorAt(
      at("/repeats"),
      "keyword-misfit",
      {
        zh: `\`${id}\` 没有写明填报哪张记录，无从重新起算。`,
        en: `\`${id}\` names no record whose filing could set the limit anew.`,
      },
      { zh: "请加上 `record`，或去掉 `repeats`。", en: "Add a `record`, or take `repeats` away." },
    ),
  ];
}

/** A card that gave itself, or a lesser one, would go round. */
function accumulationIssues(
  checking: Checking,
  id: string,
  { of, count, gives }: AccumulationDocument,
  cards: NonNullable<DeadlinesDocument["cards"]>,
): readonly Issue[] {
  const at = (below: string) => checking.locate(path, `/accumulation/${id}${below}`);
  const unknown = [...checkName(at("/of"), "card", of, Object.keys(cards)), ...checkName(at("/gives"), "card", gives, Object.keys(cards))];
  const number = checkNumber(checking, path, `/accumulation/${id}/count`, count, ["items", "times"]);
  const [low, high] = [cards[of]?.rank, cards[gives]?.rank];
  if (unknown.length > 0 || low === undefined || high === undefined || low < high) return [...unknown, ...number];
  return [
    ...number,
    errorAt(
      at("/gives"),
      "card-not-graver",
      {
        zh: `\`${of}\` 累计后给出的 \`${gives}\` 并不比它重。`,
        en: `\`${of}\`, added up, gives \`${gives}\`, which is no graver.`,
      },
      { zh: "请写 `rank` 更高的牌。", en: "Name a card of a higher `rank`." },
    ),
  ];
}
