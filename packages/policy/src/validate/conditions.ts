/** Conditions against the dictionary: known facts in their scope, operators that fit, values of the right kind. */
import type { Condition, FactCondition, Scalar } from "../document/condition.ts";
import { errorAt, type Place } from "../document/issue-at.ts";
import { dayNumber } from "../facts/date.ts";
import { isOperator, operatorNames, operatorsOf } from "../facts/operators.ts";
import type { Issue } from "../policy/issue.ts";
import type { Checking } from "./checking.ts";
import { isOrdered, type KnownFact } from "./dictionary.ts";
import { checkName } from "./names.ts";
import { quote } from "./shape-words.ts";
import { outOfRange } from "./thresholds.ts";

/** Whose facts a condition may look at. */
export interface Scope {
  /** Facts of the case. */
  readonly ofCase: boolean;
  /** Facts of one item of this list, one item at a time. */
  readonly list?: string;
}

export const caseScope: Scope = { ofCase: true };

/** Every comparison in a condition, with its pointer below the condition, and whether an odd number of `not` stands above it. */
export function comparisonsOf(
  condition: Condition,
  pointer = "",
  negated = false,
): readonly { readonly comparison: FactCondition; readonly pointer: string; readonly negated: boolean }[] {
  if ("fact" in condition) return [{ comparison: condition, pointer, negated }];
  if ("not" in condition) return comparisonsOf(condition.not, `${pointer}/not`, !negated);
  const form = "all" in condition ? "all" : "any";
  const parts = "all" in condition ? condition.all : condition.any;
  return parts.flatMap((part, index) => comparisonsOf(part, `${pointer}/${form}/${index}`, negated));
}

/** The parameter a value refers to. */
export function parameterOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("path" in value) || typeof value.path !== "string") return undefined;
  return value.path.slice("$.".length);
}

export function checkCondition(checking: Checking, path: string, pointer: string, condition: Condition, scope: Scope): readonly Issue[] {
  return comparisonsOf(condition).flatMap(({ comparison, pointer: below }) =>
    checkComparison(checking, comparison, scope, (inner) => checking.locate(path, `${pointer}${below}${inner}`)),
  );
}

function checkComparison(checking: Checking, comparison: FactCondition, scope: Scope, at: (pointer: string) => Place): readonly Issue[] {
  const { facts } = checking.dictionary;
  const fact = facts.get(comparison.fact);
  if (fact === undefined) {
    const visible = [...facts.values()].filter((one) => isVisible(one, scope)).map(({ name }) => name);
    return checkName(at("/fact"), "fact", comparison.fact, visible);
  }
  if (!isVisible(fact, scope)) return [outOfScope(at("/fact"), fact, scope)];
  if (!isOperator(comparison.operator)) return checkName(at("/operator"), "operator", comparison.operator, operatorNames);
  if (fact.type === undefined) return [];
  const allowed: readonly string[] = operatorsOf(fact.type, isOrdered(fact.options));
  if (allowed.length === 0) return [cannotBeCompared(at("/fact"), fact)];
  if (!allowed.includes(comparison.operator)) return [misfit(at("/operator"), fact, comparison.operator, allowed)];
  return checkValue(checking, fact, comparison, at);
}

function isVisible(fact: KnownFact, scope: Scope): boolean {
  return (scope.ofCase && fact.inCase) || (scope.list !== undefined && fact.lists.includes(scope.list));
}

function checkValue(checking: Checking, fact: KnownFact, comparison: FactCondition, at: (pointer: string) => Place): readonly Issue[] {
  const { value, operator } = comparison;
  const parameter = parameterOf(value);
  if (parameter !== undefined) return checkParameter(checking, fact, parameter, at);
  const many = operator === "in" || operator === "notIn";
  if (Array.isArray(value) !== many) return [wrongNumber(at("/value"), operator, many)];
  if (!Array.isArray(value)) return checkScalar(fact, value, at("/value"));
  return value.flatMap((one: Scalar, index: number) => checkScalar(fact, one, at(`/value/${index}`)));
}

function checkParameter(checking: Checking, fact: KnownFact, name: string, at: (pointer: string) => Place): readonly Issue[] {
  const parameters = checking.documents.get("rules/parameters.json") ?? {};
  const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  if (parameter === undefined) return checkName(at("/value/path"), "parameter", name, Object.keys(parameters));
  if (fact.type !== "integer" && fact.type !== "number") return [noNumber(at("/value"), fact, name)];
  if (fact.unit !== undefined && fact.unit !== parameter.unit) {
    return [
      errorAt(
        at("/value"),
        "unit-mismatch",
        {
          zh: `\`${fact.name}\` 的单位是 \`${fact.unit}\`，参数 \`${name}\` 的单位是 \`${parameter.unit}\`，不能相比。`,
          en: `\`${fact.name}\` is in \`${fact.unit}\`, the parameter \`${name}\` in \`${parameter.unit}\`; they cannot be compared.`,
        },
        { zh: "请统一单位，或换一个参数。", en: "Give both the same unit, or use another parameter." },
      ),
    ];
  }
  return parameter.value === undefined ? [] : outOfRange(at("/value"), fact, parameter.value);
}

