/** An answer as a paper says it: dates in full, money in yuan; what nobody answered is room to write. */
import { day, type Fact, type Facts, type FactValue, isRange, type Language, quantity, range } from "@jiefen/policy";
import { capitals } from "./capitals.ts";
import type { Piece } from "./filled.ts";
import { paperWords } from "./paper-words.ts";

const ticked = "■";
const open = "□";

export const blank: Piece = { text: "____________", blank: true };

export function blankDay(language: Language): Piece {
  return { text: paperWords[language].blankDay, blank: true };
}

/** What is left to be filled in by hand. */
function blankFor(fact: Fact, language: Language, format: string | undefined): Piece {
  const words = paperWords[language];
  if (format === "boxes" || fact.type === "boolean") return { text: boxes(fact, [], language), blank: true };
  if (format === "capitals") return { text: words.blankCapitals, blank: true };
  if (fact.type === "date") return blankDay(language);
  return fact.unit === "fen" ? { text: words.blankAmount, blank: true } : blank;
}

export function factPiece(fact: Fact, value: Facts[string] | undefined, language: Language, format?: string): Piece {
  if (value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) return blankFor(fact, language, format);
  if (format === "boxes") return { text: boxes(fact, chosen(value), language) };
  if (value === null) return { text: paperWords[language].unknown };
  if (format === "capitals" && typeof value === "number" && language === "zh") return { text: capitals(value) };
  if (format === "plain" && typeof value === "number") return { text: String(value) };
  return { text: said(fact, value, language) };
}

function said(fact: Fact, value: FactValue | Facts[string], language: Language): string {
  const words = paperWords[language];
  const title = (id: string) => fact.options?.find((option) => option.id === id)?.title[language] ?? id;
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "number") return fact.unit === "fen" ? yuan(value, language) : quantity(value, fact.unit, language);
  if (typeof value === "string") return fact.type === "date" ? day(value, language) : fact.type === "code" ? title(value) : value;
  if (isRange(value)) return range(value, fact.unit, language);
  if (!Array.isArray(value)) return words.unknown;
  return value.flatMap((one: unknown) => (typeof one === "string" ? [title(one)] : [])).join(words.and);
}

/** `12,000元`, `35.50元`. */
function yuan(fen: number, language: Language): string {
  const whole = String(Math.floor(fen / 100)).replace(/\B(?=(\d{3})+$)/g, ",");
  return paperWords[language].yuan(fen % 100 === 0 ? whole : `${whole}.${String(fen % 100).padStart(2, "0")}`);
}

function chosen(value: Facts[string]): readonly string[] {
  if (typeof value === "boolean") return [String(value)];
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
}

function boxes({ type, options = [] }: Fact, marked: readonly string[], language: Language): string {
  const words = paperWords[language];
  const choices =
    type === "boolean"
      ? [
          ["true", words.yes],
          ["false", words.no],
        ]
      : options.filter(({ id, retired }) => !retired || marked.includes(id)).map(({ id, title }) => [id, title[language]]);
  return choices.map(([id = "", title]) => `${marked.includes(id) ? ticked : open}${title}`).join(words.gap);
}
