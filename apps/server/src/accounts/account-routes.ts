/** Administrators manage the people of their division and below. */

import { liesWithin } from "@jiefen/policy";
import { type Account, hashPassword, initialPassword } from "@jiefen/store";
import type { AccountPage, InitialPassword } from "../api/index.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { Answer, SignedInCall } from "../routes/call.ts";
import type { Route } from "../routes/route.ts";
import { accountSummaries, accountView } from "./account-view.ts";
import { managesPeople } from "./manages-people.ts";
import { checkPosting } from "./posting.ts";

const managing = ["people.manage"] as const;

export const accountRoutes: readonly Route[] = [
  { method: "GET", path: "/api/accounts", asks: managing, handle: list },
  { method: "POST", path: "/api/accounts", asks: managing, handle: add },
  { method: "GET", path: "/api/accounts/:id", asks: managing, handle: show },
  { method: "POST", path: "/api/accounts/:id", asks: managing, handle: change },
  { method: "POST", path: "/api/accounts/:id/password", asks: managing, handle: resetPassword },
  { method: "DELETE", path: "/api/accounts/:id/sessions", asks: managing, handle: endSessions },
  { method: "POST", path: "/api/accounts/:id/unlock", asks: managing, handle: unlock },
];

async function list({ service, reader, query }: SignedInCall<"GET /api/accounts">): Promise<Answer> {
  const own = reader.person.division;
  const division = query.division ?? own;
  if (!liesWithin(division, own)) throw ProblemAnswer.of("not-found");
  const limit = Math.min(100, Math.max(1, Number.parseInt(query.limit ?? "50", 10) || 50));
  const filter = {
    division,
    q: query.q?.trim(),
    role: query.role,
    ...(query.active === undefined ? {} : { active: query.active === "true" }),
  };
  const page = await service.store.accounts(filter, { limit, cursor: query.cursor });
  const body: AccountPage = {
    items: await accountSummaries(service.store, reader.person.id, page.items),
    total: page.total,
    ...(page.next === undefined ? {} : { next: page.next }),
  };
  return { body };
}

async function add(call: SignedInCall<"POST /api/accounts">): Promise<Answer> {
  const { store } = call.service;
  const { account, name, division, roles, department } = call.body;
  const { layer } = await checkPosting(call, { division, roles, department });
  const id = store.newId();
  const password = initialPassword();
  const stands = department === undefined ? {} : { department };
  const person = {
    id,
    account,
    name: name.trim(),
    division,
    roles,
    ...stands,
    demonstration: false,
    active: true,
    passwordChangeDue: true,
  };
  if (!(await store.people.add(person, await hashPassword(password), call.now))) throw ProblemAnswer.of("account-taken");
  await store.audit.write({
    by: call.reader.person.id,
    kind: "accountAdded",
    layer,
    subject: id,
    details: { account, name, division, roles, ...stands },
  });
  return { status: 201, body: await shownOnce(call, id, password) };
}

async function show(call: SignedInCall<"GET /api/accounts/:id">): Promise<Answer> {
  return { body: await accountView(call, await getAccount(call, call.params.id)) };
}

async function change(call: SignedInCall<"POST /api/accounts/:id">): Promise<Answer> {
  const { store } = call.service;
  const before = await getAccount(call, call.params.id);
  const { version, name, division, roles, active, department } = call.body;
  const posted = before.division !== division || before.department !== department || !isSame(before.roles, roles);
  if (before.id === call.reader.person.id && (posted || active !== before.active)) throw ProblemAnswer.of("own-account");
  const { layer } = posted ? await checkPosting(call, { division, roles, department }) : { layer: await layerOf(call, division) };
  const changed = await store.people.change(
    before.id,
    version,
    { name: name.trim(), division, roles, active, department },
    await managesPeople(store),
  );
  if (!changed.ok) throw ProblemAnswer.of(refusals[changed.why]);
  if (!active) await store.sessions.endAll(before.id);
  await store.audit.write({
    by: call.reader.person.id,
    kind: before.active && !active ? "accountDeactivated" : "accountChanged",
    layer,
    subject: before.id,
    details: { before: posting(before), after: posting(changed.account) },
  });
  return { body: await accountView(call, changed.account) };
}

const refusals = { unknown: "not-found", stale: "account-changed", "last-manager": "last-manager" } as const;

async function resetPassword(call: SignedInCall<"POST /api/accounts/:id/password">): Promise<Answer> {
  const { store } = call.service;
  const account = await getAnother(call, call.params.id);
  if (!account.active) throw ProblemAnswer.of("account-inactive");
  const password = initialPassword();
  await store.people.setPassword(account.id, await hashPassword(password), true);
  await store.sessions.endAll(account.id);
  await store.attempts.unlock(account.account);
  await note(call, account, "passwordReset");
  return { body: await shownOnce(call, account.id, password) };
}

async function endSessions(call: SignedInCall<"DELETE /api/accounts/:id/sessions">): Promise<Answer> {
  const account = await getAnother(call, call.params.id);
  const ended = await call.service.store.sessions.endAll(account.id);
  await note(call, account, "sessionsEnded", { ended });
  return { body: await accountView(call, account) };
}

async function unlock(call: SignedInCall<"POST /api/accounts/:id/unlock">): Promise<Answer> {
  const account = await getAccount(call, call.params.id);
  const wasLocked = await call.service.store.attempts.unlock(account.account);
  await note(call, account, "accountUnlocked", { wasLocked });
  return { body: await accountView(call, account) };
}

/** Throws `not-found` for people outside of the administrator's division too, so that nobody learns who is there. */
async function getAccount({ service, reader }: SignedInCall, id: string): Promise<Account> {
  const account = await service.store.people.findAccount(id);
  if (!account || !liesWithin(account.division, reader.person.division)) throw ProblemAnswer.of("not-found");
  return account;
}

async function getAnother(call: SignedInCall, id: string): Promise<Account> {
  const account = await getAccount(call, id);
  if (account.id === call.reader.person.id) throw ProblemAnswer.of("own-account");
  return account;
}

async function shownOnce(call: SignedInCall, id: string, password: string): Promise<InitialPassword> {
  return { account: await accountView(call, await getAccount(call, id)), initialPassword: password };
}

async function note(
  call: SignedInCall,
  { id, division }: Account,
  kind: "passwordReset" | "sessionsEnded" | "accountUnlocked",
  details: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await call.service.store.audit.write({ by: call.reader.person.id, kind, layer: await layerOf(call, division), subject: id, details });
}

async function layerOf({ service }: SignedInCall, division: string): Promise<string | undefined> {
  return (await service.store.policies.findLayerOf(division))?.layer;
}

function posting({ name, division, roles, active, department }: Account) {
  return { name, division, roles, active, ...(department === undefined ? {} : { department }) };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((role) => other.includes(role));
}
