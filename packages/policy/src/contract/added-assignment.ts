/** An added assignment may only give a plan that is nowhere laxer than the one the layer above would have given. */
import { isObject, partOf } from "../document/json.ts";
import { findAt } from "../document/pointer.ts";
import { type Addition, choicesAt, type Laxity, namesIn } from "./addition.ts";
import { findLaxerPart, type MeasuredPlan, planParts } from "./laxer-plan.ts";
import { measuresIn } from "./measures.ts";
import { choiceOf, overtakenBy } from "./overtaken.ts";
import { isSchedule, type Surroundings } from "./tighten.ts";

const path = "rules/revisit.json";

/** A case for which no assignment of the layer above holds goes on with the plan it has: that may be any of them. */
export function laxerAssignment({ place, above, below }: Addition): Laxity | undefined {
  const id = place.at(-1) ?? "";
  const entry = findAt(below.get(path), place);
  const added = choiceOf(id, entry);
  const now = added && planOf(below, id);
  if (!added || !now) return undefined;
  const among = choicesAt(above, path, "assignments");
  const { entries, uncovered } = overtakenBy(added, among, below);
  for (const one of uncovered ? among : entries) {
    const old = planOf(above, one.id);
    const part = old && findLaxerPart(old.measured, now.measured);
    if (old && part) return laxity({ id, plan: now.id, part, over: one.id, was: old.id }, above, below);
  }
  return undefined;
}

interface Found {
  readonly id: string;
  readonly plan: string;
  readonly part: keyof typeof planParts;
  readonly over: string;
  readonly was: string;
}

function laxity({ id, plan, part, over, was }: Found, above: Surroundings, below: Surroundings): Laxity {
  const [own, upper] = [namesIn(below, path), namesIn(above, path)];
  const [mine, given, theirs, before] = [
    own(["assignments", id]),
    own(["plans", plan]),
    upper(["assignments", over]),
    upper(["plans", was]),
  ];
  return {
    message: {
      zh: `本级增加的 ${mine.zh} 会先于上级的 ${theirs.zh} 适用，但计划 ${given.zh} 比 ${before.zh} 宽：${planParts[part].zh}。`,
      en: `${mine.en}, which this layer adds, would apply in place of ${theirs.en} of the layer above, but the plan ${given.en} is laxer than ${before.en}: ${planParts[part].en}.`,
    },
    hint: {
      zh: `请选一个处处不比 ${before.zh} 宽的计划，或者排到 ${theirs.zh} 之后，或者在条件里写明只用于哪些等级。`,
      en: `Choose a plan that is nowhere laxer than ${before.en}, put it behind ${theirs.en}, or say in its condition which levels it is for.`,
    },
  };
}

/** The plan that an assignment names; undefined while either is not written out. */
function planOf(documents: Surroundings, assignment: string): { readonly id: string; readonly measured: MeasuredPlan } | undefined {
  const document = documents.get(path);
  const id = partOf(partOf(document, "assignments"), assignment).plan;
  const plan = typeof id === "string" ? partOf(document, "plans")[id] : undefined;
  return typeof id === "string" && isPlan(plan) ? { id, measured: { plan, measures: measuresIn(documents) } } : undefined;
}

function isPlan(plan: unknown): plan is MeasuredPlan["plan"] {
  return (
    isObject(plan) &&
    typeof plan.colour === "string" &&
    [plan.beforeSettlement, plan.afterSettlement].every(
      (phase) => isObject(phase) && (phase.schedule === undefined || isSchedule(phase.schedule)),
    ) &&
    isObject(plan.missed) &&
    Object.values(plan.missed).every((one) => isObject(one) && typeof one.count === "number" && Array.isArray(one.notify)) &&
    (plan.keyDates === undefined || isObject(plan.keyDates)) &&
    (plan.mode === undefined || isObject(plan.mode))
  );
}
