/** What a cell of a worksheet's XML says, as people see it. */
import { childrenOf, type Element, findChild } from "../xml/read-xml.ts";
import { dayOfSerial } from "./dates.ts";
import { undefused } from "./defuse.ts";

/** What cells refer to. */
export interface CellSources {
  readonly shared: readonly string[];
  readonly dates: ReadonlySet<number>;
}

const empty: Element = { name: "", attributes: {}, children: [], text: "" };

export function textInCell(cell: Element, { shared, dates }: CellSources): string {
  const value = findChild(cell, "v")?.text ?? "";
  switch (cell.attributes.t) {
    case "s":
      return undefused(shared[Number(value)] ?? "").trim();
    case "inlineStr":
      return undefused(plainText(findChild(cell, "is") ?? empty)).trim();
    case "str":
      return undefused(value).trim();
    case "b":
      return value === "1" ? "是" : "否";
    case "e":
      return "";
    default:
      if (value === "") return "";
      return dates.has(Number(cell.attributes.s ?? "0")) ? dayOfSerial(Number(value)) : String(Number(value));
  }
}

/** Whether the cell keeps a number, and no style shows it as a date. */
export function keepsNumber({ attributes: { t = "n", s = "0" } }: Element, { dates }: CellSources): boolean {
  return t === "n" && !dates.has(Number(s));
}

/** Without the readings that stand above characters. */
export function plainText(element: Element): string {
  const runs = childrenOf(element, "r").map((run) => findChild(run, "t")?.text ?? "");
  return `${findChild(element, "t")?.text ?? ""}${runs.join("")}`.replace(/_x000[dD]_/g, "").replaceAll("\r\n", "\n");
}
