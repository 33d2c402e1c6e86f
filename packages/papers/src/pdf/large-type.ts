/** Large type: the same content with everything that is as large as its letters larger. */
import type { Content } from "pdfmake";

/** From about small four (小四) to two (二号) for running text. */
export const largeType = 1.55;

/** Titles are large already: they would not fit on a line. */
const highest = 28;
const measures: ReadonlySet<string> = new Set(["fontSize", "leadingIndent"]);

export function enlarged(content: readonly Content[]): readonly Content[] {
  return content.map((part) => enlargedPart(part));
}

function enlargedPart(part: Content): Content {
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, enlargedValue(key, value)]));
}

function enlargedValue(key: string, value: unknown): unknown {
  if (typeof value === "number") return measures.has(key) ? Math.min(value * largeType, Math.max(value, highest)) : value;
  if (Array.isArray(value)) return value.map((one: unknown) => (isPlain(one) || Array.isArray(one) ? enlargedValue("", one) : one));
  // So few letters on a line would be drawn apart.
  if (key === "alignment" && value === "justify") return "left";
  return isPlain(value) ? enlargedPart(value) : value;
}

function isPlain(value: unknown): value is Content {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
