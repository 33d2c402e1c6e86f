/** Whether a case that follows one plan is followed at least as closely as one that follows another. */
import type { NumberOrParameter } from "../document/number.ts";
import type { PlanDocument } from "../document/revisit.ts";
import type { Text } from "../policy/text.ts";
import { findLaxer } from "./schedule.ts";

/** What numbers and codes of a plan come to in the policy it stands in. */
export interface Measures {
  /** Undefined for a parameter that is left open. */
  number(value: NumberOrParameter): number | undefined;
  /** Undefined for a colour the policy does not have. */
  colour(id: string): number | undefined;
  card(id: string): number | undefined;
  /** Of a way to visit; undefined where the ways have no order. */
  mode(code: string): number | undefined;
}

export interface MeasuredPlan {
  readonly plan: Pick<PlanDocument, "colour" | "beforeSettlement" | "afterSettlement" | "mode" | "graceDays" | "missed" | "keyDates">;
  readonly measures: Measures;
}

export type PlanPart =
  | "colour"
  | "beforeSettlement"
  | "afterSettlement"
  | "watchDays"
  | "progressDays"
  | "mode"
  | "people"
  | "roles"
  | "graceDays"
  | "missed"
  | "keyDates";

/** To stand inside a sentence. */
export const planParts: Readonly<Record<PlanPart, Text>> = {
  colour: { zh: "颜色较轻", en: "its colour is less grave" },
  beforeSettlement: { zh: "化解前的回访较晚、较疏或者较少", en: "its visits before settlement come later, further apart or fewer" },
  afterSettlement: { zh: "化解后的回访较晚、较疏或者较少", en: "its visits after settlement come later, further apart or fewer" },
  watchDays: { zh: "观察期较短", en: "it watches for fewer days" },
  progressDays: { zh: "记进展的间隔较长或者没有规定", en: "its progress notes are due later or not at all" },
  mode: { zh: "回访方式较松", en: "its way of visiting is less strict" },
  people: { zh: "同去的人较少", en: "fewer people visit together" },
  roles: { zh: "回访的岗位不同", en: "other roles visit" },
  graceDays: { zh: "宽限较长", en: "it gives more days of grace" },
  missed: { zh: "漏访后告知的岗位较少或者督办较轻", en: "when visits are missed fewer roles are told or the card is less grave" },
  keyDates: { zh: "少了关键节点前的回访", en: "it leaves out visits before a key date" },
};

/** The first part in which `after` is laxer; undefined where it is nowhere laxer. An order, as `isSooner` is. */
export function findLaxerPart(before: MeasuredPlan, after: MeasuredPlan): PlanPart | undefined {
  const isLaxer: Readonly<Record<PlanPart, boolean>> = {
    colour: !isNoLess(before.measures.colour(before.plan.colour), after.measures.colour(after.plan.colour)),
    beforeSettlement: isLaterIn("beforeSettlement", before, after),
    afterSettlement: isLaterIn("afterSettlement", before, after),
    watchDays: phases.some((phase) => !asksNoLess(before, after, (plan) => plan[phase].watchDays)),
    progressDays: phases.some((phase) => isNotedLater(before, after, phase)),
    mode: hasLaxerMode(before, after),
    people: !asksNoLess(before, after, ({ mode }) => mode?.people),
    roles: hasOtherRoles(before.plan.mode?.roles, after.plan.mode?.roles),
    graceDays: !asksNoLess(after, before, ({ graceDays }) => graceDays),
    missed: isMilderWhenMissed(before, after),
    keyDates: Object.keys(before.plan.keyDates ?? {}).some((date) => !Object.hasOwn(after.plan.keyDates ?? {}, date)),
  };
  return parts.find((part) => isLaxer[part]);
}

const phases = ["beforeSettlement", "afterSettlement"] as const;

/** Where nothing is asked for, any number of days may pass. */
function isNotedLater(before: MeasuredPlan, after: MeasuredPlan, phase: (typeof phases)[number]): boolean {
  const asked = before.plan[phase].progressDays !== undefined;
  return asked && (after.plan[phase].progressDays === undefined || !asksNoLess(after, before, (plan) => plan[phase].progressDays));
}

const parts = Object.keys(planParts) as readonly PlanPart[];

type NumberOfPlan = (plan: MeasuredPlan["plan"]) => NumberOrParameter | undefined;

/** A number that is not there asks for nothing. One that nobody gave can be held against nothing but another such. */
function asksNoLess(before: MeasuredPlan, after: MeasuredPlan, pick: NumberOfPlan): boolean {
  const [old, now] = [before, after].map(({ plan, measures }) => {
    const value = pick(plan);
    return value === undefined ? 0 : measures.number(value);
  });
  return (old === undefined && now === undefined) || isNoLess(old, now);
}

function isNoLess(old: number | undefined, now: number | undefined): boolean {
  return old !== undefined && now !== undefined && now >= old;
}

function isLaterIn(phase: "beforeSettlement" | "afterSettlement", before: MeasuredPlan, after: MeasuredPlan): boolean {
  const old = before.plan[phase].schedule;
  const now = after.plan[phase].schedule;
  return old !== undefined && (now === undefined || findLaxer(old, now) !== undefined);
}

function hasLaxerMode(before: MeasuredPlan, after: MeasuredPlan): boolean {
  const { mode: old } = before.plan;
  const { mode: now } = after.plan;
  if (old === undefined) return false;
  return (["first", "later"] as const).some(
    (which) =>
      now === undefined || (old[which] !== now[which] && !isNoLess(before.measures.mode(old[which]), after.measures.mode(now[which]))),
  );
}

/** Any one of the roles may go, the handler where none is named: fewer are stricter, others are not. */
function hasOtherRoles(old: readonly string[] | undefined, now: readonly string[] | undefined): boolean {
  if (old === undefined || now === undefined) return old !== now;
  return now.length === 0 || now.some((role) => !old.includes(role));
}

/** A graver colour is told to those whom that colour concerns; of the same one, nobody is left out. */
function isMilderWhenMissed(before: MeasuredPlan, after: MeasuredPlan): boolean {
  const graver = (after.measures.colour(after.plan.colour) ?? 0) > (before.measures.colour(before.plan.colour) ?? 0);
  const counts = [...Object.values(before.plan.missed), ...Object.values(after.plan.missed)].map(({ count }) => count);
  return counts.some((count) => {
    const old = reachedAt(before, count);
    const now = reachedAt(after, count);
    const told = graver ? old.notify.length === 0 || now.notify.length > 0 : old.notify.every((role) => now.notify.includes(role));
    return !told || !isNoLess(cardOf(before, old.card), cardOf(after, now.card));
  });
}

/** The entry with the highest count that so many missed visits have reached. */
function reachedAt({ plan }: MeasuredPlan, missed: number): { readonly notify: readonly string[]; readonly card?: string } {
  const reached = Object.values(plan.missed).filter(({ count }) => count <= missed);
  return [...reached].sort((one, other) => other.count - one.count)[0] ?? { notify: [] };
}

function cardOf({ measures }: MeasuredPlan, card: string | undefined): number | undefined {
  return card === undefined ? -Infinity : measures.card(card);
}
