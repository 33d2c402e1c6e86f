/** Numbers of papers: the series each belongs to, and how a number is written. */
import { type LocalDate, type Paper, partsOf, type Standing } from "@jiefen/policy";
import type { CaseState, NumberSeries } from "../case/state.ts";

/** The division that numbers go by: the nearest that has an abbreviation, from the one responsible upwards; that one itself where none has. */
function numberingDivision({ divisions }: Standing, code: string): { readonly code: string; readonly short: string } {
  const own = divisions.find((division) => division.code === code);
  for (let at = own; at; at = divisions.find(({ id }) => id === at?.parent)) {
    if (at.abbreviation !== undefined) return { code: at.code, short: at.abbreviation };
  }
  return { code, short: own?.title.zh ?? code };
}

/** `on` is the day the number is given. */
export function numberSeries(standing: Standing, state: CaseState, paper: Paper, on: LocalDate): NumberSeries {
  return { paper: paper.id, division: numberingDivision(standing, state.heldBy).code, year: Number(on.slice(0, 4)) };
}

/** `玉矛推〔2026〕12号` */
export function numberInFull(standing: Standing, state: CaseState, pattern: string, { year }: NumberSeries, serial: number): string {
  const said: Readonly<Record<string, string>> = {
    division: numberingDivision(standing, state.heldBy).short,
    year: String(year),
    serial: String(serial),
  };
  return partsOf(pattern)
    .map((part) => (typeof part === "string" ? part : (said[part.name] ?? "")))
    .join("");
}
