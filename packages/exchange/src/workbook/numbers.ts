/** Numbers as cells hold them: money in yuan, everything else as it is. */
import { cellAsWritten, type Fact, isObject, type Names, readCell } from "@jiefen/policy";
import type { CellValue } from "../xlsx/sheet.ts";

const fenPerYuan = 100;

function inUnit(unit: string): Names {
  const value: Fact = { name: "value", title: { zh: "值", en: "value" }, type: "number", unit, origin: { kind: "case" }, layer: "" };
  return { facts: { value }, parameters: {} };
}

export function numberCell(value: number | undefined, unit: string): CellValue {
  if (value === undefined) return "";
  if (unit !== "fen") return value;
  const yuan = value / fenPerYuan;
  return Number.isSafeInteger(value) ? yuan : cellAsWritten([{ fact: "value", operator: "equal", value }], "value", inUnit(unit), "zh");
}

/** Undefined for an empty cell; a message for anything but a number in this unit. */
export function readNumberCell(text: string, unit: string): number | undefined | { readonly zh: string; readonly en: string } {
  const read = readCell(text, "value", inUnit(unit));
  if (!read.ok) return read.fault.message;
  const [test, ...others] = read.value;
  if (!test) return undefined;
  const value = "fact" in test && test.operator === "equal" && others.length === 0 ? test.value : undefined;
  return typeof value === "number" ? value : notANumber;
}

const notANumber = { zh: "这里应当是一个数。", en: "There should be one number here." };

export function isMessage(value: unknown): value is { readonly zh: string; readonly en: string } {
  return isObject(value) && typeof value.zh === "string";
}
