/** The day on which something is said to have happened. */
import type { LocalDate } from "@jiefen/policy";
import { isDate } from "../calendar/day.ts";
import type { Course } from "../course.ts";

/** Between intake and today, both included; today when not said. Undefined for any other. */
export function dayOf(course: Course, on: LocalDate | undefined): LocalDate | undefined {
  if (on === undefined) return course.today;
  return isDate(on) && on >= course.state.acceptedOn && on <= course.today ? on : undefined;
}
