/** Another case becomes part of this one (并案). */
import { checkTold } from "../answers/check-told.ts";
import { recordFactsOn } from "../facts/record-facts-on.ts";
import { mayMerge } from "../merging/may-merge.ts";
import { settleDown } from "../settle-down.ts";
import type { Handler } from "./handler.ts";

/** What is taken over becomes known as if it were told now: levels rise and never fall by it. */
export const absorb: Handler<"absorb"> = async (course, { other, facts, left, team = [], attachments = [], reason }) => {
  const refusal = mayMerge(course, other, reason);
  if (refusal) return refusal;
  const { version } = course.state;
  if (Object.keys(facts).length > 0) {
    const told = checkTold(course, facts);
    if (!told.ok) return told.refusal;
    recordFactsOn(course, told.answers);
    await settleDown(course);
  }
  const joining = team.filter(({ person }) => person !== course.state.handler && !course.state.team.some((one) => one.person === person));
  if (joining.length > 0) {
    course.emit({ kind: "teamSet", team: [...course.state.team, ...joining] });
    await settleDown(course);
  }
  const brought = attachments.map((attachment) => ({ from: other, ...attachment }));
  course.emit({
    kind: "absorbed",
    other,
    version,
    left,
    ...(brought.length > 0 ? { attachments: brought } : {}),
    reason: reason.trim(),
  });
  return undefined;
};
