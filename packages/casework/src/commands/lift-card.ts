/** A supervision card is lifted, by whom policy names and never by the handler. */
import { refuse } from "../refusal/refuse.ts";
import { settleDown } from "../settle-down.ts";
import type { Handler } from "./handler.ts";

export const liftCard: Handler<"liftCard"> = async (course, { card: id, reason }) => {
  const { rules, state, context } = course;
  const issued = state.cards.find((card) => card.id === id && !card.lifted);
  if (!issued) return refuse("no-such-card");
  const kind = rules.policy.cards.find((card) => card.id === issued.card);
  if (!kind?.liftedBy.some((role) => context.actor.roles.includes(role))) return refuse("not-allowed");
  if (context.actor.person === state.handler) return refuse("not-by-handler");
  if (reason.trim() === "") return refuse("reason-missing");
  course.emit({ kind: "cardLifted", card: id, reason: reason.trim() });
  await settleDown(course);
  return undefined;
};
