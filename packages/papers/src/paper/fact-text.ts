/** An answer as a paper says it: in Chinese, dates in full, money in yuan; what nobody answered is room to write. */
import { day, type Fact, type Facts, type FactValue, isRange, quantity, range } from "@jiefen/policy";
import { capitals } from "./capitals.ts";
import type { Piece } from "./filled.ts";

/** What was asked and nobody knows. */
export const unknownText = "不详";
/** What the reader may not see. */
export const withheldText = "（略）";
const ticked = "■";
const open = "□";
const between = "、";

export const blank: Piece = { text: "____________", blank: true };
const blankDay: Piece = { text: "　　　　年　　月　　日", blank: true };
const blankAmount: Piece = { text: "________元", blank: true };
const blankCapitals: Piece = { text: "人民币________________元", blank: true };
const blankYesNo: Piece = { text: `${open}是　${open}否`, blank: true };

/** What is left to be filled in by hand. */
function blankFor(fact: Fact, format: string | undefined): Piece {
  if (format === "boxes") return { text: boxes(fact, []), blank: true };
  if (format === "capitals") return blankCapitals;
  if (fact.type === "boolean") return blankYesNo;
  if (fact.type === "date") return blankDay;
  return fact.unit === "fen" ? blankAmount : blank;
}

export function factPiece(fact: Fact, value: Facts[string] | undefined, format?: string): Piece {
  if (value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) return blankFor(fact, format);
  if (format === "boxes") return { text: boxes(fact, chosen(value)) };
  if (value === null) return { text: unknownText };
  if (format === "capitals") return typeof value === "number" ? { text: capitals(value) } : { text: said(fact, value) };
  if (format === "plain") return { text: typeof value === "number" ? String(value) : said(fact, value) };
  return { text: said(fact, value) };
}

function said(fact: Fact, value: FactValue | Facts[string]): string {
  const title = (id: string) => fact.options?.find((option) => option.id === id)?.title.zh ?? id;
  if (typeof value === "boolean") return value ? "是" : "否";
  if (typeof value === "number") return fact.unit === "fen" ? yuan(value) : quantity(value, fact.unit, "zh");
  if (typeof value === "string") return fact.type === "date" ? day(value, "zh") : fact.type === "code" ? title(value) : value;
  if (isRange(value)) return range(value, fact.unit, "zh");
  if (!Array.isArray(value)) return unknownText;
  return value.flatMap((one: unknown) => (typeof one === "string" ? [title(one)] : [])).join(between);
}

/** `12,000元`, `35.50元`. */
function yuan(fen: number): string {
  const whole = String(Math.floor(fen / 100)).replace(/\B(?=(\d{3})+$)/g, ",");
  return fen % 100 === 0 ? `${whole}元` : `${whole}.${String(fen % 100).padStart(2, "0")}元`;
}

function chosen(value: Facts[string]): readonly string[] {
  if (typeof value === "boolean") return [String(value)];
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
}

function boxes({ type, options = [] }: Fact, marked: readonly string[]): string {
  const choices =
    type === "boolean"
      ? [
          ["true", "是"],
          ["false", "否"],
        ]
      : options.filter(({ id, retired }) => !retired || marked.includes(id)).map(({ id, title }) => [id, title.zh]);
  return choices.map(([id = "", title]) => `${marked.includes(id) ? ticked : open}${title}`).join("　");
}
