/** What edited criteria come to: changes of those there were, new ones, and those whose rows are gone. */
import {
  type Condition,
  type CriterionDocument,
  type CriterionEvent,
  getDocument,
  isSameJson,
  newName,
  type Scale,
  type Source,
} from "@jiefen/policy";
import { conditionOf } from "./condition-rows.ts";
import { elsewhere, yes } from "./criteria-columns.ts";
import { levelName, resultOf } from "./criteria-sheet.ts";
import { changeEnglish, type Findings, gradingPath } from "./exchanged.ts";
import { placeAt } from "./keyed-rows.ts";
import { numberInCell } from "./number-cell.ts";
import type { WrittenCriterion } from "./read-criteria.ts";
import type { WordedCondition } from "./words-sheet.ts";

const idPattern = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;
const firstOrder = 10;

/** `scales`: those whose sheets the workbook still has. What stands on a sheet that was taken out is left as it is. */
export function changeCriteria(
  written: readonly WrittenCriterion[],
  worded: readonly WordedCondition[],
  scales: readonly Scale[],
  findings: Findings,
): void {
  const { criteria } = getDocument(findings.exchanged.valid, gradingPath);
  const taken = new Set([...Object.keys(criteria), ...written.map(({ id }) => id)]);
  const seen = new Set<string>();
  let order = 0;
  for (const one of written) {
    if (one.id !== "" && seen.has(one.id)) {
      findings.refuse(placeAt(one.sheet, one.row, one.sheet.kind), {
        zh: `代号 \`${one.id}\` 已在前面用过；同一标准的各行要连在一起。`,
        en: `The id \`${one.id}\` was used above; rows of one criterion stand together.`,
      });
      continue;
    }
    seen.add(one.id);
    const was = Object.hasOwn(criteria, one.id) ? criteria[one.id] : undefined;
    const document = documentOf(one, worded, was, order, findings);
    if (!document) continue;
    order = document["x-order"];
    const id = one.id === "" ? newName(findings.exchanged.valid.layer, "criterion", one.says("english"), taken) : one.id;
    taken.add(id);
    if (was) changeCriterion(id, was, document, findings);
    else addCriterion(one, id, document, findings);
    changeEnglish(findings, gradingPath, ["criteria", id, "title"], one.says("english"));
  }
  for (const [id, criterion] of Object.entries(criteria)) {
    if (!seen.has(id) && scales.some((scale) => scale.id === criterion.event.params.scale)) removeCriterion(id, criterion, findings);
  }
}

function documentOf(
  one: WrittenCriterion,
  worded: readonly WordedCondition[],
  was: CriterionDocument | undefined,
  before: number,
  findings: Findings,
): CriterionDocument | undefined {
  const title = one.says("title");
  if (title === "") return refused(one, "title", { zh: "请写标准的名称。", en: "Name the criterion." }, findings);
  const event = eventOf(one, was, findings);
  const order = orderOf(one, before, findings);
  const conditions = conditionsOf(one, worded, was, findings);
  if (!event || order === undefined || !conditions) return undefined;
  const isRetired = one.says("retired") === yes;
  return {
    title: title === was?.title.trim() ? was.title : title,
    "x-order": order,
    conditions,
    event,
    source: sourceOf(one.says("source"), one.says("confirm") === yes, was?.source),
    ...((isRetired || was?.retired === false) && { retired: isRetired }),
  };
}

