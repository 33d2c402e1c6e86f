/** A layer's grading as DMN 1.3 that any engine can run: a decision for each scale, a row for each alternative of a criterion. */
import { type Criterion, type Fact, type Policy, parametersIn, type Scale } from "@jiefen/policy";
import { type Refusal, Refused } from "../refusal.ts";
import { NotInSubset } from "./feel.ts";
import { type FeelRow, feelRows } from "./feel-rows.ts";

const model = "https://www.omg.org/spec/DMN/20191111/MODEL/";

/** Decisions and criteria go by these ids, so that what comes back is told by them. */
export const decisionId = (scale: string): string => `scale.${scale}`;
export const ruleId = (criterion: string, alternative: number): string =>
  alternative === 0 ? criterion : `${criterion}.${alternative + 1}`;

/** The text of the file. Criteria that need a number nobody gave are left out, as they are from grading. Throws `Refused`. */
export function writeDmn(policy: Policy): string {
  const refusals: Refusal[] = [];
  const decisions = policy.scales.map((scale) => decisionOf(policy, scale, refusals));
  if (refusals.length > 0) throw new Refused(refusals);
  const columns = new Set(decisions.flatMap(({ columns: own }) => own));
  const facts = [...new Set([...columns].map(factOf))];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<definitions xmlns="${model}" id="${policy.layer.id}" name="${escaped(policy.layer.title.zh)}" namespace="urn:jiefen:${policy.layer.id}:${policy.release}">`,
    ...facts.map((name) => inputData(policy, name)),
    ...decisions.map(({ xml }) => xml),
    "</definitions>",
    "",
  ].join("\n");
}

interface Written {
  readonly columns: readonly string[];
  readonly xml: string;
}

function decisionOf(policy: Policy, scale: Scale, refusals: Refusal[]): Written {
  const criteria = policy.criteria.filter(({ event }) => event.params.scale === scale.id);
  const rows = criteria.flatMap((criterion) => rowsFor(policy, criterion, refusals));
  const columns = [...new Set(rows.flatMap(({ row }) => [...row.keys()]))];
  const requirements = [...new Set(columns.map(factOf))].map(
    (name) => `    <informationRequirement><requiredInput href="#${name}"/></informationRequirement>`,
  );
  const isPoints = scale.method === "points";
  const policyOf = isPoints ? 'hitPolicy="COLLECT" aggregation="SUM"' : 'hitPolicy="PRIORITY"';
  const xml = [
    `  <decision id="${decisionId(scale.id)}" name="${scale.id}" label="${escaped(scale.title.zh)}">`,
    `    <variable name="${scale.id}" typeRef="${isPoints ? "number" : "string"}"/>`,
    ...requirements,
    `    <decisionTable id="${decisionId(scale.id)}.table" ${policyOf} outputLabel="${escaped(scale.title.zh)}">`,
    ...columns.map((column, index) => inputOf(policy, column, `${decisionId(scale.id)}.input${index + 1}`)),
    ...outputOf(scale),
    '      <annotation name="标准"/>',
    '      <annotation name="数值"/>',
    ...rows.flatMap(({ criterion, row, index }) => ruleOf(policy, criterion, row, index, columns)),
    "    </decisionTable>",
    "  </decision>",
  ];
  return { columns, xml: xml.join("\n") };
}

interface Row {
  readonly criterion: Criterion;
  readonly row: FeelRow;
  readonly index: number;
}

function rowsFor(policy: Policy, criterion: Criterion, refusals: Refusal[]): readonly Row[] {
  if (criterion.undeclared.length > 0) return [];
  try {
    return (feelRows(criterion.conditions, policy) ?? []).map((row, index) => ({ criterion, row, index }));
  } catch (error) {
    if (!(error instanceof NotInSubset)) throw error;
    refusals.push({ place: { zh: `标准“${criterion.title.zh}”`, en: `criterion “${criterion.title.en}”` }, message: error.said });
    return [];
  }
}

/** `contains:tools:net` → `tools`. */
function factOf(column: string): string {
  return column.split(":")[1] ?? column;
}

function typeOf(fact: Fact | undefined): string {
  if (fact?.type === "integer" || fact?.type === "number") return "number";
  return fact?.type === "boolean" || fact?.type === "date" ? fact.type : "string";
}

function inputData({ facts }: Policy, name: string): string {
  const fact = facts[name];
  const label = escaped(fact?.title.zh ?? name);
  const type = fact?.type === "codes" ? "" : ` typeRef="${typeOf(fact)}"`;
  return `  <inputData id="${name}" name="${name}" label="${label}"><variable name="${name}"${type}/></inputData>`;
}

function inputOf({ facts }: Policy, column: string, id: string): string {
  const [, name = column, code] = column.split(":");
  const fact = facts[name];
  const option = fact?.options?.find((one) => one.id === code)?.title.zh;
  const label = escaped(`${fact?.title.zh ?? name}${option === undefined ? "" : `：${option}`}`);
  const expression = code === undefined ? name : `list contains(${name}, ${JSON.stringify(code)})`;
  const type = code === undefined ? typeOf(fact) : "boolean";
  const values = code === undefined && fact?.type === "code" ? (fact.options ?? []).map((one) => JSON.stringify(one.id)).join(",") : "";
  return [
    `      <input id="${id}" label="${label}">`,
    `        <inputExpression typeRef="${type}"><text>${escaped(expression)}</text></inputExpression>`,
    ...(values === "" ? [] : [`        <inputValues><text>${escaped(values)}</text></inputValues>`]),
    "      </input>",
  ].join("\n");
}

/** The gravest level first, so that it wins; the initial one where nothing holds. */
function outputOf({ method, levels, initial, id }: Scale): readonly string[] {
  if (method === "points") return [`      <output id="${decisionId(id)}.output" typeRef="number"/>`];
  const ranked = [...levels].reverse().map((level) => JSON.stringify(level.id));
  return [
    `      <output id="${decisionId(id)}.output" typeRef="string">`,
    `        <outputValues><text>${escaped(ranked.join(","))}</text></outputValues>`,
    `        <defaultOutputEntry><text>${escaped(JSON.stringify(initial))}</text></defaultOutputEntry>`,
    "      </output>",
  ];
}

function ruleOf(policy: Policy, criterion: Criterion, row: FeelRow, index: number, columns: readonly string[]): readonly string[] {
  const { event } = criterion;
  const output = event.type === "points" ? String(event.params.points) : JSON.stringify(event.params.level);
  const numbers = parametersIn(criterion.conditions).map((id) => {
    const parameter = policy.parameters[id];
    return `${parameter?.title.zh ?? id}（${id}）= ${parameter?.value ?? ""}`;
  });
  return [
    `      <rule id="${ruleId(criterion.id, index)}">`,
    ...columns.map((column) => `        <inputEntry><text>${escaped(row.get(column) ?? "-")}</text></inputEntry>`),
    `        <outputEntry><text>${escaped(output)}</text></outputEntry>`,
    `        <annotationEntry><text>${escaped(criterion.title.zh)}</text></annotationEntry>`,
    `        <annotationEntry><text>${escaped(numbers.join("；"))}</text></annotationEntry>`,
    "      </rule>",
  ];
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
