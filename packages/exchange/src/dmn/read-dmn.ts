/** Reads the decision tables of a DMN file, 1.3 to 1.5. What is no table, and what tables have beyond the subset, is refused by name. */
import type { Text } from "@jiefen/policy";
import { refuse } from "../refusal.ts";
import { childrenOf, type Element, findChild, readXml } from "../xml/read-xml.ts";
import {
  type Aggregation,
  aggregations,
  type DmnCell,
  type DmnInput,
  type DmnOutput,
  type DmnRule,
  type DmnTable,
  type HitPolicy,
  hitPolicies,
} from "./dmn-table.ts";

const versions: ReadonlySet<string> = new Set([
  "https://www.omg.org/spec/DMN/20191111/MODEL/",
  "https://www.omg.org/spec/DMN/20211108/MODEL/",
  "https://www.omg.org/spec/DMN/20230324/MODEL/",
]);
const mostRules = 2000;

/** Every table, in the order of the file. Throws `Refused`. */
export function readDmn(bytes: Uint8Array): readonly DmnTable[] {
  const root = readXml(bytes);
  const spaces = Object.entries(root.attributes).flatMap(([name, value]) => (name.startsWith("xmlns") ? [value] : []));
  if (root.name !== "definitions") refuse({ zh: "这不是 DMN 文件。", en: "This is no DMN file." });
  if (!spaces.some((space) => versions.has(space))) refuse({ zh: "只读 DMN 1.3、1.4、1.5。", en: "Only DMN 1.3, 1.4 and 1.5 are read." });
  const tables = root.children.flatMap(tablesIn);
  return tables.length > 0 ? tables : refuse({ zh: "文件里没有决策表。", en: "The file has no decision table." });
}

function tablesIn(holder: Element): readonly DmnTable[] {
  const name = holder.attributes.name ?? "";
  const logic = holder.name === "businessKnowledgeModel" ? findChild(holder, "encapsulatedLogic") : holder;
  const table = logic && findChild(logic, "decisionTable");
  return table ? [tableOf(table, name, holder.attributes.id ?? "")] : [];
}

/** `决策“审批”`. */
export function tablePlace(name: string): Text {
  return { zh: `决策“${name}”`, en: `decision “${name}”` };
}

function tableOf(table: Element, name: string, holder: string): DmnTable {
  const { hitPolicy = "UNIQUE", aggregation, id = holder } = table.attributes;
  const place = tablePlace(name);
  const inputs = childrenOf(table, "input").map(inputOf);
  const outputs = childrenOf(table, "output").map(outputOf);
  const rules = childrenOf(table, "rule").map((rule, index) => ruleOf(rule, index, inputs.length, outputs.length, place));
  if (inputs.length === 0 || outputs.length === 0 || rules.length === 0)
    refuse({ zh: "决策表没有输入、输出或规则。", en: "The table lacks inputs, outputs or rules." }, place);
  if (rules.length > mostRules)
    refuse({ zh: `规则太多，最多 ${mostRules} 条。`, en: `There are too many rules; at most ${mostRules}.` }, place);
  return {
    id,
    name,
    hitPolicy: hitPolicyOf(hitPolicy, place),
    ...(aggregation !== undefined && { aggregation: aggregationOf(aggregation, place) }),
    inputs,
    outputs,
    rules,
  };
}

function hitPolicyOf(text: string, place: Text): HitPolicy {
  return (
    hitPolicies.find((one) => one === text) ??
    refuse(
      {
        zh: `命中策略 ${text} 不支持，可用 ${hitPolicies.join("、")}。`,
        en: `The hit policy ${text} is not supported; there are ${hitPolicies.join(", ")}.`,
      },
      place,
    )
  );
}

function aggregationOf(text: string, place: Text): Aggregation {
  return (
    aggregations.find((one) => one === text) ??
    refuse({ zh: `汇总方式 ${text} 不支持。`, en: `The aggregation ${text} is not supported.` }, place)
  );
}

function textIn(element: Element | undefined): string {
  return (element && findChild(element, "text")?.text.trim()) ?? "";
}

function inputOf(input: Element): DmnInput {
  const expression = findChild(input, "inputExpression");
  return {
    id: input.attributes.id ?? "",
    label: input.attributes.label ?? "",
    expression: textIn(expression),
    typeRef: expression?.attributes.typeRef ?? "",
    values: textIn(findChild(input, "inputValues")),
  };
}

function outputOf(output: Element): DmnOutput {
  return {
    id: output.attributes.id ?? "",
    name: output.attributes.name ?? "",
    typeRef: output.attributes.typeRef ?? "",
    values: textIn(findChild(output, "outputValues")),
    otherwise: textIn(findChild(output, "defaultOutputEntry")),
  };
}

function ruleOf(rule: Element, index: number, inputs: number, outputs: number, table: Text): DmnRule {
  const cells = (name: string) => childrenOf(rule, name).map((cell): DmnCell => ({ id: cell.attributes.id ?? "", text: textIn(cell) }));
  const [ins, outs] = [cells("inputEntry"), cells("outputEntry")];
  if (ins.length !== inputs || outs.length !== outputs)
    refuse(
      { zh: `第 ${index + 1} 条规则的格数与表头不符。`, en: `Rule ${index + 1} has another number of cells than the table has columns.` },
      table,
    );
  const notes = [findChild(rule, "description")?.text.trim() ?? "", ...childrenOf(rule, "annotationEntry").map(textIn)];
  return { id: rule.attributes.id ?? "", inputs: ins, outputs: outs, notes: notes.filter((note) => note !== "") };
}
