/** The blocks of a filled paper as parts of a Word document. */
import type { Language } from "@jiefen/policy";
import { AlignmentType, BorderStyle, HeadingLevel, PageBreak, Paragraph, type Table, TextRun } from "docx";
import type { FilledBlock, FilledLine } from "../paper/filled.ts";
import { paperWords } from "../paper/paper-words.ts";
import { textIn } from "../paper/pieces.ts";
import { size, twips } from "./measures.ts";
import { columnsTable, rowsTable } from "./tables.ts";

export function blocksOf(blocks: readonly FilledBlock[], language: Language): readonly (Paragraph | Table)[] {
  return blocks.flatMap((block) => partsOf(block, language));
}

const alignments = { left: AlignmentType.BOTH, centre: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

function partsOf(block: FilledBlock, language: Language): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case "title":
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_1,
          alignment: AlignmentType.CENTER,
          spacing: { after: 200 },
          children: [new TextRun({ text: textIn(block.said), bold: true, size: size.title, color: "000000" })],
        }),
      ];
    case "heading":
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_2,
          keepNext: true,
          spacing: { before: 160, after: 60 },
          children: [new TextRun({ text: textIn(block.said), bold: true, size: size.heading, color: "000000" })],
        }),
      ];
    case "note":
      return [new Paragraph({ children: [new TextRun({ text: textIn(block.said), size: size.small })] })];
    case "paragraph":
      return [
        new Paragraph({
          alignment: alignments[block.align],
          ...(block.indented && { indent: { firstLine: twips.indent } }),
          children: [new TextRun(textIn(block.said))],
        }),
      ];
    case "table":
      return [rowsTable(block.rows), gap()];
    case "columns":
      return [columnsTable(block), gap()];
    case "signatures":
      return block.lines.map((line) => signatureLine(line, language));
    case "cut":
      return [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { before: 200, after: 200 },
          border: { top: { style: BorderStyle.DASHED, size: 6, space: 1 } },
          children: [new TextRun({ text: textIn(block.said), size: size.small })],
        }),
      ];
    case "pageBreak":
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

/** Two tables that touch would become one. */
function gap(): Paragraph {
  return new Paragraph({ spacing: { line: 120 }, children: [] });
}

function signatureLine({ label, said, seal, dated }: FilledLine, language: Language): Paragraph {
  const words = paperWords[language];
  const room = said.length > 0 ? textIn(said) : seal ? "" : "________________";
  return new Paragraph({
    keepLines: true,
    spacing: { before: seal ? 340 : 120, after: seal ? 340 : 120 },
    tabStops: [{ type: "right", position: twips.width }],
    children: [new TextRun(`${label}${seal ? words.sealed : ""}${words.colon}${room}${dated ? `\t${words.signedOn}` : ""}`)],
  });
}
