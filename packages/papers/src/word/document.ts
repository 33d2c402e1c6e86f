/** A filled paper as a Word file, from the same blocks as the PDF. */
import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from "docx";
import type { FilledPaper } from "../paper/filled.ts";
import { blocksOf } from "./blocks.ts";
import { font, size, twips } from "./measures.ts";

export async function paperWord(paper: Pick<FilledPaper, "title" | "blocks">): Promise<Uint8Array> {
  const document = new Document({
    title: paper.title,
    styles: { default: { document: { run: { font, size: size.body }, paragraph: { spacing: { line: 360 } } } } },
    sections: [
      {
        properties: { page: { size: twips.page, margin: twips.margin } },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [...blocksOf(paper.blocks)],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function pageNumber(): Paragraph {
  const children = ["第 ", PageNumber.CURRENT, " 页　共 ", PageNumber.TOTAL_PAGES, " 页"];
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ size: size.small, children })] });
}
