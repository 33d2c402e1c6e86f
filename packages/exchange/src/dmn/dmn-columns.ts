/** Which facts of a policy the input columns of a table stand for. */
import type { Fact, Policy, Text } from "@jiefen/policy";
import { type Refusal, Refused } from "../refusal.ts";
import type { DmnInput, DmnTable } from "./dmn-table.ts";
import type { Column } from "./explicit-rules.ts";
import { tablePlace } from "./read-dmn.ts";

/** By the expression: a fact's name or title, or `list contains(fact, "code")`. Throws `Refused`. */
export function columnsOf(table: DmnTable, { facts }: Pick<Policy, "facts">): readonly Column[] {
  const refusals: Refusal[] = [];
  const columns = table.inputs.flatMap((input, index): readonly Column[] => {
    const column = columnOf(input, facts);
    if (!("zh" in column)) return [column];
    refusals.push({ place: columnPlace(table, index, input), message: column });
    return [];
  });
  if (refusals.length > 0) throw new Refused(refusals);
  return columns;
}

function columnPlace({ name }: DmnTable, index: number, { id }: DmnInput): Text {
  const [zh, en] = id === "" ? ["", ""] : [`（${id}）`, ` (${id})`];
  return { zh: `${tablePlace(name).zh}第 ${index + 1} 列输入${zh}`, en: `${tablePlace(name).en}, input ${index + 1}${en}` };
}

function columnOf({ expression, label, typeRef }: DmnInput, facts: Policy["facts"]): Column | Text {
  const asked = /^list contains\(\s*([^,]+?)\s*,\s*"([^"]*)"\s*\)$/.exec(expression);
  const name = asked?.[1] ?? expression;
  const fact = findFact(name, facts) ?? findFact(label, facts);
  if (!fact)
    return {
      zh: `没有叫 \`${name}\` 的字段；输入只能是一个字段，不能是算式。`,
      en: `There is no fact called \`${name}\`; an input is one fact, not a formula.`,
    };
  const [, , contained] = asked ?? [];
  const type = typeRef.split(":").at(-1) ?? "";
  const fitting = contained === undefined ? typesOf[fact.type] : fact.type === "codes" ? ["boolean"] : [];
  if (type !== "" && type !== "Any" && !fitting.includes(type))
    return { zh: `“${fact.title.zh}”不是 ${type}。`, en: `“${fact.title.en}” is no ${type}.` };
  if (fitting.length === 0) return { zh: `“${fact.title.zh}”不能作决策表的输入。`, en: `“${fact.title.en}” cannot be an input.` };
  return {
    name: fact.name,
    type: fact.type,
    ...(fact.options && { options: fact.options }),
    ...(contained !== undefined && { contained }),
  };
}

const typesOf: Readonly<Record<Fact["type"], readonly string[]>> = {
  boolean: ["boolean"],
  integer: ["number", "integer", "long", "double"],
  number: ["number", "integer", "long", "double"],
  date: ["date"],
  code: ["string"],
  codes: [],
  text: [],
  list: [],
};

function findFact(name: string, facts: Policy["facts"]): Fact | undefined {
  if (name === "") return undefined;
  if (Object.hasOwn(facts, name)) return facts[name];
  const titled = Object.values(facts).filter(({ title }) => title.zh === name || title.en === name);
  return titled.length === 1 ? titled[0] : undefined;
}
