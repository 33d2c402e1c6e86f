/** This case goes on as part of another one: it is closed, and not as settled. */
import { mayMerge } from "../merging/may-merge.ts";
import { openWork } from "../merging/open-work.ts";
import { place, refuse } from "../refusal/refuse.ts";
import type { Handler } from "./handler.ts";

/** The checklist is not asked: nothing ends, and the other case has to meet it. */
export const mergeInto: Handler<"mergeInto"> = (course, { into, reason }) => {
  const refusal = mayMerge(course, into, reason);
  if (refusal) return refusal;
  const open = openWork(course.rules.policy, course.state);
  if (open.length > 0)
    return refuse(
      "merge-open-work",
      open.map((one) => place("merge-open-work", one.kind, one.about, one.text, one.remedy)),
    );
  const ground = course.rules.policy.intake?.merging?.ground;
  const { version } = course.state;
  course.emit({ kind: "mergedInto", into, version, ...(ground === undefined ? {} : { ground }), reason: reason.trim() });
  return undefined;
};
