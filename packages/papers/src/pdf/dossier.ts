/** The whole file as one PDF: cover, contents with page numbers, the papers in order, and what closes it. */
import { attachmentsOf } from "@jiefen/casework";
import type { Content } from "pdfmake";
import { dossierPapers, missingPapers } from "../paper/dossier.ts";
import type { FilledPaper } from "../paper/filled.ts";
import { sheetOf } from "../paper/paper-of.ts";
import { paperWords } from "../paper/paper-words.ts";
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
    ...papers.flatMap((paper, index) => [mark(index), ...contentOf(paper), endMark(index)]),
    { stack: contentOf(back), margin: [0, 140, 0, 0], pageBreak: "before" },
  ];
}

const placeOf = (index: number): string => `paper-${index}`;

/** Takes no room: begins the paper's page, and is what the contents point at. */
function mark(index: number): Content {
  return { text: " ", fontSize: 0.5, id: placeOf(index), pageBreak: "before" };
}

const endOf = (index: number): string => `paper-${index}-end`;

/** Takes no room either: where the paper ends. */
function endMark(index: number): Content {
  return { text: " ", fontSize: 0.5, lineHeight: 0.1, id: endOf(index) };
}

/** A line of the contents: one paper, or several of one kind that lie one behind another. */
interface Line {
  readonly paper: FilledPaper;
  readonly first: number;
  readonly last: number;
}

/** What has a number of its own has a line of its own: it is looked for by it. */
function linesOf(papers: readonly FilledPaper[]): readonly Line[] {
  const lines: Line[] = [];
  for (const [index, paper] of papers.entries()) {
    const before = lines.at(-1);
    const joins = before !== undefined && before.paper.id === paper.id && paper.number === undefined && before.paper.number === undefined;
    if (joins) lines[lines.length - 1] = { ...before, last: index };
    else lines.push({ paper, first: index, last: index });
  }
  return lines;
}

function titleOf({ paper: { title }, first, last }: Line): string {
  return first === last ? title : paperWords.zh.several(title, last - first + 1);
}

/** Each number in a column of its own: the room kept for it while it is not known is wider than the number. */
function pagesOf({ first, last }: Line): Content {
  const page = (place: string, alignment: "left" | "center" | "right"): Content => ({
    text: [{ pageReference: place, text: "" }],
    alignment,
  });
  if (first === last) return page(placeOf(first), "center");
  const range: readonly Content[] = [
    { ...page(placeOf(first), "right"), width: "*" },
    { text: "–", width: "auto" },
    { ...page(endOf(last), "left"), width: "*" },
  ];
  return { columns: range, columnGap: 2 };
}

function listOfContents(papers: readonly FilledPaper[], attached: readonly string[], missing: readonly string[]): Content {
  const lines = linesOf(papers);
  const cell = (text: string, alignment = "center"): Content => ({ text, alignment, fontSize: size.table, margin: [0, 3, 0, 3] });
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [36, "*", 72, 110],
      body: [
        ["序号", "文件名称", "页次", "备注"].map((text) => ({ ...cell(text), bold: true })),
        ...lines.map((line, index) => [
          cell(String(index + 1)),
          cell(titleOf(line), "left"),
          { stack: [pagesOf(line)], fontSize: size.table, margin: [0, 3, 0, 3] },
          cell(line.paper.number ?? "", "left"),
        ]),
        ...attached.map((name, index) => [cell(String(lines.length + index + 1)), cell(name, "left"), cell(""), cell("电子附件", "left")]),
        ...missing.map((title) => [cell(""), cell(title, "left"), cell(""), cell("尚缺", "left")]),
      ],
    },
    layout: ruled,
  };
}
