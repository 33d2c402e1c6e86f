/** Whether something is a condition at all: the same shape as the meta-schema's, told in words a writer can act on. */

import type { IssueCode } from "../document/issue-code.ts";
import { isObject, type JsonObject } from "../document/json.ts";
import { conditionDepth, conditionWidth } from "../document/meta-schema.ts";
import type { Text } from "../policy/text.ts";
import { nearest } from "./nearest.ts";

export interface Flaw {
  /** Below the condition's own place. */
  readonly place: readonly string[];
  readonly code: IssueCode;
  readonly message: Text;
  readonly hint: Text;
}

const forms = ["all", "any", "not", "fact"] as const;
const comparison = ["fact", "operator", "value"] as const;

/** Every flaw in the shape of a condition. Facts and operators are not looked up here. */
export function conditionFlaws(condition: unknown, place: readonly string[] = [], depth = 1): readonly Flaw[] {
  if (depth > conditionDepth) return [tooDeep(place)];
  if (!isObject(condition)) return [noCondition(place)];
  const used = forms.filter((form) => Object.hasOwn(condition, form));
  const [form, ...others] = used;
  if (form === undefined || others.length > 0)
    return [others.length > 0 ? severalForms(place, used) : noForm(place, Object.keys(condition))];
  const names = form === "fact" ? comparison : [form];
  const extra = Object.keys(condition).filter((key) => !names.some((name) => name === key));
  return [...extra.map((key) => strange(place, key, names)), ...innerFlaws(condition, form, place, depth)];
}

function innerFlaws(condition: JsonObject, form: (typeof forms)[number], place: readonly string[], depth: number): readonly Flaw[] {
  if (form === "fact") return comparisonFlaws(condition, place);
  const inner = condition[form];
  if (form === "not") return conditionFlaws(inner, [...place, "not"], depth + 1);
  if (!Array.isArray(inner)) return [noArray([...place, form], form)];
  if (inner.length === 0) return [emptyGroup([...place, form], form)];
  if (inner.length > conditionWidth) return [tooWide([...place, form])];
  return inner.flatMap((part, index) => conditionFlaws(part, [...place, form, String(index)], depth + 1));
}

function comparisonFlaws(condition: JsonObject, place: readonly string[]): readonly Flaw[] {
  const flaws: Flaw[] = comparison.filter((name) => !Object.hasOwn(condition, name)).map((name) => missing(place, name));
  for (const name of ["fact", "operator"] as const) {
    if (Object.hasOwn(condition, name) && typeof condition[name] !== "string") flaws.push(noName([...place, name], name));
  }
  if (Object.hasOwn(condition, "value") && !isValue(condition.value)) flaws.push(noValue([...place, "value"]));
  return flaws;
}

function isScalar(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function isValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(isScalar);
  return isScalar(value) || isParameterReference(value);
}

const parameterPath = /^\$\.([A-Za-z][A-Za-z0-9_]{0,63})$/;

function isParameterReference(value: unknown): boolean {
  return (
    isObject(value) &&
    Object.keys(value).length === 2 &&
    value.fact === "parameters" &&
    typeof value.path === "string" &&
    parameterPath.test(value.path)
  );
}

function tooDeep(place: readonly string[]): Flaw {
  return {
    place,
    code: "too-deep",
    message: { zh: `条件嵌套超过 ${conditionDepth} 层。`, en: `Conditions stand more than ${conditionDepth} deep inside one another.` },
    hint: {
      zh: "请拆成几条规则，或用推算事项先算出一部分。",
      en: "Split it into several rules, or let a derived fact work out a part of it.",
    },
  };
}

function noCondition(place: readonly string[]): Flaw {
  return {
    place,
    code: "wrong-type",
    message: { zh: "这里应当是一个条件。", en: "A condition belongs here." },
    hint: {
      zh: "写 `all`、`any`、`not` 之一，或写 `fact`、`operator`、`value`。",
      en: "Write one of `all`, `any` and `not`, or `fact` with `operator` and `value`.",
    },
  };
}

