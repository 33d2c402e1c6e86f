/** Something has happened or become known. */
import { checkTold } from "../answers/check-told.ts";
import { recordFactsOn } from "../facts/record-facts-on.ts";
import { settleDown } from "../settle-down.ts";
import type { Handler } from "./handler.ts";

export const recordFacts: Handler<"recordFacts"> = async (course, command) => {
  const told = checkTold(course, command.facts);
  if (!told.ok) return told.refusal;
  recordFactsOn(course, told.answers);
  await settleDown(course);
  return undefined;
};
