/** What a policy says about a dispute on a day: levels, plan, reasons, and the questions that still matter. */
import { visibleQuestions } from "../answers/visible.ts";
import type { Facts, LocalDate } from "../facts/fact-value.ts";
import { caseScope, type Scope } from "../facts/scope.ts";
import { walk } from "../facts/walk.ts";
import { levelFactOf } from "../policy/case-facts.ts";
import type { CriterionDecision, Decision, Outcome, ScaleDecision } from "../policy/decision.ts";
import type { Plan, Policy, Scale } from "../policy/policy.ts";
import { getDisputeType } from "./dispute-type.ts";
import { gradedFacts, knownOf } from "./grading-scope.ts";
import { judgeIn } from "./judge.ts";
import { place } from "./scales.ts";
import { type OpenQuestions, openQuestions } from "./still-matters.ts";

/** `facts` are those of a case, or bare answers to the type's form (then `stage` is absent and the rest follows from `atIntake`).
 * Throws a RangeError for a type the policy does not have, or a `today` that is no `YYYY-MM-DD` date. */
export async function evaluate(policy: Policy, type: string, facts: Facts, today: LocalDate): Promise<Decision> {
  const form = getDisputeType(policy, type);
  const known = knownOf(policy, type, facts);
  const shown = gradedFacts(policy, type, known, today);
  const scope = caseScope(policy, shown, today);
  const visible = new Set(visibleQuestions(policy, form, known, today).map((question) => question.fact));
  const questions = openQuestions(scope, form, visible);

  const criteria = await decideCriteria(policy, scope);
  const placed = policy.scales.map((scale) => placeOn(scale, policy, criteria, questions));
  const level = placed[0]?.decision.level ?? "";
  const levels = Object.fromEntries(placed.slice(1).map(({ decision }) => [levelFactOf(decision.scale), decision.level]));
  const plan = await planFor(policy, caseScope(policy, { settled: false, levelInForce: level, ...levels, ...shown }, today));
  return {
    release: policy.release,
    layer: policy.layer.id,
    type,
    today,
    scales: placed.map((one) => one.decision),
    level,
    ...(plan && { plan: plan.id, colour: plan.colour }),
    criteria,
    stillMatters: [...new Set(placed.flatMap((one) => one.stillMatters))],
  };
}

/** A criterion that needs a parameter nobody gave is left out of grading: its outcome is unknown. */
async function decideCriteria(policy: Policy, scope: Scope): Promise<Readonly<Record<string, CriterionDecision>>> {
  const graded = policy.criteria.filter((criterion) => criterion.undeclared.length === 0);
  const outcomes: Readonly<Record<string, Outcome>> = await judgeIn(
    scope,
    Object.fromEntries(graded.map((criterion) => [criterion.id, criterion.conditions])),
  );
  return Object.fromEntries(
    policy.criteria.map(({ id, conditions, undeclared }) => [
      id,
      { id, outcome: outcomes[id] ?? "unknown", trace: walk(conditions, scope), ...(undeclared.length > 0 && { undeclared }) },
    ]),
  );
}

function placeOn(
  scale: Scale,
  policy: Policy,
  criteria: Readonly<Record<string, CriterionDecision>>,
  questions: OpenQuestions,
): { readonly decision: ScaleDecision; readonly stillMatters: readonly string[] } {
  const graded = policy.criteria.flatMap((criterion) => {
    const decision = criteria[criterion.id];
    if (!decision || decision.undeclared || criterion.event.params.scale !== scale.id) return [];
    return [{ criterion, outcome: decision.outcome, reachable: questions.canBecome(decision.trace, "yes") }];
  });
  const { raising, level, possible, points, because } = place(scale, graded);
  const couldRaise = new Map<string, string>();
  for (const { criterion, level: reached } of [...raising].sort((a, b) => b.level.rank - a.level.rank)) {
    const decision = criteria[criterion.id];
    for (const fact of decision ? questions.leadingTo(decision.trace, "yes") : []) {
      if (!couldRaise.has(fact)) couldRaise.set(fact, reached.id);
    }
  }
  return {
    decision: {
      scale: scale.id,
      level,
      possible,
      provisional: couldRaise.size > 0,
      ...(points && { points }),
      because,
      couldRaise: Object.fromEntries(couldRaise),
    },
    stillMatters: [...couldRaise.keys()],
  };
}

/** By order, the first plan whose conditions surely hold. */
async function planFor(policy: Policy, scope: Scope): Promise<Plan | undefined> {
  const outcomes: Readonly<Record<string, Outcome>> = await judgeIn(
    scope,
    Object.fromEntries(policy.assignments.map((assignment) => [assignment.id, assignment.conditions])),
  );
  const assignment = policy.assignments.find(({ id }) => outcomes[id] === "yes");
  return assignment && policy.plans.find((plan) => plan.id === assignment.plan);
}
