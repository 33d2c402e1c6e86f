/** The whole file as one PDF: cover, contents with page numbers, the papers in order, and what closes it. */
import { attachmentsOf } from "@jiefen/casework";
import type { Content } from "pdfmake";
import { dossierPapers, missingPapers } from "../paper/dossier.ts";
import type { FilledPaper } from "../paper/filled.ts";
import { sheetOf } from "../paper/paper-of.ts";
import type { Subject } from "../paper/subject.ts";
import { contentOf, ruled } from "./content.ts";
import { size } from "./measures.ts";
import { type Printing, pdfOf } from "./render.ts";

export interface DossierPdf {
  readonly title: string;
  readonly papers: readonly FilledPaper[];
  bytes(printing?: Printing): Promise<Uint8Array>;
}

/** Undefined where the policy declares no whole file. */
export function dossierPdf(subject: Subject): DossierPdf | undefined {
  const { dossier } = subject.policy;
  if (!dossier) return undefined;
  const title = dossier.title.zh;
  const cover = sheetOf(subject, title, dossier.cover);
  const back = sheetOf(subject, title, dossier.back);
  const papers = dossierPapers(subject);
  const attached = attachmentsIn(subject);
  const missing = missingPapers(subject).map((paper) => paper.title.zh);
  return {
    title,
    papers: [cover, ...papers, back],
    bytes: (printing = {}) => pdfOf(cover, contents({ cover, back, papers, attached, missing }), printing),
  };
}

interface Parts {
  readonly cover: FilledPaper;
  readonly back: FilledPaper;
  readonly papers: readonly FilledPaper[];
  /** Kept beside the case as files: listed, not printed. */
  readonly attached: readonly string[];
  readonly missing: readonly string[];
}

/** Of those the reader may see. */
function attachmentsIn({ policy, state }: Subject): readonly string[] {
  return attachmentsOf(state).map(({ kind, name, on }) => {
    const title = policy.attachments?.kinds.find(({ id }) => id === kind)?.title.zh ?? kind;
    return `${title}：${name}（${on}）`;
  });
}

function contents({ cover, back, papers, attached, missing }: Parts): readonly Content[] {
  return [
    { stack: contentOf(cover), margin: [0, 100, 0, 0] },
    { text: "卷宗目录", bold: true, fontSize: size.title, alignment: "center", margin: [0, 0, 0, 16], pageBreak: "before" },
    listOfContents(papers, attached, missing),
    ...papers.flatMap((paper, index) => [mark(index), ...contentOf(paper)]),
    { stack: contentOf(back), margin: [0, 140, 0, 0], pageBreak: "before" },
  ];
}

const placeOf = (index: number): string => `paper-${index}`;

/** Takes no room: begins the paper's page, and is what the contents point at. */
function mark(index: number): Content {
  return { text: " ", fontSize: 0.5, id: placeOf(index), pageBreak: "before" };
}

function listOfContents(papers: readonly FilledPaper[], attached: readonly string[], missing: readonly string[]): Content {
  const cell = (text: string, alignment = "center"): Content => ({ text, alignment, fontSize: size.table, margin: [0, 3, 0, 3] });
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [36, "*", 48, 110],
      body: [
        ["序号", "文件名称", "页次", "备注"].map((text) => ({ ...cell(text), bold: true })),
        ...papers.map(({ title, number = "" }, index) => [
          cell(String(index + 1)),
          cell(title, "left"),
          { ...cell(""), text: [{ pageReference: placeOf(index) }] },
          cell(number, "left"),
        ]),
        ...attached.map((name, index) => [cell(String(papers.length + index + 1)), cell(name, "left"), cell(""), cell("电子附件", "left")]),
        ...missing.map((title) => [cell(""), cell(title, "left"), cell(""), cell("尚缺", "left")]),
      ],
    },
    layout: ruled,
  };
}
