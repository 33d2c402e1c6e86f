/** Who sends a command, and what is answered to it once it was carried out. */
import type { Actor, CaseState } from "@jiefen/casework";
import type { Executed, Sender } from "@jiefen/store";
import { isRestricted } from "../access/is-restricted.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import { caseView } from "../view/case-view.ts";
import type { Answer, SignedInCall } from "./call.ts";

export function senderOf(call: SignedInCall): { readonly actor: Actor; readonly sender: Sender } {
  const { id: person, roles, division, department } = call.reader.person;
  if (call.idempotencyKey === undefined) throw ProblemAnswer.of("key-missing");
  return {
    actor: { person, roles, division, ...(department === undefined ? {} : { department }) },
    sender: { division, person, key: call.idempotencyKey },
  };
}

/** A device's clock is believed as far as it does not run ahead of ours. */
export function madeBefore({ now }: SignedInCall, madeAt: number | undefined): { readonly madeAt?: number } {
  return madeAt === undefined ? {} : { madeAt: Math.min(madeAt, now) };
}

/** The case as it is now, to whoever has just worked on it, also when they have handed it to somebody else; other cases are told of it after the
 * answer. Throws what the command came to, unless it was carried out. */
export async function carriedOut(call: SignedInCall, executed: Executed, status = 200): Promise<Answer> {
  const { store, later } = call.service;
  const state = stateOf(executed);
  later("tell other cases of this one", () => store.observeQueued());
  const policy = await store.policies.getPolicy(state.release);
  const body = await caseView({ ...call, policy, concerned: { state, restricted: isRestricted(policy, state) } });
  const replayed = executed.ok && executed.replayed;
  return {
    status: replayed ? 200 : status,
    body,
    headers: { location: `/api/cases/${state.id}`, ...(replayed ? { "idempotency-replayed": "true" } : {}) },
  };
}

export function stateOf(executed: Executed): CaseState {
  if (executed.ok) return executed.state;
  switch (executed.kind) {
    case "refused":
      throw ProblemAnswer.refused(executed.refusal);
    case "stale":
      throw ProblemAnswer.of("stale", {
        stale: { version: executed.version, changes: executed.changes.map(({ body, by, at }) => ({ kind: body.kind, by, at })) },
      });
    case "unknown-case":
      throw ProblemAnswer.of("not-found");
    case "key-reused":
      throw ProblemAnswer.of("key-reused", { arrived: { caseId: executed.caseId, version: executed.version } });
  }
}
