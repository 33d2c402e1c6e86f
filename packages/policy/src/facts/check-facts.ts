/** Checks a flat set of facts, as the command line, a decision by HTTP and scenarios hand them in, against the dictionary of a policy. */
import { checkAnswers } from "../answers/check-answers.ts";
import { pointerOf } from "../document/pointer.ts";
import { historyFacts } from "../policy/case-facts.ts";
import type { Fact } from "../policy/fact.ts";
import type { Form } from "../policy/form.ts";
import type { Issue } from "../policy/issue.ts";
import type { Policy } from "../policy/policy.ts";
import type { Text } from "../policy/text.ts";
import type { DataValidator } from "../validate/data-validator.ts";
import { nearest } from "../validate/nearest.ts";
import { dayNumber } from "./date.ts";
import type { Facts, FactValue, Item } from "./fact-value.ts";
import { isRange } from "./possible.ts";
import { getOwn } from "./scope.ts";

type Value = FactValue | readonly Item[];

/** The name the set of facts bears in issues. */
const file = "facts";

/** Errors only; none where every name is known, is not computed, and holds a value of its kind. What the type's form does not ask may be
 * given too: facts of other forms, lists of repeating records, `history`, and what casework knows of a case. */
export function checkFacts(policy: Policy, type: string, facts: Facts, validator: DataValidator): readonly Issue[] {
  const types = [...policy.disputeTypes].sort((a, b) => Number(b.id === type) - Number(a.id === type));
  const single = Object.values(policy.records).filter(({ repeats }) => !repeats);
  const repeating = Object.values(policy.records).filter(({ repeats }) => repeats);
  const forms: readonly Form[] = [...types, ...single, ...repeating];
  return Object.entries(facts).flatMap(([name, value]) => {
    const record = repeating.find(({ id }) => id === name);
    if (record) return checkItems(name, value, (item) => checkAnswers(record, item, validator));
    if (name === "history") return checkItems(name, value, checkHistory);
    const fact = getOwn(policy.facts, name);
    if (!fact || isItemFact(fact)) return [unknownFact(policy, name, fact)];
    if (fact.origin.kind === "derived") return [computedFact(name)];
    const form =
      fact.origin.kind === "field" ? forms.find(({ questions }) => questions.some((question) => question.fact === name)) : undefined;
    if (form) return checkAnswers(form, { [name]: value }, validator).map((issue) => ({ ...issue, file }));
    return fits(fact, value) ? [] : [wrongValue(name, fact, value)];
  });
}

const isItemFact = ({ origin }: Fact): boolean => origin.kind === "field" && origin.list !== undefined;

function checkItems(list: string, value: Value, check: (item: Item) => readonly Issue[]): readonly Issue[] {
  if (!Array.isArray(value)) return [notAList(list, value)];
  const items: readonly unknown[] = value;
  return items.flatMap((item, index) => {
    if (!isItem(item)) return [notAList(list, value)];
    const { id: _, ...answers } = item;
    return check(answers).map((issue) => ({ ...issue, file, pointer: `${pointerOf([list, String(index)])}${issue.pointer}` }));
  });
}

function checkHistory(item: Item): readonly Issue[] {
  return Object.entries(item).flatMap(([name, value]) => {
    if (!Object.hasOwn(historyFacts, name)) return [unknownName(name, Object.keys(historyFacts))];
    const isRight = typeof value === "string" && (!name.endsWith("On") || dayNumber(value) !== undefined);
    return isRight ? [] : [wrong(name, value)];
  });
}

function isItem(value: unknown): value is Item {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** For case facts, which no form describes. */
function fits(fact: Fact, value: Value): boolean {
  if (value === null) return true;
  switch (fact.type) {
    case "boolean":
      return typeof value === "boolean";
    case "integer":
    case "number":
      return isRange(value) || (typeof value === "number" && (fact.type === "number" || Number.isInteger(value)));
    case "date":
      return dayNumber(value) !== undefined;
    case "code":
      return typeof value === "string" && (fact.options ?? []).some(({ id }) => id === value);
    default:
      return Array.isArray(value) || typeof value === "string";
  }
}

function unknownFact(policy: Policy, name: string, fact: Fact | undefined): Issue {
  if (fact?.origin.kind === "field" && fact.origin.list) return itemFactAlone(name, fact.origin.list);
  return unknownName(name, [...Object.values(policy.facts).flatMap((known) => (isItemFact(known) ? [] : [known.name])), "history"]);
}

function unknownName(name: string, known: readonly string[]): Issue {
  const near = nearest(name, known);
  const hint = near
    ? { zh: `是否想写 \`${near}\`？`, en: `Did you mean \`${near}\`?` }
    : { zh: "只能写词典里有的事实。", en: "Only facts of the dictionary may be given." };
  return fault(name, "unknown-fact", { zh: `没有叫 \`${name}\` 的事实。`, en: `There is no fact called \`${name}\`.` }, hint);
}

function itemFactAlone(name: string, list: string): Issue {
  return fault(
    name,
    "fact-of-an-item",
    {
      zh: `\`${name}\` 属于列表 \`${list}\` 的一项，不能单独写。`,
      en: `\`${name}\` belongs to an item of the list \`${list}\` and cannot stand alone.`,
    },
    { zh: `请写进 \`${list}\` 的某一项。`, en: `Write it into an item of \`${list}\`.` },
  );
}

function computedFact(name: string): Issue {
  return fault(
    name,
    "computed-fact",
    { zh: `\`${name}\` 是由其他事实算出来的，不能直接给出。`, en: `\`${name}\` is computed from other facts and cannot be given.` },
    { zh: "请给出它所依据的事实。", en: "Give the facts it is computed from." },
  );
}

function wrongValue(name: string, { title, options }: Fact, value: Value): Issue {
  const choices = (options ?? []).map(({ id }) => `\`${id}\``);
  return fault(
    name,
    "wrong-value",
    { zh: `“${title.zh}”不能是 \`${JSON.stringify(value)}\`。`, en: `“${title.en}” cannot be \`${JSON.stringify(value)}\`.` },
    choices.length > 0
      ? { zh: `可选：${choices.join("、")}。`, en: `Choose one of ${choices.join(", ")}.` }
      : { zh: "请按这一事实的类型填写，不清楚写 null。", en: "Write a value of its type, or null where it is unknown." },
  );
}

function wrong(name: string, value: FactValue): Issue {
  return fault(
    name,
    "wrong-value",
    { zh: `\`${name}\` 不能是 \`${JSON.stringify(value)}\`。`, en: `\`${name}\` cannot be \`${JSON.stringify(value)}\`.` },
    { zh: "日期写作 YYYY-MM-DD，类型写纠纷类型的代号。", en: "Write dates as YYYY-MM-DD and the type as a dispute type's id." },
  );
}

function notAList(list: string, value: Value): Issue {
  return fault(
    list,
    "not-a-list",
    {
      zh: `\`${list}\` 应是一组记录，不能是 \`${JSON.stringify(value)}\`。`,
      en: `\`${list}\` must be a list of records, not \`${JSON.stringify(value)}\`.`,
    },
    { zh: "写作 `[{ … }, …]`；没有记录写 `[]`。", en: "Write `[{ … }, …]`, or `[]` where there are none." },
  );
}

function fault(name: string, code: string, message: Text, hint: Text): Issue {
  return { code, severity: "error", file, pointer: pointerOf([name]), message, hint };
}
