/** One's own account: changing the password, ending the sessions on other browsers. */
import { hashPassword, passwordFits } from "@jiefen/store";
import { readerOf } from "../access/reader.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { Answer, SignedInCall } from "../routes/call.ts";
import type { Route } from "../routes/route.ts";
import { sessionView } from "../view/session-view.ts";
import { demandStrong } from "./strong-password.ts";

export const ownAccountRoutes: readonly Route[] = [
  { method: "POST", path: "/api/session/password", asks: [], handle: changePassword },
  { method: "DELETE", path: "/api/session/everywhere", asks: [], handle: signOutEverywhere },
];

/** The present password is guessed at no faster than when signing in. The session of this browser is begun anew. */
async function changePassword(call: SignedInCall<"POST /api/session/password">): Promise<Answer> {
  const { people, attempts, sessions, audit } = call.service.store;
  const { person, layer } = call.reader;
  const subjects = [{ kind: "account", value: person.account }] as const;
  const { wait } = await attempts.begin(subjects);
  if (wait > 0) throw ProblemAnswer.of("locked-out", { retryAfter: wait });
  const known = await people.findByAccount(person.account);
  if (!known || !(await passwordFits(known.password, call.body.current))) throw ProblemAnswer.of("current-password-wrong");
  await attempts.succeeded(subjects);
  demandStrong(call.body.next, person.account);
  if (call.body.next === call.body.current) throw ProblemAnswer.of("password-unchanged");
  await people.setPassword(person.id, await hashPassword(call.body.next), false);
  const ended = (await sessions.endAll(person.id)) - 1;
  await audit.write({
    by: person.id,
    kind: "passwordChanged",
    layer: layer?.layer,
    subject: person.id,
    details: { otherSessionsEnded: ended },
  });
  const changed = (await people.find(person.id)) ?? person;
  return { body: await sessionView(call, await readerOf(call.service.store, changed)), session: await sessions.begin(person.id) };
}

async function signOutEverywhere(call: SignedInCall<"DELETE /api/session/everywhere">): Promise<Answer> {
  const { sessions, audit } = call.service.store;
  const { person, layer } = call.reader;
  const ended = await sessions.endAll(person.id, call.sessionToken);
  await audit.write({ by: person.id, kind: "sessionsEnded", layer: layer?.layer, subject: person.id, details: { ended } });
  return { body: await sessionView(call, call.reader) };
}
