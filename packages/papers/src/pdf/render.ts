/** A filled paper as a PDF: A4, numbered pages, fonts embedded. */
import type { Content } from "pdfmake";
import type { FilledPaper } from "../paper/filled.ts";
import { contentOf } from "./content.ts";
import { printer, serif } from "./fonts.ts";
import { ink, margin, size } from "./measures.ts";

export interface Printing {
  /** For those who look into the file itself, in tests. */
  readonly compress?: boolean;
}

export function paperPdf(paper: FilledPaper, printing: Printing = {}): Promise<Uint8Array> {
  return pdfOf(paper.title, contentOf(paper), printing);
}

export function pdfOf(title: string, content: readonly Content[], { compress = true }: Printing): Promise<Uint8Array> {
  const document = printer().createPdf({
    pageSize: "A4",
    pageMargins: [margin.left, margin.top, margin.right, margin.bottom],
    compress,
    info: { title },
    defaultStyle: { font: serif, fontSize: size.body, color: ink },
    content: [...content],
    footer: (page: number, pages: number) => ({
      text: `第 ${page} 页　共 ${pages} 页`,
      alignment: "center",
      fontSize: size.small,
      margin: [0, 22, 0, 0],
    }),
  });
  return document.getBuffer();
}
