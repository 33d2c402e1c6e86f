/** Somebody is to handle the case. */
import { refuse } from "../refusal/refuse.ts";
import { settleDown } from "../settle-down.ts";
import type { Handler } from "./handler.ts";

export const assign: Handler<"assign"> = async (course, { handler }) => {
  if (handler.trim() === "") return refuse("person-missing");
  if (handler === course.state.handler) return undefined;
  course.emit({ kind: "assigned", handler });
  await settleDown(course);
  return undefined;
};
