/** A day as people write it: `2026-11-24`, `2026/11/24`, `2026.11.24`, `2026年11月24日`, `20261124`, with or without a time. */
import { dayNumber, type LocalDate } from "@jiefen/policy";
import { narrow } from "./plain-text.ts";

const forms = [
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?(?: ?\d{1,2}[:时]\d{1,2}分?)?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];

/** Undefined where it is no day of the calendar. */
export function dateInText(text: string): LocalDate | undefined {
  const plain = narrow(text);
  for (const form of forms) {
    const [, year = "", month = "", day = ""] = form.exec(plain) ?? [];
    const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    if (dayNumber(date) !== undefined) return date;
  }
  return undefined;
}
