/** One filing of a repeating record is filled in, or put right. */

import type { Facts, Policy } from "@jiefen/policy";
import { checkAmended } from "../answers/check.ts";
import type { Refusal } from "../case/refusal.ts";
import type { CaseRecord, CaseState } from "../case/state.ts";
import type { Course } from "../course.ts";
import { factsOf } from "../facts/facts-of.ts";
import { same } from "../facts/same.ts";
import { checkReturn } from "../letters/check-return.ts";
import { handOnWay } from "../letters/way.ts";
import { findAsRead } from "../moving/as-read.ts";
import { performObligation } from "../obligations/perform.ts";
import { correct } from "../proposals/second-person.ts";
import { guardsAgainst } from "../records/guards.ts";
import { refuse } from "../refusal/refuse.ts";
import { settleDown } from "../settle-down.ts";
import { putLevelsRight } from "./correct-facts.ts";
import type { CommandOf, Handler } from "./handler.ts";

/** A filing of an older form goes on as rules read it: its answers stay, what is told now is judged by the present form. Answers that were open may be given by the way. Changing one is a correction: it asks for a reason, and levels are derived as if it had always been right. */
export const supplement: Handler<"supplement"> = (course, command) => {
  const filed = findAsRead(course.state, command.record);
  if (!filed) return refuse("unknown-record");
  const reason = command.reason?.trim() ?? "";
  const byHand = handOnWay(course.rules.policy, course.state, command.record, changedOnly(filed, command.values));
  if (byHand) return refuse(byHand);
  if (changesAnswers(filed, command.values) && reason === "") return refuse("reason-missing");
  return correct(course, command, reason, (on) => applySupplement(on, command));
};

export async function applySupplement(course: Course, command: CommandOf<"supplement">): Promise<Refusal | undefined> {
  const { rules, state, today } = course;
  const { policy, standing } = rules;
  const filed = findAsRead(state, command.record);
  const form = filed && policy.records[filed.record];
  if (!filed || !form) return refuse("unknown-record");
  if (Object.keys(command.values).some((name) => isOfTheCase(policy, name))) return refuse("of-the-case");
  // What is told as it was filed is not judged anew: an older form may have taken it.
  const told = changedOnly(filed, command.values);
  const checked = checkAmended(rules, form, filed.values, told, factsOf(policy, state, today), today);
  if (!checked.ok) return checked.refusal;
  const { answers } = checked;
  const sentBack = checkReturn(policy, form.id, answers);
  if (sentBack) return sentBack;
  const changed = changedNames(filed, command.values, answers);
  if (changed.length === 0) return refuse("nothing-to-record");
  const values = Object.fromEntries(changed.map((name) => [name, answers[name] ?? null]));
  const before = Object.fromEntries(changed.flatMap((name) => (name in filed.values ? [[name, filed.values[name] ?? null]] : [])));
  const reason = command.reason?.trim();
  const visit = visitOutcome(policy, state, filed, values);
  course.emit({ kind: "recordSupplemented", record: filed.id, values, before, ...(reason ? { reason } : {}), ...(visit ? { visit } : {}) });
  const refusal =
    (await guardsAgainst(policy, standing, form.id, { ...factsOf(policy, course.state, today), ...filed.values, ...values }, today)) ??
    performance(course, { ...filed, values: { ...filed.values, ...values } });
  if (refusal) return refusal;
  if (changesAnswers(filed, values)) await putLevelsRight(course, reason ?? "");
  else await settleDown(course);
  return undefined;
}

function changedOnly({ values }: CaseRecord, told: Facts): Facts {
  return Object.fromEntries(Object.entries(told).filter(([name, value]) => !same(values[name], value)));
}

/** What is told anew, and what is no longer asked with it. */
function changedNames({ values }: CaseRecord, told: Facts, answers: Facts): readonly string[] {
  const names = new Set([...Object.keys(told), ...Object.keys(values)]);
  return [...names].filter((name) => !same(answers[name] ?? null, values[name] ?? null));
}

/** Whether an answer that was given becomes another. */
function changesAnswers({ values }: CaseRecord, now: Facts): boolean {
  return Object.entries(now).some(([name, answer]) => (values[name] ?? null) !== null && !same(values[name], answer));
}

/** A promise reported as kept now. */
function performance(course: Course, record: CaseRecord): Refusal | undefined {
  const { obligations } = course.state;
  const known = obligations.some(({ performed }) => performed?.record === record.id);
  return known ? undefined : performObligation(course, record);
}

function visitOutcome({ visit }: Policy, state: CaseState, { id }: CaseRecord, values: Facts) {
  const outcome = values[visit.outcomeField];
  const reported = state.visits.some(({ done }) => done?.record === id);
  return reported && typeof outcome === "string" ? { outcome, clean: visit.clean.includes(outcome) } : undefined;
}

function isOfTheCase(policy: Policy, name: string): boolean {
  const origin = policy.facts[name]?.origin;
  return origin?.kind === "field" && origin.list === undefined;
}
