/** Visits to be made. */
import type { LocalDate, Plan, Policy, Standing, Text } from "@jiefen/policy";
import { lateness } from "../calendar/lateness.ts";
import type { CaseState, PlannedVisit } from "../case/state.ts";
import type { Task } from "../case/task.ts";
import { rolesWith } from "../commands/permission-for.ts";
import { numberOf } from "../facts/number-of.ts";
import { handlerOr } from "./waiting-for.ts";

export function visitTasks(policy: Policy, standing: Standing, state: CaseState, today: LocalDate): readonly Task[] {
  return state.visits
    .filter(({ done, dropped }) => !done && !dropped)
    .map((visit) => visitTask(policy, standing, state, visit, lateness(visit.onTimeUntil, today)));
}

export function visitTask(policy: Policy, standing: Standing, state: CaseState, visit: PlannedVisit, daysLate: number): Task {
  return {
    caseId: state.id,
    kind: "visit",
    about: visit.id,
    title: titleOf(policy, visit),
    party: visit.party,
    dueOn: visit.dueOn,
    onTimeUntil: visit.onTimeUntil,
    daysLate,
    provisional: visit.provisional,
    waitingFor: visitedBy(policy, visit) ?? handlerOr(state, rolesWith(standing, "case.visit")),
  };
}

/** The roles that the plan names for its visits. */
function visitedBy(policy: Policy, { plan }: PlannedVisit): Task["waitingFor"] | undefined {
  const roles = policy.plans.find(({ id }) => id === plan)?.mode?.roles;
  return roles && { roles };
}

const plain: Text = { zh: "回访", en: "Visit" };
const kinds: Readonly<Record<PlannedVisit["phase"], Text>> = {
  beforeSettlement: plain,
  afterSettlement: plain,
  promise: { zh: "履约回访", en: "Visit about a promise" },
  keyDate: { zh: "关键节点回访", en: "Visit before a key date" },
  extra: plain,
};

/** What kind of visit, how, and how many go. */
function titleOf(policy: Policy, visit: PlannedVisit): Text {
  const kind = kinds[visit.phase];
  const plan = policy.plans.find(({ id }) => id === visit.plan);
  if (!plan?.mode) return kind;
  const mode = modeOf(policy, plan.mode, visit.number);
  const people = numberOf(policy, plan.mode.people) ?? 1;
  return {
    zh: `${kind.zh}：${mode.zh}${people > 1 ? `，${people} 人` : ""}`,
    en: `${kind.en}: ${mode.en}${people > 1 ? `, ${people} people` : ""}`,
  };
}

/** The plan names the mode by a code of one of the questions that the visit's record asks. */
function modeOf(policy: Policy, mode: NonNullable<Plan["mode"]>, number: number): Text {
  const code = number === 1 ? mode.first : mode.later;
  const options = policy.records[policy.visit.record]?.questions.flatMap(({ fact }) => policy.facts[fact]?.options ?? []) ?? [];
  return options.find(({ id }) => id === code)?.title ?? { zh: code, en: code };
}
