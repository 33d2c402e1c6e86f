/** A planned session took place: the record that was filed tells how. */
import type { Refusal } from "../case/refusal.ts";
import type { CaseRecord } from "../case/state.ts";
import type { Course } from "../course.ts";
import { refuse } from "../refusal/refuse.ts";
import { openSession } from "./open-session.ts";

/** Nothing happens where no session is named. Refused for a record that is not the one sessions are told in. */
export function holdSession(course: Course, session: string | undefined, { id, record, on }: CaseRecord): Refusal | undefined {
  if (session === undefined) return undefined;
  if (!openSession(course.state, session) || course.rules.policy.session?.record !== record) return refuse("no-such-session");
  course.emit({ kind: "sessionHeld", session, record: id, on });
  return undefined;
}
