/** The answers that a row gives to the questions of a form, each fault at the cell it belongs to. */
import {
  atIntake,
  checkAnswers,
  type DataValidator,
  type DisputeType,
  type Division,
  dropHidden,
  type Facts,
  type FactValue,
  type Item,
  type LocalDate,
  type Policy,
  segmentsOf,
  type Text,
  unanswered,
  visibleItemQuestions,
} from "@jiefen/policy";
import type { RowCell } from "../xlsx/read-rows.ts";
import { answerInCell } from "./answer-in-cell.ts";
import type { CaseColumn } from "./case-columns.ts";
import type { Placed } from "./find-heading.ts";
import { faultAt, type RowFault } from "./row-fault.ts";

export interface CasesInto {
  readonly policy: Policy;
  readonly form: DisputeType;
  readonly divisions: readonly Pick<Division, "code" | "title">[];
  /** Disputes are taken in here or within. */
  readonly within: string;
  readonly today: LocalDate;
  readonly validator: DataValidator;
}

export interface GivenCell extends Placed {
  readonly cell: RowCell;
}

export interface RowAnswers {
  readonly facts: Facts;
  readonly faults: readonly RowFault[];
  /** Answers to questions that the other answers of the row hide: nobody would be asked, and they are not taken over. */
  readonly dropped: readonly RowFault[];
}

export function answersIn(given: readonly GivenCell[], placed: readonly Placed[], into: CasesInto): RowAnswers {
  const faults: RowFault[] = [];
  const told: Told[] = [];
  for (const { at, column, cell } of given) {
    if (!column.question) continue;
    if (cell.wrong) {
      faults.push(faultAt(at, column, wrongCells[cell.wrong].message, wrongCells[cell.wrong].hint));
      continue;
    }
    const answer = answerInCell(column, cell);
    if (answer.ok) told.push({ at, column, value: answer.value });
    else faults.push(faultAt(at, column, answer.message, answer.hint));
  }
  const { facts, positions } = gathered(told);
  const wrongKeys = new Set(faults.map(({ key }) => key));
  const place = (key: string) => placed.find(({ column }) => column.key === key);
  for (const fault of [...misfits(facts, positions, into), ...missing(facts, positions, into)]) {
    const at = place(fault.key) ?? placed.find(({ column }) => column.key.startsWith(`${fault.key}.`));
    if (wrongKeys.has(fault.key) || [...wrongKeys].some((key) => key.startsWith(`${fault.key}.`))) continue;
    const [first] = placed;
    if (at) faults.push(faultAt(at.at, at.column, fault.message, fault.hint));
    // The sheet has no column for what is asked: told at the start of the row.
    else if (first) faults.push({ column: first.at, key: fault.key, title: fault.title, message: fault.message, hint: fault.hint });
  }
  return { facts, faults, dropped: droppedOf(told, facts, positions, into) };
}

type Told = Placed & { readonly value: FactValue };

function droppedOf(told: readonly Told[], facts: Facts, positions: Gathered["positions"], into: CasesInto): readonly RowFault[] {
  const { policy, form, today } = into;
  const kept = dropHidden(policy, form, facts, atIntake(policy, form.id, facts), today);
  const isKept = ({ item, question }: CaseColumn) => {
    const value = kept[item?.list ?? question?.fact ?? ""];
    if (!item) return value !== undefined;
    const one = Array.isArray(value) ? value[positions.get(item.list)?.indexOf(item.position) ?? -1] : undefined;
    return typeof one === "object" && one !== null && (question?.fact ?? "") in one;
  };
  return told.flatMap(({ at, column, value }) =>
    value === null || isKept(column) ? [] : [faultAt(at, column, notAsked(column.title), lookAtOthers)],
  );
}

const notAsked = ({ zh, en }: Text): Text => ({
  zh: `按这一行的其他答案，不问“${zh}”，这一格不会登记。`,
  en: `By the other answers of the row “${en}” is not asked; this cell is not taken over.`,
});
const lookAtOthers: Text = {
  zh: "请核对其他答案；填得没错就不用管。",
  en: "Check the other answers; if they are right, nothing is to be done.",
};

