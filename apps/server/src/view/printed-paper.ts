/** A paper as a file: PDF by the product, Word by the layer's own template where it has one. */
import { fillTemplate, type Printing, paperOf, paperPdf, paperWord, type Subject } from "@jiefen/papers";
import type { Paper } from "@jiefen/policy";
import type { ExportedFile, PaperFileFormat } from "../api/index.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { Answer, SignedInCall } from "../routes/call.ts";
import { wordMediaType } from "./word-media-type.ts";

export interface Printed {
  readonly bytes: Uint8Array;
  readonly told: readonly string[];
}

export async function asPdf(subject: Subject, paper: Paper, of: string | undefined, printing: Printing): Promise<Printed> {
  const filled = paperOf(subject, paper, of);
  return { bytes: await paperPdf(filled, printing), told: filled.told };
}

/** By the template of its release, where it has one. */
export async function asWord(
  { service }: Pick<SignedInCall, "service">,
  subject: Subject,
  paper: Paper,
  of: string | undefined,
): Promise<Printed> {
  if (paper.template) {
    const template = await service.store.paperTemplates.find(paper.template.digest);
    if (!template) throw ProblemAnswer.of("template-missing");
    return fillTemplate(template, subject, paper, of);
  }
  const filled = paperOf(subject, paper, of);
  return { bytes: await paperWord(filled), told: filled.told };
}

const mediaTypes: Readonly<Record<PaperFileFormat, string>> = {
  pdf: "application/pdf",
  docx: wordMediaType,
};

export function paperFile(title: string, of: string, format: PaperFileFormat, bytes: Uint8Array): Answer {
  const body: ExportedFile = {
    name: `${title}-${of}.${format}`,
    mediaType: mediaTypes[format],
    content: Buffer.from(bytes).toString("base64"),
  };
  return { body, file: true };
}
