/** What is to happen to the case at hand: all of a script but the case itself. */
import type { Happening, Script } from "@jiefen/casework";
import type { LocalDate } from "@jiefen/policy";

export type Course = Omit<Script, "type" | "facts">;

/** Days that are played unless somebody asks for more or fewer. */
const usualDays = 90;
/** Day on which an agreement is reached unless the script is changed. */
const usualSettlement = 10;

export function usualCourse(today: LocalDate): Course {
  return {
    startsOn: today,
    days: usualDays,
    steps: "atOnce",
    visits: "onTime",
    happenings: [{ day: usualSettlement, kind: "settle" }],
  };
}

/** One of each kind a day; a new one takes the place of the old. */
export function withHappening(course: Course, happening: Happening): Course {
  const others = course.happenings.filter(({ day, kind }) => day !== happening.day || kind !== happening.kind);
  const visits = happening.kind === "visit" && course.visits === "never" ? "chosen" : course.visits;
  return { ...course, visits, happenings: [...others, happening].sort((one, other) => one.day - other.day) };
}

export function withoutHappening(course: Course, happening: Happening): Course {
  return { ...course, happenings: course.happenings.filter((one) => one !== happening) };
}
