/** What has to be remembered of a case's events beside its state, for figures: when it was closed each time, and when letters were answered. */
import { type CaseState, type Event, lettersOf } from "@jiefen/casework";
import type { LocalDate, Policy } from "@jiefen/policy";

export interface Course {
  readonly completions: readonly {
    readonly on: LocalDate;
    /** No ground other than settlement was given. */
    readonly settled: boolean;
    readonly reopenedOn?: LocalDate;
  }[];
  /** By record: the day on which the answer became known; the letter may tell an earlier one. */
  readonly answered: Readonly<Record<string, LocalDate>>;
}

export const newCourse: Course = { completions: [], answered: {} };

/** `after` is the state that the event leads to. */
export function evolveCourse(policy: Policy, course: Course, { body, on }: Event, after: CaseState): Course {
  switch (body.kind) {
    case "closed":
      return { ...course, completions: [...course.completions, { on, settled: body.ground === undefined }] };
    case "reopened":
      return {
        ...course,
        completions: course.completions.map((one, index) => (index === course.completions.length - 1 ? { ...one, reopenedOn: on } : one)),
      };
    // Only what is filed or filled in, and what a letter's department says, can answer one; and rules that read old letters otherwise.
    case "recorded":
    case "recordSupplemented":
    case "letterAnswered":
    case "releaseAdopted":
      return withAnswers(policy, course, on, after);
    default:
      return course;
  }
}

function withAnswers(policy: Policy, course: Course, on: LocalDate, after: CaseState): Course {
  const answered = Object.fromEntries(
    lettersOf(policy, after).flatMap(({ record, answered: done }) => (done ? [[record.id, course.answered[record.id] ?? on]] : [])),
  );
  return { ...course, answered };
}
