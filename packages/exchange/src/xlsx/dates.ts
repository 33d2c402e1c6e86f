/** Days as spreadsheets keep them: numbers that a style shows as dates. */
import { dateOf, dayNumber } from "@jiefen/policy";
import { childrenOf, type Element, findChild } from "../xml/read-xml.ts";

/** Formats that every spreadsheet has, of dates with or without a time. */
const builtIn: ReadonlySet<number> = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** Positions of the cell styles that show a number as a date. */
export function dateStyles(styles: Element | undefined): ReadonlySet<number> {
  if (!styles) return new Set();
  const own = new Set(
    childrenOf(findChild(styles, "numFmts") ?? styles, "numFmt").flatMap(({ attributes: { numFmtId = "", formatCode = "" } }) =>
      /[yd]/i.test(formatCode.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "")) ? [Number(numFmtId)] : [],
    ),
  );
  const formats = childrenOf(findChild(styles, "cellXfs") ?? styles, "xf").map(({ attributes }) => Number(attributes.numFmtId ?? "0"));
  return new Set(formats.flatMap((format, position) => (builtIn.has(format) || own.has(format) ? [position] : [])));
}

/** Counted from the day that spreadsheets call 0, which makes up for their 29 February 1900. */
const origin = dayNumber("1899-12-30") ?? 0;

const last = (dayNumber("9999-12-31") ?? 0) - origin;

/** The number itself where there is no such day. */
export function dayOfSerial(serial: number): string {
  return !(serial >= 0 && serial <= last) ? String(serial) : dateOf(origin + Math.floor(serial));
}
