/** The user's own input, in backticks. */
import { isRange } from "../facts/possible.ts";
import type { Language, Text } from "../policy/text.ts";
import { quantity, range } from "../words/quantity.ts";

const mostCharacters = 60;

/** As it was given, shortened; money as the user wrote it, in yuan. */
export function inBackticks(value: unknown, unit?: string): Text {
  return { zh: `\`${shown(value, unit, "zh")}\``, en: `\`${shown(value, unit, "en")}\`` };
}

function shown(value: unknown, unit: string | undefined, language: Language): string {
  if (unit === "fen" && typeof value === "number" && Number.isFinite(value)) return quantity(value, unit, language);
  if (isRange(value)) return range(value, unit, language);
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  const characters = [...text.replaceAll("`", "'")];
  return characters.length > mostCharacters ? `${characters.slice(0, mostCharacters).join("")}…` : characters.join("");
}