const wrongCells: Readonly<Record<NonNullable<RowCell["wrong"]>, { readonly message: Text; readonly hint: Text }>> = {
  formula: {
    message: { zh: "这里是公式。", en: "This is a formula." },
    hint: { zh: "请复制后“选择性粘贴—数值”。", en: "Paste its value." },
  },
  error: {
    message: { zh: "这里是公式算出的错误值。", en: "This is the error of a formula." },
    hint: { zh: "请改填正确的值。", en: "Write the right value." },
  },
  "too-long": {
    message: { zh: "文字太长。", en: "The text is too long." },
    hint: { zh: "请缩短。", en: "Shorten it." },
  },
};

interface Gathered {
  readonly facts: Facts;
  /** By list: which group of columns each item came from. */
  readonly positions: ReadonlyMap<string, readonly number[]>;
}

/** A group of columns that is blank is no item: those after it move up. */
function gathered(told: readonly Told[]): Gathered {
  const facts: Record<string, FactValue | readonly Item[]> = {};
  const lists = new Map<string, Map<number, Record<string, FactValue>>>();
  for (const { column, value } of told) {
    const { item, question } = column;
    if (!question) continue;
    if (!item) {
      facts[question.fact] = value;
      continue;
    }
    const items = lists.get(item.list) ?? new Map<number, Record<string, FactValue>>();
    lists.set(item.list, items);
    const one = items.get(item.position) ?? {};
    items.set(item.position, one);
    one[question.fact] = value;
  }
  const positions = new Map<string, readonly number[]>();
  for (const [list, items] of lists) {
    const order = [...items.keys()].sort((one, other) => one - other);
    positions.set(list, order);
    facts[list] = order.map((position) => items.get(position) ?? {});
  }
  return { facts, positions };
}

interface Fault {
  /** Of the column. */
  readonly key: string;
  readonly title: Text;
  readonly message: Text;
  readonly hint: Text;
}

function misfits(facts: Facts, positions: Gathered["positions"], { form, validator }: CasesInto): readonly Fault[] {
  return checkAnswers(form, facts, validator).map(({ pointer, message, hint }) => {
    const [fact = "", index, part] = segmentsOf(pointer);
    const position = positions.get(fact)?.[Number(index)];
    const key = position === undefined || part === undefined ? fact : `${fact}.${position}.${part}`;
    const question = form.questions.find((one) => one.fact === fact);
    return { key, title: question?.title ?? { zh: fact, en: fact }, message, hint };
  });
}

const answerIt: Text = { zh: "请填写；不清楚就填“不清楚”。", en: "Answer it, or write 不清楚 (not known)." };

function missing(facts: Facts, positions: Gathered["positions"], { policy, form, today }: CasesInto): readonly Fault[] {
  const known = atIntake(policy, form.id, facts);
  const answers = dropHidden(policy, form, facts, known, today);
  const own = new Set(form.questions.map(({ fact }) => fact));
  const ofCase = unanswered(policy, form, answers, known, today)
    .filter(({ fact }) => own.has(fact))
    .map(({ fact, title }) => notAnswered(fact, title));
  const ofItems = form.questions.flatMap((list) => {
    const items = answers[list.fact];
    if (!list.items || !Array.isArray(items)) return [];
    const all: readonly (string | Item)[] = items;
    return all.flatMap((item, index) =>
      typeof item === "string"
        ? []
        : visibleItemQuestions(policy, list, item, known, today)
            .filter((question) => question.required && item[question.fact] === undefined)
            .map(({ fact, title }) => notAnswered(`${list.fact}.${positions.get(list.fact)?.[index] ?? index + 1}.${fact}`, title)),
    );
  });
  return [...ofCase, ...ofItems];
}

function notAnswered(key: string, title: Text): Fault {
  return { key, title, message: { zh: `“${title.zh}”没有填。`, en: `“${title.en}” is blank.` }, hint: answerIt };
}
