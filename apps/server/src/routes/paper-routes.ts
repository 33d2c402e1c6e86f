/** Papers of a case: what can be printed now, and each as PDF or Word. */
import { releaseOfRecord } from "@jiefen/casework";
import { dossierPdf, type FilledPaper, missingPapers, offeredPapers, paperOf, paperText, type Subject } from "@jiefen/papers";
import type { Paper } from "@jiefen/policy";
import type { PaperOffers, PaperText } from "../api/index.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
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
  const found = await findPaper(call, subject, record);
  if (!found) throw ProblemAnswer.of("not-found");
  const { paper, asFiled } = found;
  if (record !== undefined && !subject.state.records.some((filed) => filed.id === record && filed.record === paper.record)) {
    throw ProblemAnswer.of("not-found");
  }
  // A card's paper is of a card that was given, and only that.
  const given = subject.state.cards.find(({ id }) => id === card)?.card;
  if (paper.cards ? given === undefined || !paper.cards.includes(given) : card !== undefined) throw ProblemAnswer.of("not-found");
  return { seen, paper, of: record ?? card, telling: asFiled ? { ...subject, state: { ...subject.state, carried: [] } } : subject };
}

async function dossier(call: CaseCall): Promise<Answer> {
  const seen = await paperSubject(call);
  const whole = dossierPdf(seen.subject);
  if (!whole) throw ProblemAnswer.of("not-found");
  await noteTold(call, seen, whole.papers);
  return paperFile(whole.title, seen.subject.caseNumber, "pdf", await whole.bytes());
}

/** A paper stays what it was when its case has gone on under another release. */
async function findPaper({ service, params }: PaperCall, { policy, state }: Subject, record?: string) {
  const filedUnder = record === undefined ? policy : await service.store.policies.getPolicy(releaseOfRecord(state, record));
  const called = ({ id }: Paper) => id === params.paper;
  const [old, present] = [filedUnder.papers.find(called), policy.papers.find(called)];
  const paper = old ?? present;
  return paper && { paper, asFiled: old !== undefined && filedUnder.release !== policy.release };
}

/** Of what the reader may see, that which stands on the papers. */
async function noteTold(call: CaseCall, { noted }: ReadersSubject, papers: readonly Pick<FilledPaper, "told">[]): Promise<void> {
  const told = new Set(papers.flatMap((paper) => paper.told));
  await noteView(call, new Set([...noted.shown].filter((fact) => told.has(fact))));
}
