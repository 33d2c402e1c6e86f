/** A day has passed. */

import { isDate, laterBy } from "../calendar/day.ts";
import { issueCards } from "../cards/issue-cards.ts";
import { passDeadlines } from "../deadlines/passed.ts";
import { tellUnanswered } from "../joint/tell-unanswered.ts";
import { refuse } from "../refusal/refuse.ts";
import { settleDown } from "../settle-down.ts";
import { missVisits } from "../visits/miss-visits.ts";
import type { Handler } from "./handler.ts";

/** Once per open case and day, in order. A day that has passed already gives no events. */
export const advanceDay: Handler<"advanceDay"> = async (course, { to }) => {
  if (!isDate(to)) return refuse("invalid-date");
  if (to <= course.state.day) return undefined;
  if (to > course.context.today) return refuse("day-not-come");
  if (to !== laterBy(course.state.day, 1)) return refuse("day-skipped");
  course.emit({ kind: "dayAdvanced", to });
  missVisits(course);
  passDeadlines(course);
  issueCards(course);
  tellUnanswered(course);
  await settleDown(course);
  return undefined;
};
