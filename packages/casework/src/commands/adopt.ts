/** A case goes on under another release of its layer (law 7). */
import { refuse } from "../refusal/refuse.ts";
import { settleDown } from "../settle-down.ts";
import type { Handler } from "./handler.ts";

/** The rules given with the command are those of the other release. Refused where that lacks the stage, the type, the plan, a level or an open card of the case. */
export const adopt: Handler<"adopt"> = async (course) => {
  const { rules, state } = course;
  const { policy } = rules;
  if (policy.release === state.release) return undefined;
  const knowsLevels = policy.scales.every(({ id, levels }) => {
    const level = state.inForce[id];
    return level === undefined || levels.some((one) => one.id === level);
  });
  const knowsType = policy.disputeTypes.some(({ id }) => id === state.type);
  const knowsStage = policy.stages.some(({ id }) => id === state.stage);
  const knowsPlan = !state.plan || policy.plans.some(({ id }) => id === state.plan?.id);
  const knowsCards = state.cards.every(({ card, lifted }) => lifted || policy.cards.some(({ id }) => id === card));
  if (policy.layer.id !== state.layer || !knowsLevels || !knowsType || !knowsStage || !knowsPlan || !knowsCards)
    return refuse("cannot-adopt");
  course.emit({ kind: "releaseAdopted", from: state.release, to: policy.release });
  await settleDown(course);
  return undefined;
};
