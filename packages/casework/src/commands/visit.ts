/** A visit to one party. */
import type { LocalDate } from "@jiefen/policy";
import { isDate, laterBy } from "../calendar/day.ts";
import type { PlannedVisit } from "../case/state.ts";
import type { Course } from "../course.ts";
import { numberOf } from "../facts/number-of.ts";
import { partyIds } from "../facts/parties.ts";
import { fileRecord } from "../records/file-record.ts";
import { place, refuse } from "../refusal/refuse.ts";
import { settleDown } from "../settle-down.ts";
import { servedBy } from "../visits/count-visit.ts";
import type { Handler } from "./handler.ts";

/** Serves the visits planned for the party by then, at most one of each schedule; where none is open, it is kept as an extra one.
 * A late visit counts and stays recorded as late. */
export const visit: Handler<"visit"> = async (course, { party, values, on }) => {
  const { policy } = course.rules;
  const form = policy.records[policy.visit.record];
  if (!form) return refuse("unknown-record");
  if (!partyIds(policy, course.state.facts).includes(party)) return refuse("unknown-party");
  if (on !== undefined && isTooOld(course, on)) return refuse("visit-too-old");
  const filed = await fileRecord(course, { form, values, ...(on === undefined ? {} : { on }) });
  if (!filed.ok) return filed.refusal;
  const { record } = filed;
  const outcome = record.values[policy.visit.outcomeField];
  if (typeof outcome !== "string") return noOutcome(course);
  const served = servedBy(course, party, record.on);
  for (const { id } of served.length > 0 ? served : [extraVisit(course, party, record.on)]) {
    course.emit({ kind: "visitMade", visit: id, record: record.id, on: record.on, outcome, clean: policy.visit.clean.includes(outcome) });
  }
  await settleDown(course);
  return undefined;
};

/** Also one that was made without network and is sent only now. */
function isTooOld({ rules: { policy }, today }: Course, on: LocalDate): boolean {
  const days = numberOf(policy, policy.visit.reportedWithinDays);
  return days !== undefined && isDate(on) && on < laterBy(today, -days);
}

/** Beyond the plan: planned and made at once. */
function extraVisit(course: Course, party: string, on: LocalDate): PlannedVisit {
  const extra: PlannedVisit = {
    id: course.context.newId(),
    party,
    plan: course.state.plan?.id ?? "",
    phase: "extra",
    anchor: on,
    number: 1 + course.state.visits.filter(({ phase }) => phase === "extra").length,
    dueOn: on,
    onTimeUntil: on,
    provisional: false,
  };
  course.emit({ kind: "visitsPlanned", visits: [extra] });
  return extra;
}

/** Without an outcome nobody knows whether the visit was clean. */
function noOutcome({ rules: { policy } }: Course) {
  const { record, outcomeField } = policy.visit;
  const title = policy.facts[outcomeField]?.title ?? { zh: outcomeField, en: outcomeField };
  const message = { zh: `“${title.zh}”还没有回答。`, en: `“${title.en}” has no answer.` };
  const hint = { zh: "请选择这次回访的结果。", en: "Choose the outcome of this visit." };
  return refuse("unanswered", [place("unanswered", record, `/${outcomeField}`, message, hint)]);
}
