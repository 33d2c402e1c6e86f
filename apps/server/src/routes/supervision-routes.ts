/** Lateness in the reader's scope: open cards, and deadlines of stages that are past or near. */
import { horizonDays } from "@jiefen/casework";
import { liesWithin } from "@jiefen/policy";
import { scopeFor } from "../access/reader.ts";
import type { Supervision } from "../api/index.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import { agendaTasks } from "../view/agenda-tasks.ts";
import { cardsOfCases } from "../view/cards-of-cases.ts";
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
  const layer = reader.layer?.layer;
  const known = layer === undefined ? [] : (await service.store.policies.getStanding(layer)).divisions;
  const titleOf = (code: string) => known.find((one) => one.code === code)?.title ?? { zh: code, en: code };
  const cards = await cardsOfCases(call, carded.items, titleOf);
  const places = [...new Set([...carded.items, ...running.items].map(({ state }) => state.heldBy))].sort();
  const body: Supervision = {
    today,
    cards: query.card === undefined ? cards : cards.filter(({ card }) => card === query.card),
    deadlines: await agendaTasks(call, running.items, "unit"),
    total: running.total,
    divisions: places.map((code) => ({ code, title: titleOf(code) })),
  };
  return { body };
}
