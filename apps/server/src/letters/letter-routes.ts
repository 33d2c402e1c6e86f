/** Letters to departments: what the people who stand for one have to receive and answer. They see these letters, and nothing of the cases. */
import { findWay, standsFor } from "@jiefen/casework";
import type { FoundLetter } from "@jiefen/store";
import type { LetterInbox, LetterSummary, LetterView } from "../api/index.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { Answer, SignedInCall } from "../routes/call.ts";
import { senderOf, stateOf } from "../routes/carried-out.ts";
import type { Route } from "../routes/route.ts";
import { asPdf, asWord, paperFile } from "../view/printed-paper.ts";
import { noteView } from "../view/view-log.ts";
import { letterPaper } from "./letter-paper.ts";
import { letterSummary, letterView } from "./letter-view.ts";

const answering = ["letter.answer"] as const;
/** Letters shown at once. */
const most = 200;

export const letterRoutes: readonly Route[] = [
  { method: "GET", path: "/api/letters", asks: answering, handle: inbox },
  { method: "GET", path: "/api/letters/:id", asks: answering, handle: show },
  { method: "GET", path: "/api/letters/:id/paper", asks: answering, handle: print },
  { method: "POST", path: "/api/letters/:id/commands", asks: answering, handle: act },
];

async function inbox(call: SignedInCall<"GET /api/letters">): Promise<Answer> {
  const { service, reader, query, today } = call;
  const { policies, letters } = service.store;
  const { department, division } = reader.person;
  const open = query.state !== "done";
  const found = department === undefined ? [] : await letters({ department, division }, { open, limit: most });
  const items = (await Promise.all(found.map((one) => letterSummary(call, one)))).filter((item) => item !== undefined);
  const standing = reader.layer && (await policies.getStanding(reader.layer.layer));
  const policy = reader.layer && (await policies.getPolicy(reader.layer.release));
  const title = policy?.departments.find(({ id }) => id === department)?.title;
  const body: LetterInbox = {
    today,
    ...(title ? { department: title } : {}),
    divisionTitle: standing?.divisions.find(({ code }) => code === division)?.title ?? { zh: division, en: division },
    items: open ? items.toSorted(byDay) : items,
  };
  return { body };
}

/** Without a day, last. */
function byDay(one: LetterSummary, other: LetterSummary): number {
  return (one.awaited?.by ?? "9").localeCompare(other.awaited?.by ?? "9");
}

async function show(call: SignedInCall<"GET /api/letters/:id">): Promise<Answer> {
  return { body: await viewOf(call, await getLetter(call, call.params.id)) };
}

async function print(call: SignedInCall<"GET /api/letters/:id/paper">): Promise<Answer> {
  const { format } = call.query;
  const found = await getLetter(call, call.params.id);
  const printing = await letterPaper(call, found);
  if (!printing) throw ProblemAnswer.of("not-found");
  const { subject, paper } = printing;
  const { bytes, told } = await (format === "pdf" ? asPdf(subject, paper, found.record, {}) : asWord(call, subject, paper, found.record));
  await noteView(
    { ...call, concerned: { state: found.state, restricted: false } },
    new Set(told.filter((fact) => printing.shown.has(fact))),
  );
  return paperFile(paper.title.zh, subject.caseNumber, format, bytes);
}

async function act(call: SignedInCall<"POST /api/letters/:id/commands">): Promise<Answer> {
  const { record, state } = await getLetter(call, call.params.id);
  const { store } = call.service;
  const executed = await store.desk.execute(senderOf(call), state.id, undefined, { ...call.body.command, letter: record });
  const after = stateOf(executed);
  const replayed = executed.ok && executed.replayed;
  return { body: await viewOf(call, { record, state: after }), headers: replayed ? { "idempotency-replayed": "true" } : {} };
}

async function viewOf(call: SignedInCall, found: FoundLetter): Promise<LetterView> {
  const view = await letterView(call, found);
  if (!view) throw ProblemAnswer.of("not-found");
  return view;
}

/** Throws `not-found` for letters to others, so that nobody learns of them. */
async function getLetter({ service, reader }: SignedInCall, id: string): Promise<FoundLetter> {
  const found = await service.store.findLetter(id);
  const way = found && findWay(found.state, id);
  const { department, division, id: person, roles } = reader.person;
  const actor = { person, roles, division, ...(department === undefined ? {} : { department }) };
  if (!found || !way || !standsFor(way, actor)) throw ProblemAnswer.of("not-found");
  return found;
}
