/** The rules of a table as conditions that stand for themselves: what the hit policy says is written into them, or into ranks. */
import type { Condition, Fact, Scalar, Text } from "@jiefen/policy";
import { isSameJson } from "@jiefen/policy";
import type { Refusal } from "../refusal.ts";
import { Refused } from "../refusal.ts";
import type { DmnRule, DmnTable } from "./dmn-table.ts";
import { NotInSubset, readLiteral, readLiterals, readUnaryTests } from "./feel.ts";
import { tablePlace } from "./read-dmn.ts";

/** What is known of the fact that an input column stands for. */
export type Column = Pick<Fact, "name" | "type" | "options"> & {
  /** The column asks whether the fact, a list of codes, contains this one. */
  readonly contained?: string;
};

export interface ExplicitRule {
  readonly rule: DmnRule;
  /** Holds exactly when the table would give this rule's output. */
  readonly condition: Condition;
  /** By output column. */
  readonly outputs: readonly Scalar[];
}

export interface ExplicitTable {
  readonly rules: readonly ExplicitRule[];
  /** What no rule gives, if the table says so. */
  readonly otherwise?: readonly Scalar[];
  /** For PRIORITY: every combination of outputs, the one that wins first. */
  readonly ranking?: readonly (readonly Scalar[])[];
}

/** Throws `Refused` with everything that is not of the subset, each by its place. */
export function explicitRules(table: DmnTable, columns: readonly Column[]): ExplicitTable {
  const refusals: Refusal[] = [];
  const read = <Value>(place: Text, reading: () => Value): Value | undefined => {
    try {
      return reading();
    } catch (error) {
      if (!(error instanceof NotInSubset)) throw error;
      refusals.push({ place, message: error.said });
      return undefined;
    }
  };
  const rows = table.rules.map((rule, row) => {
    const conditions = rule.inputs.flatMap(({ text }, index) => {
      const column = columns[index];
      return (column && read(cellPlace(table, row, rule, index, "input"), () => columnTests(text, column))) ?? [];
    });
    const outputs = rule.outputs.map(
      ({ text }, index) => read(cellPlace(table, row, rule, index, "output"), () => readLiteral(text)) ?? "",
    );
    return { rule, outputs, condition: rowCondition(conditions, columns) };
  });
  const otherwise = table.outputs.flatMap(({ otherwise: text }) =>
    text === "" ? [] : [read(tablePlace(table.name), () => readLiteral(text)) ?? ""],
  );
  const ranking = table.hitPolicy === "PRIORITY" ? read(tablePlace(table.name), () => rankingOf(table, rows)) : undefined;
  if (refusals.length > 0) throw new Refused(refusals);
  return {
    rules: table.hitPolicy === "FIRST" ? unlessEarlier(rows) : rows,
    ...(otherwise.length === table.outputs.length && { otherwise }),
    ...(ranking && { ranking }),
  };
}

function columnTests(text: string, column: Column): Condition | undefined {
  const { contained, name } = column;
  if (contained === undefined) return readUnaryTests(text, column);
  const condition = readUnaryTests(text, { name, type: "boolean" });
  if (condition === undefined) return undefined;
  const isYes = "fact" in condition && condition.value === true;
  return { fact: name, operator: isYes ? "contains" : "doesNotContain", value: contained };
}

/** A row for everything holds as soon as one of the inputs is known, whatever it is: no condition of ours is empty. */
function rowCondition(conditions: readonly Condition[], columns: readonly Column[]): Condition {
  const [only, ...others] = conditions;
  if (only === undefined) return { any: columns.flatMap(eitherWay) };
  return others.length === 0 ? only : { all: conditions.flatMap((one) => ("all" in one ? one.all : [one])) };
}

function eitherWay({ name, type, options = [], contained }: Column): readonly Condition[] {
  if (contained !== undefined)
    return (["contains", "doesNotContain"] as const).map((operator) => ({ fact: name, operator, value: contained }));
  if (type === "boolean") return [true, false].map((value) => ({ fact: name, operator: "equal", value }));
  const value = type === "date" ? "2000-01-01" : 0;
  if (type !== "code") return (["lessThan", "greaterThanInclusive"] as const).map((operator) => ({ fact: name, operator, value }));
  const all = options.map(({ id }) => id);
  return (["in", "notIn"] as const).map((operator) => ({ fact: name, operator, value: all }));
}

/** Each rule holds unless an earlier one with another output does. */
function unlessEarlier(rows: readonly ExplicitRule[]): readonly ExplicitRule[] {
  return rows.map((row, index) => {
    const earlier = rows.slice(0, index).filter(({ outputs }) => !isSameJson(outputs, row.outputs));
    if (earlier.length === 0) return row;
    const own = "all" in row.condition ? row.condition.all : [row.condition];
    return { ...row, condition: { all: [...own, ...earlier.map(({ condition }) => ({ not: condition }))] } };
  });
}

/** By the values each output lists, the first output first; equal ones by which rule comes first. */
function rankingOf({ outputs }: DmnTable, rows: readonly ExplicitRule[]): readonly (readonly Scalar[])[] {
  const listed = outputs.map(({ values }) => readLiterals(values));
  if (listed.every((values) => values.length === 0))
    throw new NotInSubset({ zh: "PRIORITY 表要列出输出值的先后。", en: "A PRIORITY table lists its output values in order." });
  const combinations = rows
    .map(({ outputs: values }) => values)
    .filter((values, index, all) => all.findIndex((other) => isSameJson(other, values)) === index);
  const rankOf = (values: readonly Scalar[]) =>
    listed.map((order, index) => {
      const at = order.indexOf(values[index] ?? "");
      return order.length === 0 ? 0 : at < 0 ? order.length : at;
    });
  return combinations
    .map((values, index) => ({ values, rank: [...rankOf(values), index] }))
    .sort((a, b) => a.rank.map((rank, index) => rank - (b.rank[index] ?? 0)).find((difference) => difference !== 0) ?? 0)
    .map(({ values }) => values);
}

/** `决策“审批”第2条规则，第1列输入（id …）`. */
function cellPlace(
  { name, inputs, outputs }: DmnTable,
  row: number,
  { inputs: ins, outputs: outs }: DmnRule,
  index: number,
  side: "input" | "output",
): Text {
  const id = (side === "input" ? ins : outs)[index]?.id ?? "";
  const column = side === "input" ? inputs[index]?.label || inputs[index]?.expression : outputs[index]?.name;
  const shown = id === "" ? "" : `（${id}）`;
  const words = { input: "输入", output: "输出" }[side];
  return {
    zh: `${tablePlace(name).zh}第 ${row + 1} 条规则，第 ${index + 1} 列${words}${column ? `“${column}”` : ""}${shown}`,
    en: `${tablePlace(name).en}, rule ${row + 1}, ${side} ${index + 1}${column ? ` “${column}”` : ""}${id === "" ? "" : ` (${id})`}`,
  };
}
