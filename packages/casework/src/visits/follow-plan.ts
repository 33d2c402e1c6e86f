/** The plan that a case follows, by its levels and phase. */
import type { LocalDate, Plan } from "@jiefen/policy";
import type { CaseState } from "../case/state.ts";
import type { Course } from "../course.ts";
import { factsOf } from "../facts/facts-of.ts";
import { firstSure } from "../grading/outcomes.ts";

type Started = NonNullable<CaseState["plan"]>;

/** Starts the first plan whose assignment surely holds, if it is another one, or if the phase is new. Where none holds, the plan in force goes on.
 * A plan that comes with a new phase counts from the phase's first day; one that changes within a phase counts from today,
 * or (`asIfAlways`, after a correction) from the phase's first day too.
 * @returns whether a plan started. */
export async function followPlan(course: Course, asIfAlways = false): Promise<boolean> {
  const { state, today } = course;
  const plan = await planNow(course);
  if (!plan) return false;
  const phase = state.settledOn ? "afterSettlement" : "beforeSettlement";
  const newPhase = state.plan?.phase !== phase || state.plan.phaseSince !== state.phaseSince;
  if (!newPhase && state.plan?.id === plan.id) return false;
  const startedOn: LocalDate = newPhase || asIfAlways ? state.phaseSince : today;
  const started: Started = { id: plan.id, colour: plan.colour, phase, phaseSince: state.phaseSince, startedOn };
  course.emit({ kind: "planStarted", plan: started });
  return true;
}

async function planNow({ rules: { policy }, state, today }: Course): Promise<Plan | undefined> {
  const assignment = await firstSure(policy, policy.assignments, factsOf(policy, state, today), today);
  return policy.plans.find(({ id }) => id === (assignment?.plan ?? state.plan?.id));
}
