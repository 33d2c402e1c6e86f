/** Signing in and out, the first administrator. */
import { type Attempt, hashPassword, type Person, passwordFits, pretendToCheck, type Subject } from "@jiefen/store";
import { readerOf } from "../access/reader.ts";
import { managesPeople } from "../accounts/manages-people.ts";
import { findPosting } from "../accounts/posting.ts";
import { demandStrong } from "../accounts/strong-password.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import { sessionView } from "../view/session-view.ts";
import type { Answer, Call } from "./call.ts";
import type { Route } from "./route.ts";

export const sessionRoutes: readonly Route[] = [
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

async function signIn(call: Call<"POST /api/session">): Promise<Answer> {
  const { account, password } = call.body;
  const { people, attempts, sessions } = call.service.store;
  const subjects: readonly Subject[] = [
    { kind: "account", value: account },
    { kind: "address", value: call.address },
  ];
  const attempt = await attempts.begin(subjects);
  if (attempt.wait > 0) throw ProblemAnswer.of("locked-out", { retryAfter: attempt.wait });
  const found = await people.findByAccount(account);
  const fits = found ? await passwordFits(found.password, password) : await pretendToCheck(password);
  if (!found?.person.active || !fits) {
    await noteLockOut(call, attempt, found?.person);
    throw ProblemAnswer.of("wrong-password");
  }
  await attempts.succeeded(subjects);
  if (call.sessionToken !== undefined) await sessions.end(call.sessionToken);
  const reader = await readerOf(call.service.store, found.person);
  return { body: await sessionView(call, reader), session: await sessions.begin(found.person.id) };
}

/** What was typed may be anything, even a password: only people who exist are named. */
async function noteLockOut({ service, address }: Call, { locks }: Attempt, person: Person | undefined): Promise<void> {
  for (const { kind } of locks) {
    if (kind === "account" && !person) continue;
    const layer = person && (await service.store.policies.findLayerOf(person.division))?.layer;
    const about = kind === "account" ? { layer, subject: person?.id } : {};
    await service.store.audit.write({ by: "system", kind: "signInLockedOut", ...about, details: { what: kind, address } });
  }
}

async function setupChoices({ service }: Call): Promise<Answer> {
  const { people, policies } = service.store;
  if (await people.any()) throw ProblemAnswer.of("set-up-already");
  const [top] = (await policies.layers()).toSorted((a, b) => a.chain.length - b.chain.length);
  if (!top) throw ProblemAnswer.of("no-layer");
  const { roles, divisions } = await policies.getStanding(top.layer);
  return {
    body: {
      roles: roles.map(({ id, title, permissions }) => ({ id, title, managesPeople: permissions.includes("people.manage") })),
      divisions: divisions.map(({ code, title, parent }) => ({
        code,
        title,
        ...(parent === undefined ? {} : { parent: parent.slice(1) }),
      })),
    },
  };
}

async function setup(call: Call<"POST /api/setup">): Promise<Answer> {
  const { body } = call;
  const { store, setup: expected } = call.service;
  if (await store.people.any()) throw ProblemAnswer.of("set-up-already");
  const { wait } = await store.attempts.begin([{ kind: "address", value: call.address }]);
  if (wait > 0) throw ProblemAnswer.of("locked-out", { retryAfter: wait });
  if (!expected.fits(body.token)) throw ProblemAnswer.of("wrong-token");
  demandStrong(body.password, body.account);
  const { layer } = await findPosting(call.service, body);
  if (!(await managesPeople(store))(body)) throw ProblemAnswer.of("last-manager");
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
  const { account, name, division, roles } = person;
  await store.audit.write({ by: person.id, kind: "setUp", layer, subject: person.id, details: { account, name, division, roles } });
  const reader = await readerOf(store, { ...person, account: person.account.toLowerCase() });
  return { status: 201, body: await sessionView(call, reader), session: await store.sessions.begin(person.id) };
}
