/** Somebody is no longer asked to the team. */
import { openAsking } from "../joint/askings.ts";
import { refuse } from "../refusal/refuse.ts";
import type { Handler } from "./handler.ts";

export const withdrawAsking: Handler<"withdrawAsking"> = (course, { asking }) => {
  if (!openAsking(course.state, asking)) return refuse("no-such-asking");
  course.emit({ kind: "askingWithdrawn", asking });
  return undefined;
};