function severalForms(place: readonly string[], used: readonly string[]): Flaw {
  const names = used.map((name) => `\`${name}\``);
  return {
    place,
    code: "ambiguous-condition",
    message: {
      zh: `一个条件里同时写了 ${names.join("、")}，只有一个会起作用。`,
      en: `One condition has ${names.join(" and ")}; only one of them would count.`,
    },
    hint: {
      zh: "每个条件只写其中一个；要同时满足，请放进 `all`。",
      en: "Keep one of them per condition; to ask for both, put them into an `all`.",
    },
  };
}

function noForm(place: readonly string[], keys: readonly string[]): Flaw {
  const [wrong] = keys;
  const near = wrong === undefined ? undefined : nearest(wrong, forms);
  return {
    place: wrong === undefined ? place : [...place, wrong],
    code: wrong === undefined ? "empty-condition" : "unknown-property",
    message:
      wrong === undefined
        ? { zh: "条件是空的。", en: "The condition is empty." }
        : { zh: `条件里没有 \`${wrong}\` 这种写法。`, en: `A condition has no \`${wrong}\`.` },
    hint:
      near === undefined
        ? {
            zh: "写 `all`、`any`、`not` 之一，或写 `fact`、`operator`、`value`。",
            en: "Write one of `all`, `any` and `not`, or `fact` with `operator` and `value`.",
          }
        : { zh: `是不是指 \`${near}\`？`, en: `Did you mean \`${near}\`?` },
  };
}

function strange(place: readonly string[], key: string, names: readonly string[]): Flaw {
  const near = nearest(key, names);
  return {
    place: [...place, key],
    code: "unknown-property",
    message: { zh: `条件里不能有 \`${key}\`。`, en: `\`${key}\` does not belong into this condition.` },
    hint:
      near === undefined
        ? {
            zh: `这里只能写 ${names.map((name) => `\`${name}\``).join("、")}，请去掉其余的。`,
            en: `Only ${names.map((name) => `\`${name}\``).join(", ")} may stand here; take the rest away.`,
          }
        : { zh: `是不是指 \`${near}\`？`, en: `Did you mean \`${near}\`?` },
  };
}

function emptyGroup(place: readonly string[], form: string): Flaw {
  return {
    place,
    code: "empty-group",
    message: {
      zh: `\`${form}\` 里一个条件也没有，这样的规则对谁都成立。`,
      en: `There is no condition in \`${form}\`; such a rule would hold for everybody.`,
    },
    hint: { zh: "请写进条件，或去掉这一组。", en: "Put conditions into it, or take the group away." },
  };
}

function noArray(place: readonly string[], form: string): Flaw {
  return {
    place,
    code: "wrong-type",
    message: { zh: `\`${form}\` 应当是一组条件。`, en: `\`${form}\` should be a list of conditions.` },
    hint: { zh: "请用方括号括起来，逐条写。", en: "Write them in square brackets, one after the other." },
  };
}

function tooWide(place: readonly string[]): Flaw {
  return {
    place,
    code: "too-large",
    message: { zh: `一组里超过 ${conditionWidth} 个条件。`, en: `There are more than ${conditionWidth} conditions in one group.` },
    hint: { zh: "请拆成几条规则。", en: "Split it into several rules." },
  };
}

function missing(place: readonly string[], name: string): Flaw {
  return {
    place,
    code: "missing-property",
    message: { zh: `条件缺少 \`${name}\`。`, en: `The condition lacks \`${name}\`.` },
    hint: { zh: "请写全 `fact`、`operator`、`value`。", en: "Write all three: `fact`, `operator` and `value`." },
  };
}

function noName(place: readonly string[], name: string): Flaw {
  return {
    place,
    code: "wrong-type",
    message: { zh: `\`${name}\` 应当是文字。`, en: `\`${name}\` should be a text.` },
    hint: { zh: "请写名称，用引号括起来。", en: "Write the name, in quotation marks." },
  };
}

function noValue(place: readonly string[]): Flaw {
  return {
    place,
    code: "wrong-type",
    message: { zh: "`value` 不是可以比较的值。", en: "`value` is nothing to compare with." },
    hint: {
      zh: '请写一个值、一组值，或引用参数 `{"fact": "parameters", "path": "$.参数名"}`。',
      en: 'Write a value, a list of values, or refer to a parameter: `{"fact": "parameters", "path": "$.name"}`.',
    },
  };
}
