/** What is due: the morning's list, and the days of a week or a month with what plans will ask for. */
import { daysBetween, forecast, horizonDays, isDate, laterBy } from "@jiefen/casework";
import type { LocalDate } from "@jiefen/policy";
import { scopeFor } from "../access/reader.ts";
import type { Agenda, AgendaQuery } from "../api/index.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import { agendaTasks, type Due } from "../view/agenda-tasks.ts";
import type { Answer, SignedInCall } from "./call.ts";
import type { Route } from "./route.ts";

/** Tasks delivered at once. */
const mostTasks = 500;
/** Days of the longest span: a month, with the rest of its first and last week. */
const longestSpan = 62;
/** Open cases whose future is looked at. */
const mostCases = 2000;

export const agendaRoutes: readonly Route[] = [{ method: "GET", path: "/api/agenda", asks: ["case.read"], handle: agenda }];

async function agenda(call: SignedInCall<"GET /api/agenda">): Promise<Answer> {
  const { query, today } = call;
  const scope = query.scope === "unit" ? "unit" : "mine";
  const span = spanOf(query);
  const { items, total } = span ? await spread(call, scope, span) : await morning(call, scope);
  const tasks = await agendaTasks(call, items, scope);
  const body: Agenda = { today, scope, tasks, total: total - (items.length - tasks.length) };
  return { body };
}

interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Both days or neither, in order, and no longer than is delivered. */
function spanOf({ from, to }: AgendaQuery): Span | undefined {
  if (from === undefined && to === undefined) return undefined;
  if (!isDate(from) || !isDate(to) || to < from || daysBetween(from, to) >= longestSpan) throw ProblemAnswer.of("invalid-request");
  return { from, to };
}

interface Found {
  readonly items: readonly Due[];
  readonly total: number;
}

function waitingFor({ reader }: SignedInCall, scope: Agenda["scope"]) {
  return scope === "mine" ? { person: reader.person.id, roles: reader.person.roles } : undefined;
}

function morning(call: SignedInCall, scope: Agenda["scope"]): Promise<Found> {
  const { service, reader, today } = call;
  const filter = { today, ahead: horizonDays, limit: mostTasks, waitingFor: waitingFor(call, scope) };
  return service.store.tasks(scopeFor(reader, "case.read"), filter);
}

/** Up to the horizon what is projected, after it what is foreseen. */
async function spread(call: SignedInCall, scope: Agenda["scope"], { from, to }: Span): Promise<Found> {
  const { service, reader, today } = call;
  const horizon = laterBy(today, horizonDays);
  const near = to < horizon ? to : horizon;
  const filter = { today, ahead: daysBetween(today, near), from, limit: mostTasks, waitingFor: waitingFor(call, scope) };
  const due = await service.store.tasks(scopeFor(reader, "case.read"), filter);
  const coming = await comingTasks(call, scope, { from: from > horizon ? from : laterBy(horizon, 1), to });
  const items = [...due.items, ...coming].sort((one, other) => one.task.dueOn.localeCompare(other.task.dueOn));
  return { items: items.slice(0, mostTasks), total: due.total + coming.length };
}

async function comingTasks(call: SignedInCall, scope: Agenda["scope"], { from, to }: Span): Promise<readonly Due[]> {
  if (to < from) return [];
  const { store } = call.service;
  const { person } = call.reader;
  const states = await store.openCases(scopeFor(call.reader, "case.read"), mostCases, scope === "mine" ? person.id : undefined);
  const found: Due[] = [];
  for (const state of states) {
    const policy = await store.policies.getPolicy(state.release);
    const standing = await store.policies.getStanding(state.layer);
    for (const task of forecast(policy, standing, state, from, to)) {
      const { roles, person: named } = task.waitingFor;
      const mine = named === person.id || (named === undefined && roles.some((role) => person.roles.includes(role)));
      if (scope === "unit" || mine) found.push({ task, state });
    }
  }
  return found;
}
