/** A number written in place or taken from a parameter, as a cell: the number, or `$.name`. */
import { isParameterReference, type NumberOrParameter } from "@jiefen/policy";
import type { CellValue } from "../xlsx/sheet.ts";

export function numberCell(number: NumberOrParameter): CellValue {
  return isParameterReference(number) ? number.path : number;
}

/** Undefined for what is neither a number of at least 0 nor the name of a parameter. */
export function numberInCell(text: string): NumberOrParameter | undefined {
  const name = /^\$\.([A-Za-z]\w{0,63})$/.exec(text)?.[1];
  if (name !== undefined) return { fact: "parameters", path: `$.${name}` };
  const number = Number(text);
  return text !== "" && Number.isFinite(number) && number >= 0 ? number : undefined;
}
