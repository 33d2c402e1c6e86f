/** Writes what figures count of a case, in the transaction of the events it follows from. */
import { hash } from "node:crypto";
import { type CaseState, type Event, evolve } from "@jiefen/casework";
import { type Course, countedFacts, evolveCourse, type FigureRow, newCourse, rowsOf } from "@jiefen/figures";
import { type CaseSubject, caseSubjects, type Policy, rowSubjects } from "@jiefen/policy";
import type { Knex } from "knex";
import type { CaseKey } from "../case/event-rows.ts";
import { insertAll } from "../database/insert-all.ts";
import { fromJson, toJson } from "../database/json.ts";
import { type CountedCaseRow, type CountedRow, countedCases, tableOf } from "./figure-tables.ts";

interface Happened {
  readonly policy: Policy;
  readonly before: CaseState | undefined;
  readonly after: CaseState;
  readonly events: readonly Event[];
}

export async function writeCounted(trx: Knex, happened: Happened): Promise<void> {
  const { policy, after } = happened;
  const key: CaseKey = { division: after.division, id: after.id };
  const at = { division: key.division, case_id: key.id };
  const known = await trx<CountedCaseRow>(countedCases).where(at).first();
  const course = courseAfter(happened, known ? fromJson<Course>(known.course) : newCourse);
  const before = known ? fromJson<Record<string, string>>(known.written) : {};
  const written: Record<string, string> = {};
  const counted = countedRows(policy, after, course);
  for (const subject of caseSubjects) {
    const rows = counted[subject];
    // What has no rows is not noted down, so that it leaves no trace of rows it had before.
    const now = rows.length === 0 ? undefined : hash("sha256", toJson(rows), "base64url");
    if (now !== undefined) written[subject] = now;
    if (before[subject] === now) continue;
    await trx(tableOf(subject)).where(at).delete();
    await insertAll(trx, tableOf(subject), rows);
  }
  const row: CountedCaseRow = { ...at, facts: toJson(countedFacts(policy, after)), course: toJson(course), written: toJson(written) };
  if (known && known.facts === row.facts && known.course === row.course && known.written === row.written) return;
  await trx<CountedCaseRow>(countedCases).insert(row).onConflict(["division", "case_id"]).merge();
}

function courseAfter({ policy, before, events }: Happened, course: Course): Course {
  let state = before;
  let next = course;
  for (const event of events) {
    state = evolve(state, event);
    next = evolveCourse(policy, next, event, state);
  }
  return next;
}

function countedRows(policy: Policy, state: CaseState, course: Course): Readonly<Record<CaseSubject, readonly CountedRow[]>> {
  const scale = policy.scales[0]?.id ?? "";
  const common = {
    division: state.division,
    case_id: state.id,
    held_by: state.heldBy,
    type: state.type,
    level: state.inForce[scale] ?? null,
    colour: state.plan?.colour ?? null,
    accepted_on: state.acceptedOn,
  };
  const all = rowsOf(policy, state, course);
  const of = (subject: CaseSubject) =>
    all
      .filter((row) => row.subject === subject)
      .map((row, position): CountedRow => ({ ...common, position, ...daysOf(row), marks: toJson(row.facts) }));
  return {
    case: of("case"),
    visit: of("visit"),
    letter: of("letter"),
    obligation: of("obligation"),
    levelChange: of("levelChange"),
    completion: of("completion"),
  };
}

function daysOf({ subject, days }: FigureRow): Pick<CountedRow, "day1" | "day2" | "day3"> {
  const [day1, day2, day3] = Object.keys(rowSubjects[subject].dates).map((name) => days[name] ?? null);
  return { day1: day1 ?? null, day2: day2 ?? null, day3: day3 ?? null };
}
