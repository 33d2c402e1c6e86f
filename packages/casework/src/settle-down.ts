/** What follows every change of a case: it is assessed, its levels rise, its plan follows them, its visits follow the plan. */
import type { Course } from "./course.ts";
import { regrade } from "./grading/regrade.ts";
import { lapseProposals } from "./proposals/lapse.ts";
import { followPlan } from "./visits/follow-plan.ts";
import { planVisits } from "./visits/plan-visits.ts";

/** Rules may look at the colour, so a new plan is followed by another look at the levels. This ends, since levels only rise. */
export async function settleDown(course: Course): Promise<void> {
  await regrade(course);
  const started = await followPlan(course);
  for (let again = started; again && (await regrade(course)); ) again = await followPlan(course);
  planVisits(course, started ? course.state.phaseSince : course.today);
  lapseProposals(course);
}
