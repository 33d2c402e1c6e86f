/** What a piece of text says about one fact: the answer it gives, or nothing where it gives none. */
import type { Fact, FactValue, LocalDate } from "@jiefen/policy";
import { written } from "../likeness/likeness.ts";
import { dayInText } from "./day-in-text.ts";

/** Longer pieces are read up to here, so that no value takes long. */
const longest = 4000;

/** An answer, and the words of the text that give it. */
export interface SaidValue {
  readonly value: FactValue;
  readonly said: string;
}

type Identity = "name" | "idNumber" | "phone";

/** `text` in its plain form: full-width letters and digits are as any other. */
export function valueInText(fact: Fact, text: string, today: LocalDate): SaidValue | undefined {
  const piece = bare(text.slice(0, longest));
  if (piece === "") return undefined;
  switch (fact.type) {
    case "text":
      return fact.origin.kind === "field" && fact.origin.identity ? identityIn[fact.origin.identity](piece) : { value: piece, said: piece };
    case "date":
      return dayInText(piece, today);
    case "integer":
    case "number":
      return numberIn(fact, piece);
    case "boolean":
      return whole(piece, affirmed(piece));
    case "code":
      return whole(piece, optionIn(fact, piece));
    case "codes": {
      const named = (fact.options ?? []).filter((option) => !option.retired && piece.includes(option.title.zh)).map(({ id }) => id);
      return whole(piece, named.length > 0 ? named : undefined);
    }
    case "list":
      return undefined;
  }
}

function whole(said: string, value: FactValue | undefined): SaidValue | undefined {
  return value === undefined ? undefined : { value, said };
}

/** Without blanks around it and without the marks that part it from what follows. */
export function bare(text: string): string {
  const marks = new Set([..." \t\r\n　;；,，、|｜。"]);
  let [from, to] = [0, text.length];
  while (from < to && marks.has(text[from] ?? "")) from += 1;
  while (to > from && marks.has(text[to - 1] ?? "")) to -= 1;
  return text.slice(from, to);
}

/** The first of each that stands in a piece. */
export const identityIn: Readonly<Record<Identity, (text: string) => SaidValue | undefined>> = {
  name: (text) => {
    const [name = ""] = text.split(/[\s()（）[\]【】<>《》,，;；/\\|、。:：!！?？]|\d{5,}/, 1);
    return whole(name, name === "" ? undefined : name);
  },
  idNumber: (text) => {
    const said = /(?<![0-9A-Za-z])(?:\d{17}[0-9Xx]|\d{15})(?![0-9A-Za-z])/.exec(text)?.[0];
    return said === undefined ? undefined : { value: said.toUpperCase(), said };
  },
  phone: (text) => {
    const said = /(?<![0-9A-Za-z])\+?\d[\d -]{3,18}\d(?![0-9A-Za-z])/.exec(text)?.[0];
    return said === undefined ? undefined : { value: said.replaceAll(" ", ""), said };
  },
};

const times: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

function numberIn({ type, unit }: Fact, text: string): SaidValue | undefined {
  const match = /(\d{1,12}(?:,\d{3}){0,4}(?:\.\d{1,6})?)\s?([百千万亿])?/.exec(text);
  if (!match) return undefined;
  const number = Number(match[1]?.replaceAll(",", "")) * (times[match[2] ?? ""] ?? 1) * (unit === "fen" ? 100 : 1);
  return Number.isFinite(number) ? { value: type === "integer" ? Math.round(number) : number, said: match[0] } : undefined;
}

const yes = new Set(["是", "有", "对", "已", "yes", "y", "true"]);
const no = new Set(["否", "无", "没有", "不是", "未", "no", "n", "false"]);

function affirmed(text: string): boolean | undefined {
  const word = text.toLowerCase();
  return yes.has(word) ? true : no.has(word) ? false : undefined;
}

/** The option of this title; failing that the only one whose title and the text hold one another. */
function optionIn({ options = [] }: Fact, text: string): string | undefined {
  const piece = written(text);
  if (piece === undefined) return undefined;
  const offered = options
    .filter(({ retired }) => !retired)
    .map(({ id, title }) => ({ id, titles: [written(title.zh), written(title.en)] }));
  const equal = offered.find(({ titles }) => titles.includes(piece));
  if (equal) return equal.id;
  const near = offered.filter(({ titles }) =>
    titles.some(
      (title) => title !== undefined && title.length > 1 && (piece.includes(title) || (piece.length > 1 && title.includes(piece))),
    ),
  );
  return near.length === 1 ? near[0]?.id : undefined;
}
