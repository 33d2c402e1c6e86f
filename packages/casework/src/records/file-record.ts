/** A form is filed on the case: checked, joined to its facts, and allowed by law. */
import type { Facts, LocalDate, Policy, RecordForm } from "@jiefen/policy";
import { checkForm } from "../answers/check.ts";
import { dayOf } from "../answers/dates.ts";
import type { Refusal } from "../case/refusal.ts";
import type { CaseRecord } from "../case/state.ts";
import type { Course } from "../course.ts";
import { factsOf } from "../facts/facts-of.ts";
import { giveIds } from "../facts/give-ids.ts";
import { recordFactsOn } from "../facts/record-facts-on.ts";
import { checkReturn } from "../letters/check-return.ts";
import { letterDays } from "../letters/letter-days.ts";
import { agreeObligations } from "../obligations/agree.ts";
import { performObligation } from "../obligations/perform.ts";
import { refuse } from "../refusal/refuse.ts";
import { guardsAgainst } from "./guards.ts";

export interface Filing {
  readonly form: RecordForm;
  readonly values: Facts;
  readonly on?: LocalDate;
  readonly transition?: string;
}

export type Filed =
  | { readonly ok: true; readonly record: CaseRecord /** All facts of the case, with this filing's own on top. */; readonly facts: Facts }
  | { readonly ok: false; readonly refusal: Refusal };

/** Facts of the case that the form asks update the case; the rest stays with the record. Promises agreed in it, or kept by it, are taken up. */
export async function fileRecord(course: Course, { form, values, on, transition }: Filing): Promise<Filed> {
  const { policy, standing } = course.rules;
  const day = dayOf(course, on);
  if (day === undefined) return { ok: false, refusal: refuse("invalid-date") };
  const checked = checkForm(course.rules, form, values, factsOf(policy, course.state, course.today), course.today);
  if (!checked.ok) return checked;
  const sentBack = checkReturn(policy, form.id, checked.answers);
  if (sentBack) return { ok: false, refusal: sentBack };
  const given = giveIds(policy, checked.answers, course.context.newId);
  const answers = { ...given, ...letterDays(course.rules, course.state, form.id, given, day) };
  const record: CaseRecord = {
    id: course.context.newId(),
    record: form.id,
    values: answers,
    by: course.context.actor.person,
    at: course.context.now,
    on: day,
    ...(transition === undefined ? {} : { transition }),
  };
  course.emit({ kind: "recorded", record });
  const { ofTheCase, ofTheRecord } = sorted(policy, answers);
  if (Object.keys(ofTheCase).length > 0) recordFactsOn(course, ofTheCase);
  agreeObligations(course, ofTheRecord);
  const facts = { ...factsOf(policy, course.state, course.today), ...ofTheRecord };
  const refusal = (await guardsAgainst(policy, standing, form.id, facts, course.today)) ?? performObligation(course, record);
  return refusal ? { ok: false, refusal } : { ok: true, record, facts };
}

/** Answers that are facts of the case, and those that only one filing of a repeating record tells. */
function sorted(policy: Policy, answers: Facts): { readonly ofTheCase: Facts; readonly ofTheRecord: Facts } {
  const isOfTheCase = ([name]: readonly [string, unknown]): boolean => {
    const origin = policy.facts[name]?.origin;
    return origin?.kind === "field" && origin.list === undefined;
  };
  const entries = Object.entries(answers);
  return {
    ofTheCase: Object.fromEntries(entries.filter(isOfTheCase)),
    ofTheRecord: Object.fromEntries(entries.filter((entry) => !isOfTheCase(entry))),
  };
}
