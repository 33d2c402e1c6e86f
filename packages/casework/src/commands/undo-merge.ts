/** A merging is undone: either case is as it was before it. */
import type { Event, EventBody } from "../case/event.ts";
import { system } from "../course.ts";
import { mayMerge } from "../merging/may-merge.ts";
import { place, refuse } from "../refusal/refuse.ts";
import type { Handler } from "./handler.ts";

/** What was said about the case and stays when it is put back. What the system did follows from passing days, which are caught up. */
const besides: ReadonlySet<EventBody["kind"]> = new Set(["noted", "progressed", "related"]);

/** Refused where somebody has worked on the merged case since: that work rests on it. */
export const undoMerge: Handler<"undoMerge"> = (course, { other, before, since, reason }) => {
  const refusal = mayMerge(course, other, reason);
  if (refusal) return refusal;
  const { state } = course;
  const merged = state.mergedInto?.caseId === other || state.absorbed?.at(-1)?.caseId === other;
  if (!merged) return refuse("not-merged");
  const resting = since.filter(({ by, body }) => by !== system && !besides.has(body.kind));
  if (resting.length > 0) return refuse("merge-worked-on", resting.map(issueOf));
  const { relations: _, progress: __, ...restored } = before;
  course.emit({
    kind: "mergeUndone",
    other,
    restored: {
      ...restored,
      ...(state.relations === undefined ? {} : { relations: state.relations }),
      ...(state.progress === undefined ? {} : { progress: state.progress }),
    },
    reason: reason.trim(),
  });
  return undefined;
};

function issueOf({ on, body }: Event) {
  return place(
    "merge-worked-on",
    body.kind,
    "",
    { zh: `${on} 以后已有办理。`, en: `Something was done on ${on}.` },
    { zh: "请在合并后的纠纷里继续办理。", en: "Go on in the merged case." },
  );
}
