/** Papers of a case: what can be printed now, and each as PDF or Word. */
import { dossierPdf, type FilledPaper, missingPapers, offeredPapers, paperOf, paperText, type Subject } from "@jiefen/papers";
import type { Paper, Policy } from "@jiefen/policy";
import type { PaperOffers, PaperText } from "../api/index.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import { findFiledPaper, toldAsFiled } from "../view/filed-paper.ts";
import { paperSubject, type ReadersSubject } from "../view/paper-subject.ts";
import { asPdf, asWord, paperFile } from "../view/printed-paper.ts";
import { noteView } from "../view/view-log.ts";
import type { Answer, CaseCall } from "./call.ts";
import type { Route } from "./route.ts";

export const paperRoutes: readonly Route[] = [
  { method: "GET", path: "/api/cases/:id/papers", asks: ["case.read"], concerns: "case", handle: offered },
  { method: "GET", path: "/api/cases/:id/papers/:paper", asks: ["case.read"], concerns: "case", handle: printed },
  { method: "GET", path: "/api/cases/:id/papers/:paper/text", asks: ["case.read"], concerns: "case", handle: read },
  { method: "GET", path: "/api/cases/:id/dossier", asks: ["case.read"], concerns: "case", handle: dossier },
];

async function offered(call: CaseCall): Promise<Answer> {
  const { subject } = await paperSubject(call);
  const { dossier: whole } = subject.policy;
  const body: PaperOffers = {
    papers: offeredPapers(subject).map(({ paper, ...offer }) => ({
      paper: paper.id,
      title: paper.title,
      ...offer,
      forParties: paper.forParties ?? false,
      template: paper.template !== undefined,
      unnumbered: paper.number !== undefined && offer.number === undefined && !offer.form,
    })),
    ...(whole && { dossier: { title: whole.title, missing: missingPapers(subject).map(({ title }) => title) } }),
  };
  return { body };
}

async function printed(call: CaseCall<"GET /api/cases/:id/papers/:paper">): Promise<Answer> {
  const { format, type } = call.query;
  const { seen, telling, paper, of } = await paperAsked(call);
  const printing = { large: type === "large" };
  const { bytes, told } = await (format === "pdf" ? asPdf(telling, paper, of, printing) : asWord(call, telling, paper, of));
  await noteTold(call, seen, [{ told }]);
  return paperFile(paper.title.zh, seen.subject.caseNumber, format, bytes);
}

async function read(call: CaseCall<"GET /api/cases/:id/papers/:paper/text">): Promise<Answer> {
  const { seen, telling, paper, of } = await paperAsked(call);
  const filled = paperOf(telling, paper, of);
  await noteTold(call, seen, [filled]);
  const { title, language, number } = filled;
  const body: PaperText = { title, language, ...(number !== undefined && { number }), parts: paperText(filled) };
  return { body };
}

type PaperCall = CaseCall<"GET /api/cases/:id/papers/:paper"> | CaseCall<"GET /api/cases/:id/papers/:paper/text">;

interface PaperAsked {
  readonly seen: ReadersSubject;
  readonly telling: Subject;
  readonly paper: Paper;
  /** The filing or the card, by id. */
  readonly of: string | undefined;
}

/** Throws `not-found`. */
async function paperAsked(call: PaperCall): Promise<PaperAsked> {
  const { record, card } = call.query;
  const seen = await paperSubject(call);
  const { subject } = seen;
  const called = ({ papers }: Policy) => papers.find(({ id }) => id === call.params.paper);
  const found = await findFiledPaper(call.service.store, subject, record, called);
  if (!found) throw ProblemAnswer.of("not-found");
  const { paper } = found;
  if (record !== undefined && !subject.state.records.some((filed) => filed.id === record && filed.record === paper.record)) {
    throw ProblemAnswer.of("not-found");
  }
  // A card's paper is of a card that was given, and only that.
  const given = subject.state.cards.find(({ id }) => id === card)?.card;
  if (paper.cards ? given === undefined || !paper.cards.includes(given) : card !== undefined) throw ProblemAnswer.of("not-found");
  return { seen, paper, of: record ?? card, telling: toldAsFiled(subject, found) };
}

async function dossier(call: CaseCall): Promise<Answer> {
  const seen = await paperSubject(call);
  const whole = dossierPdf(seen.subject);
  if (!whole) throw ProblemAnswer.of("not-found");
  await noteTold(call, seen, whole.papers);
  return paperFile(whole.title, seen.subject.caseNumber, "pdf", await whole.bytes());
}

/** Of what the reader may see, that which stands on the papers. */
async function noteTold(call: CaseCall, { noted }: ReadersSubject, papers: readonly Pick<FilledPaper, "told">[]): Promise<void> {
  const told = new Set(papers.flatMap((paper) => paper.told));
  await noteView(call, new Set([...noted.shown].filter((fact) => told.has(fact))));
}
