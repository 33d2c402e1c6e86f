/** What the decision tables of a DMN file change in a layer's criteria: rules are matched by id, new ones are added, none is taken away. */
import { type Condition, type CriterionDocument, type CriterionEvent, getDocument, isSameJson, newName, type Scale } from "@jiefen/policy";
import { reading, refuse } from "../refusal.ts";
import { type Change, type Exchanged, Findings, gradingPath } from "../workbook/exchanged.ts";
import type { Brought } from "../workbook/read-workbook.ts";
import { columnsOf } from "./dmn-columns.ts";
import type { DmnTable } from "./dmn-table.ts";
import { type ExplicitRule, type ExplicitTable, explicitRules } from "./explicit-rules.ts";
import { normalForm } from "./feel-rows.ts";
import { levelOf } from "./level-of-output.ts";
import { readDmn, tablePlace } from "./read-dmn.ts";
import { demandSameOrder, findTarget } from "./scale-of-table.ts";

export function dmnChanges(bytes: Uint8Array, exchanged: Exchanged): Brought {
  const read = reading((): readonly Change[] => {
    const findings = new Findings(exchanged);
    const taken = new Set(Object.keys(getDocument(exchanged.valid, gradingPath).criteria));
    for (const table of readDmn(bytes)) changeByTable(table, taken, findings);
    return findings.changes;
  });
  return read.ok ? { ok: true, changes: read.value, outdated: false } : read;
}

function changeByTable(table: DmnTable, taken: Set<string>, findings: Findings): void {
  const { policy } = findings.exchanged;
  const explicit = explicitRules(table, columnsOf(table, policy));
  const scale = findTarget(table, explicit, policy);
  demandSameOrder(table, explicit, scale);
  for (const rules of byCriterion(explicit, taken)) changeCriterion(table, scale, rules, taken, findings);
}

/** Alternatives of one criterion have its id with `.2`, `.3` … behind. */
function byCriterion({ rules }: ExplicitTable, known: ReadonlySet<string>): readonly (readonly ExplicitRule[])[] {
  const groups = new Map<string, ExplicitRule[]>();
  rules.forEach((rule, index) => {
    const base = rule.rule.id.replace(/\.\d+$/, "");
    const key = known.has(base) ? base : `rule ${index}`;
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  });
  return [...groups.values()];
}

function changeCriterion(table: DmnTable, scale: Scale, rules: readonly ExplicitRule[], taken: Set<string>, findings: Findings): void {
  const [first, ...others] = rules;
  if (!first) return;
  const { valid, policy } = findings.exchanged;
  const condition: Condition = others.length === 0 ? first.condition : { any: rules.map((rule) => rule.condition) };
  const event = eventOf(table, scale, first);
  const id = first.rule.id.replace(/\.\d+$/, "");
  const { criteria } = getDocument(valid, gradingPath);
  const was = Object.hasOwn(criteria, id) ? criteria[id] : undefined;
  if (!was) {
    addCriterion(table, first, condition, event, taken, findings);
    return;
  }
  if (rules.some((rule) => !isSameJson(eventOf(table, scale, rule), event)))
    refuse({ zh: `\`${id}\` 的各行结果不同。`, en: `The rows of \`${id}\` differ in their output.` }, tablePlace(table.name));
  if (!isSameJson(was.event, event)) findings.set(gradingPath, ["criteria", id, "event"], event);
  if (normalForm(was.conditions, policy) !== normalForm(condition, policy))
    findings.set(gradingPath, ["criteria", id, "conditions"], condition);
}

function addCriterion(
  table: DmnTable,
  rule: ExplicitRule,
  conditions: Condition,
  event: CriterionEvent,
  taken: Set<string>,
  findings: Findings,
): void {
  const { valid } = findings.exchanged;
  const number = table.rules.indexOf(rule.rule) + 1;
  const [title = `${table.name} 第 ${number} 行`] = rule.rule.notes;
  const id = newName(valid.layer, "criterion", `${table.name} ${number}`, taken);
  taken.add(id);
  const last = Math.max(0, ...Object.values(getDocument(valid, gradingPath).criteria).map((one) => one["x-order"]));
  const document: CriterionDocument = {
    title,
    "x-order": last + number,
    conditions,
    event,
    source: { text: `DMN ${table.name}`, toConfirm: true },
  };
  findings.set(gradingPath, ["criteria", id], document);
}

function eventOf({ aggregation }: DmnTable, scale: Scale, { outputs }: ExplicitRule): CriterionEvent {
  const [output = ""] = outputs;
  if (scale.method === "points")
    return { type: "points", params: { scale: scale.id, points: aggregation === "COUNT" ? 1 : Number(output) } };
  return { type: "level", params: { scale: scale.id, level: levelOf(scale, output) ?? String(output) } };
}
