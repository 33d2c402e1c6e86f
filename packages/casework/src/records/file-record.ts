/** A form is filed on the case: checked, joined to its facts, and allowed by law. */
import type { Facts, LocalDate, RecordForm } from "@jiefen/policy";
import { checkForm } from "../answers/check.ts";
import { dayOf } from "../answers/dates.ts";
import type { Refusal } from "../case/refusal.ts";
import type { CaseRecord } from "../case/state.ts";
import type { Course } from "../course.ts";
import { factChange } from "../facts/fact-change.ts";
import { factsOf } from "../facts/facts-of.ts";
import { giveIds } from "../facts/give-ids.ts";
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
  const answers = giveIds(policy, checked.answers, course.context.newId);
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
  recordFacts(course, answers);
  const facts = { ...factsOf(policy, course.state, course.today), ...answers };
  const refusal =
    (await guardsAgainst(policy, standing, form.id, facts, course.today)) ??
    agreeObligations(course, record) ??
    performObligation(course, record);
  return refusal ? { ok: false, refusal } : { ok: true, record, facts };
}

/** Those of the answers that are facts of the case join them. */
function recordFacts(course: Course, answers: Facts): void {
  const { policy } = course.rules;
  const own = Object.entries(answers).filter(([name]) => isOfTheCase(name));
  if (own.length === 0) return;
  const { facts, dropped } = factChange(policy, course.state, Object.fromEntries(own), course.today);
  course.emit({ kind: "factsRecorded", facts, ...(dropped.length > 0 ? { dropped } : {}) });

  function isOfTheCase(name: string): boolean {
    const origin = policy.facts[name]?.origin;
    return origin?.kind === "field" && origin.list === undefined;
  }
}
