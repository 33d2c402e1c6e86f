/** A planned session will not take place. */
import { refuse } from "../refusal/refuse.ts";
import { openSession } from "../sessions/open-session.ts";
import type { Handler } from "./handler.ts";

export const cancelSession: Handler<"cancelSession"> = (course, { session: id, reason }) => {
  if (!openSession(course.state, id)) return refuse("no-such-session");
  if (reason.trim() === "") return refuse("reason-missing");
  course.emit({ kind: "sessionCancelled", session: id, reason: reason.trim() });
  return undefined;
};
