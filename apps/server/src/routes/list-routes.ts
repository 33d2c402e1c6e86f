/** Lists: cases and people. */

import { streamXlsx } from "@jiefen/exchange";
import { liesWithin } from "@jiefen/policy";
import type { CaseFilter } from "@jiefen/store";
import { isOnOneLine } from "../access/on-one-line.ts";
import { allowed, scopeFor } from "../access/reader.ts";
import type { CasePage, Person } from "../api/index.ts";
import { exportedSheet } from "../intake/case-export.ts";
import { ownPolicy } from "../intake/import-scope.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import { caseSummary } from "../view/case-summary.ts";
import { handlersOf } from "../view/people-named.ts";
import type { Answer, SignedInCall } from "./call.ts";
import type { Route } from "./route.ts";

export const listRoutes: readonly Route[] = [
  { method: "GET", path: "/api/cases", asks: ["case.read"], handle: cases },
  { method: "GET", path: "/api/case-export", asks: ["case.read"], handle: exported },
  { method: "GET", path: "/api/people", asks: ["case.read"], handle: people },
];

async function cases(call: SignedInCall): Promise<Answer> {
  const { service, reader, query, today } = call;
  const { store } = service;
  const scope = scopeFor(reader, "case.read");
  const division = query.division ?? scope.division;
  if (!liesWithin(division, scope.division)) throw ProblemAnswer.of("not-found");
  const limit = Math.min(100, Math.max(1, Number.parseInt(query.limit ?? "50", 10) || 50));
  const page = await store.list({ ...scope, division }, await filterOf(call), { today, limit, cursor: query.cursor });
  const names = await store.people.names(handlersOf(page.items.map(({ state }) => state)));
  const body: CasePage = {
    items: await Promise.all(
      page.items.map(async ({ state, next }) =>
        caseSummary(await store.policies.getPolicy(state.release), state, { today, names, next, masked: true }),
      ),
    ),
    total: page.total,
    ...(page.next === undefined ? {} : { next: page.next }),
  };
  return { body };
}

async function exported(call: SignedInCall<"GET /api/case-export">): Promise<Answer> {
  const { service, reader, query, language, today } = call;
  const scope = scopeFor(reader, "case.read");
  const division = query.division ?? scope.division;
  if (!liesWithin(division, scope.division)) throw ProblemAnswer.of("not-found");
  const { layer, policy } = await ownPolicy(call);
  const personal = query.personal === "true";
  const filter = await filterOf(call);
  const sheet = exportedSheet(call, { scope: { ...scope, division }, filter, personal, policy });
  // Somebody's name may stand in what was searched for.
  const { q, cursor: _, limit: __, ...narrowed } = query;
  const details = { ...narrowed, ...(q ? { searched: true } : {}) };
  await service.store.audit.write({ by: reader.person.id, kind: "casesExported", layer: layer.layer, details });
  const name = `${{ zh: "纠纷台账", en: "disputes" }[language]}-${today}.xlsx`;
  return { body: undefined, streamed: { name, mediaType: workbookType, write: (to) => streamXlsx(to, sheet) } };
}

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

async function filterOf({ service, reader, query }: SignedInCall): Promise<CaseFilter> {
  const many = (value: string | undefined) => (value ? { values: value.split(",").slice(0, 50) } : undefined);
  const q = query.q?.trim();
  return {
    types: many(query.type)?.values,
    levels: many(query.level)?.values,
    colours: many(query.colour)?.values,
    stages: many(query.stage)?.values,
    ...(query.open === "true" || query.open === "false" ? { open: query.open === "true" } : {}),
    ...(query.handler ? { handler: query.handler === "none" ? null : query.handler === "me" ? reader.person.id : query.handler } : {}),
    ...(query.due === "late" || query.due === "today" || query.due === "week" ? { due: query.due } : {}),
    ...(q ? await searched(service.store, q, allowed(reader, "case.readPersonal") !== "no") : {}),
  };
}

/** Who may not read personal data cannot search by it either: only by the end of a case's number. */
async function searched(store: SignedInCall["service"]["store"], q: string, personal: boolean): Promise<CaseFilter> {
  const idEnd = /(?:^|-)([0-9A-Za-z]{4,26})$/.exec(q)?.[1];
  return { ids: personal ? await store.findByNumber(q) : [], idEnd, ...(personal ? { name: q } : {}) };
}

/** People who may work on cases of a division, or be named on one, of the reader's own division and those within it. */
async function people({ service, reader, query }: SignedInCall): Promise<Answer> {
  const { division: own } = reader.person;
  const division = query.division ?? own;
  if (!isOnOneLine(division, own)) throw ProblemAnswer.of("not-found");
  const body: readonly Person[] = (await service.store.people.within(own))
    .filter((person) => isOnOneLine(division, person.division))
    .filter(({ roles }) => query.role === undefined || roles.includes(query.role))
    .map(({ id, name, roles, division: place }) => ({ id, name, roles, division: place }));
  return { body };
}
