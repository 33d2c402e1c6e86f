/** A department is pressed for what a letter waits for. */
import { chaseDue, chasedFrom, mayChase } from "../letters/chase.ts";
import { awaited, lettersOf } from "../letters/letter.ts";
import { refuse } from "../refusal/refuse.ts";
import type { Handler } from "./handler.ts";

/** By whom policy names, from the day it names, and not oftener; in words, since the department reads them at once. */
export const chaseLetter: Handler<"chaseLetter"> = (course, { letter: id, text }) => {
  const { rules, state, today, context } = course;
  const { policy, standing } = rules;
  const letter = lettersOf(policy, state).find(({ record }) => record.id === id);
  if (!letter || !policy.letter) return refuse("no-such-letter");
  if (!mayChase(policy.letter, context.actor.roles)) return refuse("not-allowed");
  if (letter.returned) return refuse("letter-returned");
  if (letter.answered) return refuse("letter-answered");
  if (!letter.way) return refuse("letter-not-sent");
  const from = chasedFrom(policy, standing.calendar, letter);
  const due = chaseDue(policy, letter);
  if (from === undefined || due === undefined) return refuse("no-chase");
  if (today < due) return refuse("letter-not-due");
  if (today < from) return refuse("chased-lately");
  const said = text.trim();
  if (said === "") return refuse("nothing-to-record");
  course.emit({ kind: "letterChased", letter: id, what: awaited(letter).what, text: said });
  return undefined;
};
