/** A filled paper as a Word file, from the same blocks as the PDF. */
import type { Language } from "@jiefen/policy";
import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from "docx";
import type { FilledPaper } from "../paper/filled.ts";
import { paperWords } from "../paper/paper-words.ts";
import { blocksOf } from "./blocks.ts";
import { font, size, twips } from "./measures.ts";

export async function paperWord(paper: Pick<FilledPaper, "title" | "blocks" | "language">): Promise<Uint8Array> {
  const document = new Document({
    title: paper.title,
    styles: { default: { document: { run: { font, size: size.body }, paragraph: { spacing: { line: 360 } } } } },
    sections: [
      {
        properties: { page: { size: twips.page, margin: twips.margin } },
        footers: { default: new Footer({ children: [pageNumber(paper.language)] }) },
        children: [...blocksOf(paper.blocks, paper.language)],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function pageNumber(language: Language): Paragraph {
  const children = paperWords[language].page(PageNumber.CURRENT, PageNumber.TOTAL_PAGES);
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ size: size.small, children })] });
}
