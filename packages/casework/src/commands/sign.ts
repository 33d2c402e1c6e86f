/** A signature to the closure asked for. */
import { blocking } from "../closure/blocking.ts";
import { checklist } from "../closure/checklist.ts";
import { completeClosure } from "../closure/complete.ts";
import { refuse } from "../refusal/refuse.ts";
import { settleDown } from "../settle-down.ts";
import type { Handler } from "./handler.ts";

/** One person gives one signature, and only to a checklist that still holds. With the last one the case closes. */
export const sign: Handler<"sign"> = async (course, { signature: id }) => {
  const { rules, state, today, context } = course;
  if (!state.closure) return refuse("no-closure-requested");
  const now = await checklist(rules.policy, state, today);
  const signature = now.signatures.find((needed) => needed.id === id);
  if (!signature) return refuse("unknown-signature");
  if (signature.signedBy !== undefined) return refuse("already-signed");
  if (!signature.roles.some((role) => context.actor.roles.includes(role))) return refuse("not-allowed");
  if (signature.notHandler && context.actor.person === state.handler) return refuse("signer-is-handler");
  if (state.closure.signatures.some(({ by }) => by === context.actor.person)) return refuse("signed-otherwise");
  const blocked = blocking(now);
  if (blocked) return blocked;
  course.emit({ kind: "signed", signature: id });
  const refusal = await completeClosure(course);
  if (refusal) return refusal;
  await settleDown(course);
  return undefined;
};
