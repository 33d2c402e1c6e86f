/** An Excel workbook as its parts: which sheets there are, and what their cells refer to. */
import { refuse } from "../refusal.ts";
import { childrenOf, type Element, findChild, readXml, readXmlParts } from "../xml/read-xml.ts";
import { type Inflate, readZip, type ZipLimits } from "../zip/read-zip.ts";
import { type CellSources, plainText } from "./cell-text.ts";
import { dateStyles } from "./dates.ts";

export interface OpenedXlsx extends CellSources {
  readonly sheets: readonly { readonly name: string; readonly file: string }[];
  readonly find: (name: string) => Uint8Array | undefined;
}

const mostSheets = 40;

/** Throws `Refused`. */
export function openXlsx(bytes: Uint8Array, inflate: Inflate, limits: ZipLimits): OpenedXlsx {
  const files = new Map(readZip(bytes, inflate, limits).map((entry) => [entry.name, entry.bytes]));
  const find = (name: string) => {
    const file = files.get(name);
    return file && readXml(file);
  };
  const workbook = find("xl/workbook.xml") ?? notAWorkbook();
  const targets = targetsIn(find("xl/_rels/workbook.xml.rels") ?? notAWorkbook());
  const listed = childrenOf(findChild(workbook, "sheets") ?? notAWorkbook(), "sheet");
  if (listed.length > mostSheets)
    refuse({ zh: `工作表太多，最多 ${mostSheets} 张。`, en: `There are too many sheets; at most ${mostSheets}.` });
  const strings = files.get("xl/sharedStrings.xml");
  return {
    sheets: listed.flatMap(({ attributes }) => {
      const file = targets.get(attributes["r:id"] ?? "");
      return file === undefined ? [] : [{ name: attributes.name ?? "", file }];
    }),
    find: (name) => files.get(name),
    shared: strings ? Array.from(readXmlParts(strings, "si"), plainText) : [],
    dates: dateStyles(find("xl/styles.xml")),
  };
}

function notAWorkbook(): never {
  return refuse({ zh: "这不是 Excel 工作簿（.xlsx）。", en: "This is no Excel workbook (.xlsx)." });
}

/** By relation: the file of the sheet. */
function targetsIn(relations: Element): ReadonlyMap<string, string> {
  return new Map(
    childrenOf(relations, "Relationship").map(({ attributes: { Id = "", Target = "" } }) => [
      Id,
      Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`,
    ]),
  );
}
