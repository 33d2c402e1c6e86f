/** A filled paper as a PDF: A4, numbered pages, fonts embedded. */
import type { Content } from "pdfmake";
import type { FilledPaper } from "../paper/filled.ts";
import { paperWords } from "../paper/paper-words.ts";
import { contentOf } from "./content.ts";
import { printer, serif } from "./fonts.ts";
import { enlarged, largeType } from "./large-type.ts";
import { ink, margin, size } from "./measures.ts";

export interface Printing {
  /** For those who look into the file itself, in tests. */
  readonly compress?: boolean;
  /** For those who read with difficulty. */
  readonly large?: boolean;
}

export function paperPdf(paper: FilledPaper, printing: Printing = {}): Promise<Uint8Array> {
  const content = contentOf(paper);
  return pdfOf(paper, printing.large ? enlarged(content) : content, printing);
}

export function pdfOf(
  { title, language }: Pick<FilledPaper, "title" | "language">,
  content: readonly Content[],
  { compress = true, large = false }: Printing,
): Promise<Uint8Array> {
  const document = printer().createPdf({
    pageSize: "A4",
    pageMargins: [margin.left, margin.top, margin.right, margin.bottom],
    compress,
    info: { title },
    defaultStyle: { font: serif, fontSize: large ? size.body * largeType : size.body, color: ink },
    content: [...content],
    footer: (page: number, pages: number) => ({
      text: paperWords[language].page(String(page), String(pages)).join(""),
      alignment: "center",
      fontSize: size.small,
      margin: [0, 22, 0, 0],
    }),
  });
  return document.getBuffer();
}
