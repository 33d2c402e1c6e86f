/** Why a case is where it is: the criteria that decide, with their numbers, layers and sources, and what keeps it from the next level. */
import { type Citation, type Criterion, type Decision, type Outcome, type Policy, parametersIn, type Scale } from "@jiefen/policy";

export interface Reason {
  readonly criterion: string;
  readonly outcome: Outcome;
  /** The layer that wrote the criterion, and what it rests on. */
  readonly layer: string;
  readonly source: Citation;
  /** The numbers it uses, each with the layer that set it. */
  readonly numbers: readonly { readonly parameter: string; readonly value: number; readonly unit: string; readonly layer: string }[];
}

export interface Why {
  readonly level: string;
  /** Place it there. */
  readonly because: readonly Reason[];
  /** Any one of them, were it so, would place it higher; on a scale by points, together with others. */
  readonly notHigher: readonly Reason[];
  /** All of them would have to be otherwise to place it lower; none where it is as low as can be. */
  readonly notLower: readonly Reason[];
}

/** On one scale of a decision, the first by default; undefined for a scale that the decision does not have. */
export function why(policy: Policy, decision: Decision, scaleId = policy.scales[0]?.id): Why | undefined {
  const scale = policy.scales.find(({ id }) => id === scaleId);
  const placed = decision.scales.find(({ scale: id }) => id === scaleId);
  if (!scale || !placed) return undefined;
  const rank = rankOf(scale, placed.level);
  const own = policy.criteria.filter(({ event, undeclared }) => event.params.scale === scale.id && undeclared.length === 0);
  const outcome = ({ id }: Criterion) => decision.criteria[id]?.outcome ?? "unknown";
  const reasons = (criteria: readonly Criterion[]) => criteria.map((criterion) => reason(policy, criterion, outcome(criterion)));
  const initial = placed.level === scale.initial;
  return {
    level: placed.level,
    because: reasons(own.filter(({ id }) => placed.because.includes(id))),
    notHigher: reasons(own.filter((criterion) => outcome(criterion) !== "yes" && raises(scale, criterion, rank))),
    notLower: initial ? [] : reasons(own.filter((criterion) => outcome(criterion) === "yes" && holdsUp(scale, criterion, rank))),
  };
}

function reason({ parameters }: Policy, { id, conditions, layer, source }: Criterion, outcome: Outcome): Reason {
  const numbers = parametersIn(conditions).flatMap((parameter) => {
    const found = Object.hasOwn(parameters, parameter) ? parameters[parameter] : undefined;
    return found?.value === undefined ? [] : [{ parameter, value: found.value, unit: found.unit, layer: found.layer }];
  });
  return { criterion: id, outcome, layer, source, numbers };
}

const raises = (scale: Scale, { event }: Criterion, rank: number): boolean =>
  event.type === "points" ? event.params.points > 0 : rankOf(scale, event.params.level) > rank;

const holdsUp = (scale: Scale, { event }: Criterion, rank: number): boolean =>
  event.type === "points" ? event.params.points > 0 : rankOf(scale, event.params.level) >= rank;

const rankOf = ({ levels }: Scale, level: string): number => levels.find(({ id }) => id === level)?.rank ?? Number.NaN;
