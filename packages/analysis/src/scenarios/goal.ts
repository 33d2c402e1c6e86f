/** What scenarios are to exercise of a criterion: both outcomes, each comparison both ways where it alone makes the difference (MC/DC), and the
 * numbers on either side of each threshold. */
import {
  type Criterion,
  dayNumber,
  type FactCondition,
  isParameterReference,
  type Outcome,
  type Policy,
  parameterOf,
  sentence,
  type Text,
  type Trace,
} from "@jiefen/policy";
import { leavesOf, operandOf } from "../analyse/leaves.ts";

/** The number a parameter gives a comparison, and how near to it a fact has to be. */
export interface Boundary {
  readonly parameter: string;
  readonly at: number;
  /** One of what is counted; a yuan, for money. */
  readonly step: number;
}

export type Goal = { readonly criterion: string } & (
  | { readonly kind: "outcome"; readonly outcome: "yes" | "no" }
  /** Modified condition/decision coverage, masking form: with the comparison the other way round the criterion would come out differently. */
  | { readonly kind: "comparison"; readonly pointer: string; readonly outcome: "yes" | "no" }
  | { readonly kind: "boundary"; readonly pointer: string; readonly outcome: "yes" | "no"; readonly boundary: Boundary }
);

/** In the order of the criteria; those left open have none. */
export function goalsOf(policy: Policy): readonly Goal[] {
  return policy.criteria.filter(({ undeclared }) => undeclared.length === 0).flatMap((criterion) => goalsOfOne(policy, criterion));
}

const bothWays = ["yes", "no"] as const;

function goalsOfOne(policy: Policy, { id: criterion, conditions }: Criterion): readonly Goal[] {
  return [
    ...bothWays.map((outcome): Goal => ({ criterion, kind: "outcome", outcome })),
    ...leavesOf(conditions).flatMap(({ pointer, condition }) => {
      const boundary = boundaryOf(policy, condition);
      return bothWays.flatMap((outcome): readonly Goal[] => [
        { criterion, kind: "comparison", pointer, outcome },
        ...(boundary ? [{ criterion, kind: "boundary", pointer, outcome, boundary } as const] : []),
      ]);
    }),
  ];
}

function boundaryOf(policy: Policy, condition: FactCondition): Boundary | undefined {
  const operand = operandOf(policy, condition);
  if (!isParameterReference(condition.value) || typeof operand !== "number") return undefined;
  const fact = Object.hasOwn(policy.facts, condition.fact) ? policy.facts[condition.fact] : undefined;
  return { parameter: parameterOf(condition.value), at: operand, step: fact?.unit === "fen" ? 100 : 1 };
}

/** By criterion, as a decision holds them. */
export type Traces = Readonly<Record<string, { readonly outcome: Outcome; readonly trace: Trace }>>;

/** Whether a case that was decided so exercises the goal. */
export function isReached(goal: Goal, traces: Traces): boolean {
  const decided = Object.hasOwn(traces, goal.criterion) ? traces[goal.criterion] : undefined;
  if (!decided) return false;
  if (goal.kind === "outcome") return decided.outcome === goal.outcome;
  const leaf = findTrace(decided.trace, goal.pointer);
  if (leaf?.kind !== "fact" || leaf.outcome !== goal.outcome || !decides(decided.trace, leaf)) return false;
  return goal.kind === "comparison" || isNear(leaf.known, goal.boundary);
}

/** With the comparison true the criterion comes out otherwise than with it false, and in one of the two it surely holds. */
function decides(trace: Trace, leaf: Trace): boolean {
  const [one, other] = [outcomeWith(trace, leaf, "yes"), outcomeWith(trace, leaf, "no")];
  return one !== other && (one === "yes" || other === "yes");
}

function isNear(known: unknown, { at, step }: Boundary): boolean {
  const value = typeof known === "string" ? dayNumber(known) : known;
  return typeof value === "number" && Math.abs(value - at) <= step;
}

/** The part of a trace that belongs to a place of its condition. */
function findTrace(trace: Trace, pointer: string): Trace | undefined {
  let at: Trace | undefined = trace;
  for (const segment of pointer.split("/").slice(1)) {
    if (at?.kind === "not") at = segment === "not" ? at.part : undefined;
    else if (at?.kind === "all" || at?.kind === "any") at = segment === at.kind ? at : at.parts[Number(segment)];
    else return undefined;
  }
  return at;
}

function outcomeWith(trace: Trace, leaf: Trace, as: Outcome): Outcome {
  if (trace === leaf) return as;
  switch (trace.kind) {
    case "fact":
      return trace.outcome;
    case "not":
      return opposite[outcomeWith(trace.part, leaf, as)];
    default: {
      const parts = trace.parts.map((part) => outcomeWith(part, leaf, as));
      const settles = trace.kind === "all" ? "no" : "yes";
      if (parts.includes(settles)) return settles;
      return parts.includes("unknown") ? "unknown" : opposite[settles];
    }
  }
}

const opposite: Readonly<Record<Outcome, Outcome>> = { yes: "no", no: "yes", unknown: "unknown" };

/** `“重复报警”成立`, `“重复报警”：报警次数不少于2次为否，正在临界处`. */
export function goalInWords(policy: Policy, goal: Goal): Text {
  const criterion = policy.criteria.find(({ id }) => id === goal.criterion);
  const title = criterion?.title ?? { zh: goal.criterion, en: goal.criterion };
  const holds = goal.outcome === "yes";
  if (goal.kind === "outcome") {
    return { zh: `“${title.zh}”${holds ? "成立" : "不成立"}`, en: `“${title.en}” ${holds ? "holds" : "does not hold"}` };
  }
  const leaf = criterion && leavesOf(criterion.conditions).find(({ pointer }) => pointer === goal.pointer);
  const says = (language: "zh" | "en") => (leaf ? sentence(policy, holds ? leaf.condition : { not: leaf.condition }, language) : "");
  const edge = goal.kind === "boundary" ? { zh: "，正在临界处", en: ", right at the threshold" } : { zh: "", en: "" };
  return { zh: `“${title.zh}”只看这一点：${says("zh")}${edge.zh}`, en: `“${title.en}” hangs on this alone: ${says("en")}${edge.en}` };
}