function checkScalar(fact: KnownFact, value: unknown, place: Place): readonly Issue[] {
  switch (fact.type) {
    case "boolean":
      return typeof value === "boolean"
        ? []
        : [wrongValue(place, fact, value, { zh: "是或否（`true`、`false`）", en: "yes or no (`true`, `false`)" })];
    case "integer":
      return Number.isInteger(value)
        ? outOfRange(place, fact, Number(value))
        : [wrongValue(place, fact, value, { zh: "整数", en: "a whole number" })];
    case "number":
      return typeof value === "number" ? outOfRange(place, fact, value) : [wrongValue(place, fact, value, { zh: "数字", en: "a number" })];
    case "date":
      return dayNumber(value) === undefined
        ? [wrongValue(place, fact, value, { zh: " `2026-11-24` 这样的日期", en: "a date like `2026-11-24`" })]
        : [];
    case "code":
    case "codes":
      return typeof value === "string"
        ? checkName(place, "option", value, fact.options?.keys() ?? [])
        : [wrongValue(place, fact, value, { zh: "一个选项", en: "one of its options" })];
    default:
      return [];
  }
}

function outOfScope(place: Place, fact: KnownFact, scope: Scope): Issue {
  if (!scope.ofCase) {
    return errorAt(
      place,
      "not-an-item-fact",
      {
        zh: `\`where\` 一次只看 \`${scope.list}\` 里的一项，其中没有 \`${fact.name}\`。`,
        en: `\`where\` looks at one item of \`${scope.list}\` at a time, and no item has \`${fact.name}\`.`,
      },
      { zh: "请只用这一项里的事项，其余条件写到规则里。", en: "Use facts of the item only, and put the rest into the rule." },
    );
  }
  const list = fact.lists[0] ?? "";
  return errorAt(
    place,
    "item-fact-outside-list",
    {
      zh: `\`${fact.name}\` 属于清单 \`${list}\` 里的每一项，这里不知道指哪一项。`,
      en: `\`${fact.name}\` belongs to each item of \`${list}\`; here it is not said which one is meant.`,
    },
    {
      zh: `请在 \`facts.json\` 里写一个推算事项（如 \`count\`、\`any\`、\`latest\`，\`over\` 写 \`${list}\`），再引用它。`,
      en: `Write a derived fact (\`count\`, \`any\`, \`latest\` …) over \`${list}\` in \`facts.json\`, and use that.`,
    },
  );
}

function cannotBeCompared(place: Place, fact: KnownFact): Issue {
  return errorAt(
    place,
    "not-comparable",
    fact.type === "list"
      ? { zh: `\`${fact.name}\` 是清单，不能直接比较。`, en: `\`${fact.name}\` is a list and cannot be compared itself.` }
      : { zh: `\`${fact.name}\` 是文字，规则不能判断文字。`, en: `\`${fact.name}\` is a text, and rules do not judge texts.` },
    fact.type === "list"
      ? { zh: "请用推算事项（如 `count`）。", en: "Use a derived fact, such as a `count` of it." }
      : { zh: "请改用带选项的字段。", en: "Use a field with options instead." },
  );
}

function misfit(place: Place, fact: KnownFact, operator: string, allowed: readonly string[]): Issue {
  const names = allowed.map((name) => `\`${name}\``);
  return errorAt(
    place,
    "operator-misfit",
    { zh: `\`${operator}\` 不能用于 \`${fact.name}\`。`, en: `\`${operator}\` does not fit \`${fact.name}\`.` },
    { zh: `可以用：${names.join("、")}。`, en: `It may be compared by ${names.join(", ")}.` },
  );
}

function wrongNumber(place: Place, operator: string, many: boolean): Issue {
  return errorAt(
    place,
    "value-misfit",
    many
      ? { zh: `\`${operator}\` 要与一组值相比。`, en: `\`${operator}\` compares with a list of values.` }
      : { zh: `\`${operator}\` 只能与一个值相比。`, en: `\`${operator}\` compares with a single value.` },
    many
      ? { zh: "请用方括号写出各个值。", en: "Write the values in square brackets." }
      : { zh: "请只写一个值，或改用 `in`。", en: "Write one value, or use `in`." },
  );
}

function wrongValue(place: Place, fact: KnownFact, value: unknown, expected: Issue["message"]): Issue {
  return errorAt(
    place,
    "value-misfit",
    { zh: `\`${fact.name}\` 不能与 ${quote(value)} 相比。`, en: `\`${fact.name}\` cannot be compared with ${quote(value)}.` },
    { zh: `请写${expected.zh}。`, en: `Write ${expected.en}.` },
  );
}

function noNumber(place: Place, fact: KnownFact, parameter: string): Issue {
  return errorAt(
    place,
    "value-misfit",
    {
      zh: `\`${fact.name}\` 不是数字，不能与参数 \`${parameter}\` 相比。`,
      en: `\`${fact.name}\` is no number and cannot be compared with the parameter \`${parameter}\`.`,
    },
    { zh: "请直接写要比较的值。", en: "Write the value to compare with in place." },
  );
}
