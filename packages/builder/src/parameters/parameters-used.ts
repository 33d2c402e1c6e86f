/** The numbers that grading rests on: those the criteria name, and those that decide how the facts they look at are worked out. */
import {
  type Condition,
  type Criterion,
  type Fact,
  factsIn,
  isParameterReference,
  type Parameter,
  type Policy,
  parameterOf,
  parametersIn,
} from "@jiefen/policy";

export interface UsedParameter {
  readonly parameter: Parameter;
  /** In the policy's order. */
  readonly criteria: readonly Criterion[];
  /** Facts it is compared with. */
  readonly comparedWith: readonly Fact[];
  /** It decides how facts are worked out, so that cases have to be read again. */
  readonly rereads: boolean;
}

/** In the policy's order of parameters. */
export function parametersUsed(policy: Policy): readonly UsedParameter[] {
  const underneath = policy.criteria.map((criterion) => ({ criterion, ids: idsUnderneath(policy, factsIn(criterion.conditions)) }));
  return Object.values(policy.parameters).flatMap((parameter) => {
    const { id } = parameter;
    const below = underneath.filter(({ ids }) => ids.has(id)).map(({ criterion }) => criterion);
    const criteria = policy.criteria.filter((one) => below.includes(one) || parametersIn(one.conditions).includes(id));
    if (criteria.length === 0) return [];
    const names = new Set(criteria.flatMap(({ conditions }) => comparedIn(conditions, id)));
    return [{ parameter, criteria, comparedWith: [...names].flatMap((name) => factOf(policy, name) ?? []), rereads: below.length > 0 }];
  });
}

/** Parameters that derived facts and the showing of questions rest on. */
function idsUnderneath(policy: Policy, names: readonly string[], seen: Set<string> = new Set()): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) continue;
    seen.add(name);
    const conditions = [...showing(policy, name), ...filtering(policy, name)];
    for (const id of [...conditions.flatMap(parametersIn), ...window(policy, name)]) ids.add(id);
    for (const id of idsUnderneath(policy, [...sources(policy, name), ...conditions.flatMap(factsIn)], seen)) ids.add(id);
  }
  return ids;
}

const factOf = ({ facts }: Policy, name: string): Fact | undefined => (Object.hasOwn(facts, name) ? facts[name] : undefined);

function showing({ disputeTypes }: Policy, name: string): readonly Condition[] {
  return disputeTypes
    .flatMap(({ questions }) => questions.flatMap((one) => [one, ...(one.items ?? [])]))
    .flatMap(({ fact, showWhen }) => (fact === name && showWhen ? [showWhen] : []));
}

function filtering(policy: Policy, name: string): readonly Condition[] {
  const origin = factOf(policy, name)?.origin;
  return origin?.kind === "derived" && origin.where ? [origin.where] : [];
}

function sources(policy: Policy, name: string): readonly string[] {
  const origin = factOf(policy, name)?.origin;
  if (origin?.kind !== "derived") return [];
  const { definition } = origin;
  return [
    ...("of" in definition ? [definition.of].flat() : []),
    ...("over" in definition ? [definition.over] : []),
    ...("field" in definition ? [definition.field] : []),
  ];
}

function window(policy: Policy, name: string): readonly string[] {
  const origin = factOf(policy, name)?.origin;
  if (origin?.kind !== "derived" || origin.definition.kind !== "history") return [];
  const { withinDays } = origin.definition;
  return typeof withinDays === "object" ? [parameterOf(withinDays)] : [];
}

function comparedIn(condition: Condition, id: string): readonly string[] {
  if ("all" in condition) return condition.all.flatMap((part) => comparedIn(part, id));
  if ("any" in condition) return condition.any.flatMap((part) => comparedIn(part, id));
  if ("not" in condition) return comparedIn(condition.not, id);
  return isParameterReference(condition.value) && parameterOf(condition.value) === id ? [condition.fact] : [];
}
