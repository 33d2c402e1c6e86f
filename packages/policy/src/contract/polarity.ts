/** Which way of a parameter makes policy stricter, by each way it is used (law 3). */
import type { Condition } from "../document/condition.ts";
import type { NumberOrParameter } from "../document/number.ts";
import { pointerOf } from "../document/pointer.ts";
import { isOperator } from "../facts/operators.ts";
import { comparisonsOf, parameterOf } from "../validate/conditions.ts";
import type { Documents } from "../validate/documents.ts";

export type Polarity = "lower" | "higher";

/** One use of a parameter; `stricter` undefined where no way is stricter (`equal` and the like). */
export interface Use {
  readonly parameter: string;
  readonly path: string;
  readonly pointer: string;
  readonly stricter?: Polarity;
}

/** Whether a policy is stricter the sooner a condition holds (a criterion), or the later (a closing item). */
type Holding = "raises" | "permits";

const lowering: ReadonlySet<string> = new Set(["greaterThan", "greaterThanInclusive"]);
const raising: ReadonlySet<string> = new Set(["lessThan", "lessThanInclusive"]);

function usesIn(path: string, pointer: string, condition: Condition | undefined, holding: Holding): readonly Use[] {
  if (condition === undefined) return [];
  return comparisonsOf(condition).flatMap(({ comparison, pointer: below, negated }) => {
    const parameter = parameterOf(comparison.value);
    if (parameter === undefined || !isOperator(comparison.operator)) return [];
    const easier: Polarity | undefined = lowering.has(comparison.operator)
      ? "lower"
      : raising.has(comparison.operator)
        ? "higher"
        : undefined;
    const flips = negated !== (holding === "permits");
    const stricter = easier === undefined ? undefined : flips ? opposite[easier] : easier;
    return [{ parameter, path, pointer: `${pointer}${below}/value`, ...(stricter && { stricter }) }];
  });
}

const opposite: Readonly<Record<Polarity, Polarity>> = { lower: "higher", higher: "lower" };

function useOf(path: string, pointer: string, number: NumberOrParameter | undefined, stricter: Polarity): readonly Use[] {
  const parameter = parameterOf(number);
  return parameter === undefined ? [] : [{ parameter, path, pointer, stricter }];
}

/** Every use whose effect on strictness is plain: criteria above the initial level, guards, closing items, steps, plans and deadlines. */
export function parameterUses(documents: Documents): readonly Use[] {
  return [...gradingUses(documents), ...closureUses(documents), ...revisitUses(documents), ...otherUses(documents)];
}

function gradingUses(documents: Documents): readonly Use[] {
  const grading = documents.get("rules/grading.json");
  const criteria = Object.entries(grading?.criteria ?? {}).flatMap(([id, { conditions, event, retired }]) => {
    const initial = event.type === "level" && grading?.scales[event.params.scale]?.initial === event.params.level;
    const pointer = pointerOf(["criteria", id, "conditions"]);
    if (retired || initial) return [];
    const points = event.type === "points" ? event.params.points : undefined;
    return [
      ...usesIn("rules/grading.json", pointer, conditions, "raises"),
      ...useOf("rules/grading.json", pointerOf(["criteria", id, "event", "params", "points"]), points, "higher"),
    ];
  });
  const levels = Object.entries(grading?.scales ?? {}).flatMap(([scale, document]) =>
    Object.entries(document.levels).flatMap(([level, { from }]) =>
      useOf("rules/grading.json", pointerOf(["scales", scale, "levels", level, "from"]), from, "lower"),
    ),
  );
  return [...criteria, ...levels];
}

function closureUses(documents: Documents): readonly Use[] {
  const path = "rules/closure.json";
  const closure = documents.get(path);
  return [
    ...Object.entries(closure?.items ?? {}).flatMap(([id, item]) => [
      ...usesIn(path, pointerOf(["items", id, "conditions"]), item.conditions, "permits"),
      ...usesIn(path, pointerOf(["items", id, "appliesWhen"]), item.appliesWhen, "raises"),
    ]),
    ...Object.entries(closure?.signatures ?? {}).flatMap(([id, signature]) =>
      usesIn(path, pointerOf(["signatures", id, "appliesWhen"]), signature.appliesWhen, "raises"),
    ),
  ];
}

function revisitUses(documents: Documents): readonly Use[] {
  const path = "rules/revisit.json";
  const revisit = documents.get(path);
  return [
    ...Object.entries(revisit?.plans ?? {}).flatMap(([id, plan]) => [
      ...useOf(path, pointerOf(["plans", id, "graceDays"]), plan.graceDays, "lower"),
      ...useOf(path, pointerOf(["plans", id, "mode", "people"]), plan.mode?.people, "higher"),
      ...(["beforeSettlement", "afterSettlement"] as const).flatMap((phase) => [
        ...useOf(path, pointerOf(["plans", id, phase, "watchDays"]), plan[phase].watchDays, "higher"),
        ...useOf(path, pointerOf(["plans", id, phase, "progressDays"]), plan[phase].progressDays, "lower"),
      ]),
    ]),
    ...useOf(path, "/downgrade/cleanVisits", revisit?.downgrade?.cleanVisits, "higher"),
  ];
}

function otherUses(documents: Documents): readonly Use[] {
  return [
    ...Object.entries(documents.get("rules/deadlines.json")?.deadlines ?? {}).flatMap(([id, deadline]) => [
      ...useOf("rules/deadlines.json", pointerOf(["deadlines", id, "days"]), deadline.days, "lower"),
      ...useOf("rules/deadlines.json", pointerOf(["deadlines", id, "hours"]), deadline.hours, "lower"),
      ...Object.entries(deadline.cards ?? {}).flatMap(([card, { afterDays }]) =>
        useOf("rules/deadlines.json", pointerOf(["deadlines", id, "cards", card, "afterDays"]), afterDays, "lower"),
      ),
      ...usesIn("rules/deadlines.json", pointerOf(["deadlines", id, "appliesWhen"]), deadline.appliesWhen, "raises"),
    ]),
    ...Object.entries(documents.get("rules/deadlines.json")?.accumulation ?? {}).flatMap(([id, { count }]) =>
      useOf("rules/deadlines.json", pointerOf(["accumulation", id, "count"]), count, "lower"),
    ),
    ...Object.entries(documents.get("rules/guards.json")?.guards ?? {}).flatMap(([id, guard]) =>
      usesIn("rules/guards.json", pointerOf(["guards", id, "conditions"]), guard.conditions, "raises"),
    ),
    ...Object.entries(documents.get("rules/workflow.json")?.transitions ?? {}).flatMap(([id, transition]) =>
      usesIn("rules/workflow.json", pointerOf(["transitions", id, "conditions"]), transition.conditions, "permits"),
    ),
  ];
}
