/** A call for help is over. */
import { openCalls } from "../joint/calls.ts";
import { refuse } from "../refusal/refuse.ts";
import type { Handler } from "./handler.ts";

/** It says what came of it. */
export const endCall: Handler<"endCall"> = (course, { call, result }) => {
  if (!openCalls(course.state).some(({ id }) => id === call)) return refuse("no-such-call");
  if (result.trim() === "") return refuse("result-missing");
  course.emit({ kind: "callEnded", call, result: result.trim() });
  return undefined;
};