function eventOf(one: WrittenCriterion, was: CriterionDocument | undefined, findings: Findings): CriterionEvent | undefined {
  const { scale } = one;
  const text = one.says("result");
  if (was && was.event.params.scale === scale.id && text === String(resultOf(was, scale))) return was.event;
  if (scale.method === "points") {
    const points = numberInCell(text);
    if (points === undefined) return refused(one, "result", { zh: "请写分值，0 或以上。", en: "Write the points, 0 or more." }, findings);
    return { type: "points", params: { scale: scale.id, points } };
  }
  const level = scale.levels.find(({ id }) => text === levelName(scale.levels, id) || text === id);
  if (!level) {
    const known = scale.levels.map(({ id }) => levelName(scale.levels, id));
    return refused(
      one,
      "result",
      { zh: `没有等级 \`${text}\`，有${known.join("、")}。`, en: `There is no level \`${text}\`; there are ${known.join(", ")}.` },
      findings,
    );
  }
  return { type: "level", params: { scale: scale.id, level: level.id } };
}

/** A new row without one comes right after the row above it. */
function orderOf(one: WrittenCriterion, before: number, findings: Findings): number | undefined {
  const text = one.says("order");
  if (text === "") return before === 0 ? firstOrder : before + 1;
  const order = Number(text);
  return Number.isInteger(order) ? order : refused(one, "order", { zh: "次序是整数。", en: "The order is a whole number." }, findings);
}

function conditionsOf(
  one: WrittenCriterion,
  worded: readonly WordedCondition[],
  was: CriterionDocument | undefined,
  findings: Findings,
): Condition | undefined {
  const inWords = worded.find(({ id, title }) => (id === "" ? title === one.says("title") : id === one.id));
  if (inWords && one.alternatives.length === 0) return inWords.condition;
  if (inWords)
    return refused(
      one,
      "words",
      {
        zh: "条件只能写在一处：这一行的各列，或者“条件文字”表。",
        en: "Say the condition in one place: in the columns of this row, or on the sheet “条件文字”.",
      },
      findings,
    );
  if (one.alternatives.length === 0)
    return refused(
      one,
      "words",
      one.says("words") === elsewhere
        ? { zh: "“条件文字”表里没有这条标准。", en: "The sheet “条件文字” does not have this criterion." }
        : { zh: "这条标准没有条件。", en: "This criterion has no condition." },
      findings,
    );
  if (one.alternatives.some(({ size }) => size === 0))
    return refused(one, "words", { zh: "有一种情形没有任何条件。", en: "One of the alternatives has no condition." }, findings);
  return conditionOf(one.alternatives, was?.conditions);
}

function sourceOf(text: string, toConfirm: boolean, was: Source | undefined): Source {
  if (was && was.text.trim() === text && (was.toConfirm ?? false) === toConfirm) return was;
  return { text, ...(toConfirm && { toConfirm }) };
}

function changeCriterion(id: string, was: CriterionDocument, now: CriterionDocument, findings: Findings): void {
  for (const key of ["title", "x-order", "conditions", "event", "source", "retired"] as const) {
    if (!isSameJson(was[key], now[key])) findings.set(gradingPath, ["criteria", id, key], now[key] ?? false);
  }
}

function addCriterion(one: WrittenCriterion, id: string, document: CriterionDocument, findings: Findings): void {
  if (!idPattern.test(id)) {
    refused(
      one,
      "id",
      { zh: `\`${id}\` 不能作代号；空着就会自动取名。`, en: `\`${id}\` is no id; leave it empty and one is made.` },
      findings,
    );
    return;
  }
  findings.set(gradingPath, ["criteria", id], document);
}

/** What the layer above has cannot go; it is retired. */
function removeCriterion(id: string, { retired }: CriterionDocument, findings: Findings): void {
  const place = ["criteria", id];
  if (!findings.isInherited(gradingPath, place)) {
    findings.giveBack(gradingPath, place);
    changeEnglish(findings, gradingPath, [...place, "title"], "");
  } else if (!retired) findings.set(gradingPath, [...place, "retired"], true);
}

function refused(
  one: WrittenCriterion,
  column: Parameters<WrittenCriterion["says"]>[0],
  message: { zh: string; en: string },
  findings: Findings,
): undefined {
  findings.refuse(placeAt(one.sheet, one.row, column === "id" ? one.sheet.kind : column), message);
}
