/** Lateness in the reader's scope: open cards, and deadlines of stages that are past or near. */
import { horizonDays, lateness } from "@jiefen/casework";
import { liesWithin } from "@jiefen/policy";
import { scopeFor } from "../access/reader.ts";
import type { LateLetter, Supervision } from "../api/index.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import { agendaTasks, type Due } from "../view/agenda-tasks.ts";
import { cardsOfCases } from "../view/cards-of-cases.ts";
import { papersOfLetter } from "../view/papers-to-open.ts";
import type { Answer, SignedInCall } from "./call.ts";
import type { Route } from "./route.ts";

/** Cards, and deadlines, delivered at once. */
const most = 500;

export const supervisionRoutes: readonly Route[] = [{ method: "GET", path: "/api/supervision", asks: ["case.read"], handle: supervision }];

async function supervision(call: SignedInCall<"GET /api/supervision">): Promise<Answer> {
  const { service, reader, query, today } = call;
  const own = scopeFor(reader, "case.read");
  const division = query.division ?? own.division;
  if (!liesWithin(division, own.division)) throw ProblemAnswer.of("not-found");
  const scope = { ...own, division };
  const listed = { today, ahead: horizonDays, limit: most };
  const carded = await service.store.tasks(scope, { ...listed, kinds: ["card"] });
  const running = await service.store.tasks(scope, { ...listed, kinds: ["deadline"] });
  const letters = await lateLetters(call, (await service.store.tasks(scope, { ...listed, kinds: ["letter"] })).items);
  const layer = reader.layer?.layer;
  const known = layer === undefined ? [] : (await service.store.policies.getStanding(layer)).divisions;
  const titleOf = (code: string) => known.find((one) => one.code === code)?.title ?? { zh: code, en: code };
  const cards = await cardsOfCases(call, carded.items, titleOf);
  const places = [...new Set([...carded.items, ...running.items].map(({ state }) => state.heldBy))].sort();
  const body: Supervision = {
    today,
    cards: query.card === undefined ? cards : cards.filter(({ card }) => card === query.card),
    letters,
    deadlines: await agendaTasks(call, running.items, "unit"),
    total: running.total,
    divisions: places.map((code) => ({ code, title: titleOf(code) })),
  };
  return { body };
}

/** Those that wait for their department; what it told and what came back is work of the case. */
async function lateLetters(call: SignedInCall, due: readonly Due[]): Promise<readonly LateLetter[]> {
  const late = due.filter(({ task }) => lateness(task.onTimeUntil, call.today) > 0);
  const tasks = await agendaTasks(call, late, "unit");
  const found = new Map(late.map(({ task, state }) => [task.about, state]));
  const letters: LateLetter[] = [];
  for (const task of tasks) {
    const state = found.get(task.about);
    if (!state) continue;
    const policy = await call.service.store.policies.getPolicy(state.release);
    letters.push({ ...task, papers: papersOfLetter({ policy, state, today: call.today }, task.about) });
  }
  return letters.sort((one, other) => other.daysLate - one.daysLate);
}
