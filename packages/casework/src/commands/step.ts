/** A step of the workflow, with the record it fills. */
import type { Facts, Transition } from "@jiefen/policy";
import { dayOf } from "../answers/dates.ts";
import type { Refusal } from "../case/refusal.ts";
import { completeClosure } from "../closure/complete.ts";
import type { Course } from "../course.ts";
import { factsOf } from "../facts/facts-of.ts";
import { type Filed, fileRecord } from "../records/file-record.ts";
import { place, refuse } from "../refusal/refuse.ts";
import { holdSession } from "../sessions/hold-session.ts";
import { settleDown } from "../settle-down.ts";
import { sureTransitions } from "../workflow/sure-transitions.ts";
import { takeTransition } from "../workflow/take-transition.ts";
import type { CommandOf, Handler } from "./handler.ts";

export const step: Handler<"step"> = async (course, command) => {
  const { rules, state, context } = course;
  const transition = rules.policy.transitions.find(({ id }) => id === command.transition);
  if (!transition) return refuse("unknown-step");
  if (!state.open && !transition.effects?.includes("reopen")) return refuse("case-closed");
  if (!transition.from.includes(state.stage)) return refuse("wrong-stage");
  if (!transition.roles.some((role) => context.actor.roles.includes(role))) return refuse("not-allowed");
  const on = dayOf(course, command.on);
  if (on === undefined) return refuse("invalid-date");
  const filed = await fileFor(course, transition, command);
  if (!filed.ok) return filed.refusal;
  const [allowed] = await sureTransitions(course, [transition], filed.facts);
  if (!allowed) return notYet(transition);
  const held = "record" in filed ? holdSession(course, command.session, filed.record) : undefined;
  if (held) return held;
  const refusal = (await takeTransition(course, transition, on)) ?? (await completeClosure(course));
  if (refusal) return refusal;
  await settleDown(course);
  return undefined;
};

type Ready = Filed | { readonly ok: true; readonly facts: Facts };

/** The record of the step, filed; or the facts of the case, where it fills none. */
async function fileFor(course: Course, transition: Transition, { values, on }: CommandOf<"step">): Promise<Ready> {
  const { policy } = course.rules;
  if (transition.record === undefined && values === undefined) return { ok: true, facts: factsOf(policy, course.state, course.today) };
  const form = transition.record === undefined ? undefined : policy.records[transition.record];
  if (!form) return { ok: false, refusal: refuse("unknown-record") };
  return await fileRecord(course, { form, values: values ?? {}, transition: transition.id, ...(on === undefined ? {} : { on }) });
}

function notYet({ id, title, remedy, layer }: Transition): Refusal {
  const hint = remedy ?? { zh: "请先补充有关情况。", en: "Record what is missing first." };
  const message = { zh: `“${title.zh}”的条件还没有达到。`, en: `The conditions of “${title.en}” do not hold yet.` };
  return refuse(
    "conditions-not-met",
    [place("conditions-not-met", `rules/${layer}/workflow.json`, `/transitions/${id}`, message, hint)],
    remedy,
  );
}
