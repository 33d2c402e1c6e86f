/** What one cell says of one question: nothing, not known, within bounds, or a value; or what is wrong with it and what to do. */
import { type FactValue, isUnit, nearest, type Range, type Text, units } from "@jiefen/policy";
import type { CaseColumn, Choice } from "./case-columns.ts";
import { dateInText } from "./date-in-text.ts";
import { bare, narrow } from "./plain-text.ts";

export interface CellFault {
  readonly message: Text;
  readonly hint: Text;
}
export type CellAnswer = { readonly ok: true; readonly value: FactValue } | ({ readonly ok: false } & CellFault);

/** A cell as it was read; `isNumber` where the spreadsheet kept a number, which has at most fifteen exact digits. */
export interface Cell {
  readonly text: string;
  readonly isNumber?: boolean;
}

const unknownWords: ReadonlySet<string> = new Set(["不清楚", "不详", "未知", "不明", "notknown", "unknown"]);
const yesWords: ReadonlySet<string> = new Set(["是", "有", "对", "√", "✓", "y", "yes", "true"]);
const noWords: ReadonlySet<string> = new Set(["否", "无", "没有", "不是", "×", "x", "n", "no", "false"]);
const noneWords: ReadonlySet<string> = new Set(["无", "没有", "以上都没有", "none"]);

/** `cell` is not blank: a blank one says that nothing was asked. */
export function answerInCell(column: CaseColumn, cell: Cell): CellAnswer {
  const { fact, question, choices } = column;
  const isChosen = choices.some(({ title, id }) => bare(title.zh) === bare(cell.text) || id === cell.text);
  if (unknownWords.has(bare(cell.text)) && !isChosen) return { ok: true, value: null };
  switch (fact?.type) {
    case "boolean":
      return booleanIn(cell.text);
    case "integer":
    case "number":
      return numberIn(cell.text, question?.unit, question?.count ?? false);
    case "date":
      return dateIn(cell.text);
    case "code":
      return codeIn(cell.text, choices);
    case "codes":
      return codesIn(cell.text, choices);
    default:
      return textIn(column, cell);
  }
}

function fault(zh: string, en: string, hint: Text): CellAnswer {
  return { ok: false, message: { zh, en }, hint };
}

function booleanIn(text: string): CellAnswer {
  const word = bare(text);
  if (yesWords.has(word)) return { ok: true, value: true };
  if (noWords.has(word)) return { ok: true, value: false };
  return fault(`\`${text}\`不是“是”或“否”。`, `\`${text}\` is neither yes nor no.`, {
    zh: "请填“是”“否”或“不清楚”；没问过就空着。",
    en: "Write 是 (yes), 否 (no) or 不清楚 (not known); leave it blank if nobody asked.",
  });
}

function dateIn(text: string): CellAnswer {
  const date = dateInText(text);
  if (date !== undefined) return { ok: true, value: date };
  return fault(`\`${text}\`不是日期。`, `\`${text}\` is no date.`, {
    zh: "请按“2026-11-24”“2026年11月24日”或“2026.11.24”填写。",
    en: "Write it as 2026-11-24, 2026/11/24 or 2026.11.24.",
  });
}

function codeIn(text: string, choices: readonly Choice[]): CellAnswer {
  const found = chosen(text, choices);
  return found === undefined ? noChoice(text, choices) : { ok: true, value: found };
}

function chosen(text: string, choices: readonly Choice[]): string | undefined {
  const word = bare(text);
  return choices.find(({ id, title }) => [title.zh, title.en, id].some((said) => bare(said) === word))?.id;
}

const separators = /[、，,；;/\n|]/;

/** Titles may themselves hold a separator: the longest title that fits goes first. */
function codesIn(text: string, choices: readonly Choice[]): CellAnswer {
  if (noneWords.has(bare(text)) && chosen(text, choices) === undefined) return { ok: true, value: [] };
  const found = new Set<string>();
  const titles = choices
    .flatMap(({ id, title }) => [title.zh, title.en, id].map((said) => ({ id, said })))
    .sort((one, other) => other.said.length - one.said.length);
  let rest = text.trim();
  while (rest !== "") {
    const next = titles.find(
      ({ said }) => rest.startsWith(said) && (rest.length === said.length || separators.test(rest.slice(said.length).trimStart()[0] ?? "")),
    );
    const part = next?.said ?? rest.split(separators)[0] ?? rest;
    const id = next?.id ?? chosen(part, choices);
    if (part.trim() !== "") {
      if (id === undefined) return noChoice(part.trim(), choices);
      found.add(id);
    }
    rest = rest.slice(part.length).trimStart().slice(1).trimStart();
  }
  return { ok: true, value: [...found] };
}

const mostNamed = 8;

function noChoice(text: string, choices: readonly Choice[]): CellAnswer {
  const meant = nearest(
    text,
    choices.map(({ title }) => title.zh),
  );
  const some = choices.slice(0, mostNamed);
  const more = choices.length > mostNamed;
  const zh = `可填：${some.map(({ title }) => title.zh).join("、")}${more ? "等，见“选项”表" : ""}。`;
  const en = `Choose one of: ${some.map(({ title }) => title.en).join(", ")}${more ? " …; see the sheet of choices" : ""}.`;
  return fault(`没有\`${text}\`这一选项。`, `\`${text}\` is none of the choices.`, {
    zh: meant ? `是不是“${meant}”？${zh}` : zh,
    en: meant ? `Did you mean ${meant}? ${en}` : en,
  });
}

