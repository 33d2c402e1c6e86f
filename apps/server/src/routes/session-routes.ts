/** Signing in and out, the first administrator, health. */
import { hashPassword, longestPassword, passwordFits, pretendToCheck, type Subject, shortestPassword } from "@jiefen/store";
import { readerOf } from "../access/reader.ts";
import { readBody } from "../input/read-body.ts";
import { setupShape, signInShape } from "../input/shapes.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import { sessionView } from "../view/session-view.ts";
import type { Answer, Call } from "./call.ts";
import type { Route } from "./route.ts";

export const sessionRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/api/health",
    asks: "anybody",
    handle: async ({ service }) => ({ body: { ok: true, database: service.store.engine } }),
  },
  { method: "GET", path: "/api/session", asks: "anybody", handle: async (call) => ({ body: await sessionView(call, call.reader) }) },
  { method: "POST", path: "/api/session", asks: "anybody", handle: signIn },
  {
    method: "DELETE",
    path: "/api/session",
    asks: "anybody",
    async handle(call) {
      if (call.sessionToken !== undefined) await call.service.store.sessions.end(call.sessionToken);
      return { body: await sessionView(call, undefined), session: null };
    },
  },
  { method: "GET", path: "/api/setup", asks: "anybody", handle: setupChoices },
  { method: "POST", path: "/api/setup", asks: "anybody", handle: setup },
];

async function signIn(call: Call): Promise<Answer> {
  const { account, password } = readBody(signInShape, call.body);
  const { people, attempts, sessions } = call.service.store;
  const subjects: readonly Subject[] = [
    { kind: "account", value: account },
    { kind: "address", value: call.address },
  ];
  const wait = await attempts.begin(subjects);
  if (wait > 0) throw ProblemAnswer.of("locked-out", { retryAfter: wait });
  const found = await people.findByAccount(account);
  const fits = found ? await passwordFits(found.password, password) : await pretendToCheck(password);
  if (!found?.person.active || !fits) throw ProblemAnswer.of("wrong-password");
  await attempts.succeeded(subjects);
  if (call.sessionToken !== undefined) await sessions.end(call.sessionToken);
  const reader = await readerOf(call.service.store, found.person);
  return { body: await sessionView(call, reader), session: await sessions.begin(found.person.id) };
}

async function setupChoices({ service }: Call): Promise<Answer> {
  const { people, policies } = service.store;
  if (await people.any()) throw ProblemAnswer.of("set-up-already");
  const [top] = (await policies.layers()).toSorted((a, b) => a.chain.length - b.chain.length);
  if (!top) throw ProblemAnswer.of("no-layer");
  const { roles, divisions } = await policies.getStanding(top.layer);
  return {
    body: {
      roles: roles.map(({ id, title }) => ({ id, title })),
      divisions: divisions.map(({ code, title }) => ({ code, title })),
    },
  };
}

async function setup(call: Call): Promise<Answer> {
  const body = readBody(setupShape, call.body);
  const { store, setup: expected } = call.service;
  if (await store.people.any()) throw ProblemAnswer.of("set-up-already");
  const wait = await store.attempts.begin([{ kind: "address", value: call.address }]);
  if (wait > 0) throw ProblemAnswer.of("locked-out", { retryAfter: wait });
  if (!expected.fits(body.token)) throw ProblemAnswer.of("wrong-token");
  if (!isStrong(body.password, body.account)) throw ProblemAnswer.of("weak-password");
  const person = {
    id: store.newId(),
    account: body.account,
    name: body.name,
    division: body.division,
    roles: body.roles,
    demonstration: false,
    active: true,
  };
  if (!(await store.people.addFirst(person, await hashPassword(body.password), call.now))) throw ProblemAnswer.of("set-up-already");
  const reader = await readerOf(store, { ...person, account: person.account.toLowerCase() });
  return { status: 201, body: await sessionView(call, reader), session: await store.sessions.begin(person.id) };
}

function isStrong(password: string, account: string): boolean {
  const length = [...password].length;
  return length >= shortestPassword && length <= longestPassword && !password.toLowerCase().includes(account.toLowerCase());
}