function textIn({ fact, question }: CaseColumn, { text, isNumber = false }: Cell): CellAnswer {
  const isIdentity = question?.widget === "idNumber" || (fact?.origin.kind === "field" && fact.origin.identity === "idNumber");
  if (hasLostDigits(text, isNumber))
    return fault(
      `\`${text}\`的后几位已被 Excel 丢掉，原来的号码认不出来了。`,
      `Excel has dropped the last digits of \`${text}\`; the number it was cannot be told any more.`,
      {
        zh: "请把这一格设为“文本”格式，再重新录入完整号码。",
        en: "Set the cell's format to text, then enter the whole number again.",
      },
    );
  const identifies = isIdentity || (fact?.origin.kind === "field" && fact.origin.identity === "phone");
  return { ok: true, value: identifies ? narrow(text).replaceAll(/[\s-]/g, "").toUpperCase() : text };
}

/** `4.1E+17`, or a number kept as such with more digits than a spreadsheet keeps exactly. */
export function hasLostDigits(text: string, isNumber: boolean): boolean {
  return /^\d(\.\d+)?E\+?\d+$/i.test(narrow(text)) || (isNumber && /^\d{16,}$/.test(text));
}

/** 民法典 art. 1259: 以上、以下 include the number itself. */
const atLeastForms = [/^(?:至少|不少于|不低于|≥|>=|atleast)(.+)$/, /^(.+?)(?:及)?以上$/, /^(.+)\+$/];
const atMostForms = [/^(?:至多|不超过|不多于|最多|≤|<=|atmost)(.+)$/, /^(.+?)(?:及)?以下$/];
const betweenForm = /^(-?[\d.]+[^\d.~至到-]*)(?:-|~|至|到|—|–)(-?[\d.]+.*)$/;
/** 多次: several, the number not known. */
const severalWords = /^(?:多|若干|数)[^\d]{0,4}$|^several$/;

function numberIn(given: string, unit: string | undefined, isCount: boolean): CellAnswer {
  const text = bare(given).replaceAll(",", "");
  const exact = exactIn(text, unit);
  if (exact !== undefined) return { ok: true, value: exact };
  const range = rangeIn(text, unit);
  if (range && isCount) return { ok: true, value: range };
  if (range)
    return fault(`\`${given}\`是个范围，这里要一个数。`, `\`${given}\` is a range; one number is wanted here.`, {
      zh: "请填一个数；不清楚就填“不清楚”。",
      en: "Write one number, or 不清楚 (not known).",
    });
  return fault(`\`${given}\`不是数字。`, `\`${given}\` is no number.`, {
    zh: isCount ? "请填数字；大概的可填“3以上”“至多5”“3-5”；不清楚就填“不清楚”。" : "请填数字；不清楚就填“不清楚”。",
    en: isCount
      ? "Write a number, or 至少3 (at least), 至多5 (at most), 3-5, or 不清楚 (not known)."
      : "Write a number, or 不清楚 (not known).",
  });
}

function rangeIn(text: string, unit: string | undefined): Range | undefined {
  if (severalWords.test(text)) return { atLeast: 2 };
  for (const form of atLeastForms) {
    const bound = exactIn(form.exec(text)?.[1] ?? "", unit);
    if (bound !== undefined) return { atLeast: bound };
  }
  for (const form of atMostForms) {
    const bound = exactIn(form.exec(text)?.[1] ?? "", unit);
    if (bound !== undefined) return { atMost: bound };
  }
  const [, low = "", high = ""] = betweenForm.exec(text) ?? [];
  const [atLeast, atMost] = [exactIn(low, unit) ?? exactIn(`${low}${unitAfter(high)}`, unit), exactIn(high, unit)];
  return atLeast === undefined || atMost === undefined ? undefined : { atLeast, atMost };
}

/** `3-5万`: the word after the second number counts for the first one too. */
function unitAfter(text: string): string {
  return /[^\d.]*$/.exec(text)?.[0] ?? "";
}

/** Money is written in 元 or 万元, and kept in fen. */
function exactIn(text: string, unit: string | undefined): number | undefined {
  const [, digits, word = ""] = /^(-?\d+(?:\.\d+)?|-?\.\d+)(.*)$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  if (unit === "fen") return moneyOf(digits, word);
  const words = unit !== undefined && isUnit(unit) ? units[unit] : undefined;
  const isRight =
    word === "" ||
    (words && [words.one.zh, words.many.en, words.one.en].some((said) => bare(said) === word)) ||
    ((unit === undefined || unit === "items") && measureWord.test(word));
  return isRight ? Number(digits) : undefined;
}

/** What bare items are counted by: 株, 件, 间; nothing that multiplies. */
const measureWord = /^[^\d\s.%万亿千百十半多几余]{1,2}$/;

const moneyWords: Readonly<Record<string, number>> = { "": 100, 元: 100, 块: 100, 圆: 100, yuan: 100, 万: 1_000_000, 万元: 1_000_000 };

function moneyOf(digits: string, word: string): number | undefined {
  const factor = Object.hasOwn(moneyWords, word) ? moneyWords[word] : undefined;
  if (factor === undefined) return undefined;
  const fen = Number(digits) * factor;
  const whole = Math.round(fen);
  // 0.29 元 times a hundred is not quite 29; what is truly half a fen stays one, to be refused as not whole.
  return Math.abs(fen - whole) < 1e-6 * Math.max(1, Math.abs(fen)) ? whole : fen;
}
