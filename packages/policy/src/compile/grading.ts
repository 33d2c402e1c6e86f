/** Parameters, scales and criteria. */
import type { Condition } from "../document/condition.ts";
import type { CriterionEvent } from "../document/grading.ts";
import type { NumberOrParameter } from "../document/number.ts";
import { factsIn, parameterOf, parametersIn } from "../facts/walk.ts";
import type { ValidPolicy } from "../overlay/valid-policy.ts";
import type { Fact } from "../policy/fact.ts";
import type { Criterion, GradingEvent, Level, Parameter, Policy, Scale, Table } from "../policy/policy.ts";
import { findDocument, getDocument } from "./documents.ts";
import { entriesOf, ordered, type Sources } from "./sources.ts";

const parametersPath = "rules/parameters.json";
const gradingPath = "rules/grading.json";

export function parametersFrom(policy: ValidPolicy, sources: Sources): Readonly<Record<string, Parameter>> {
  return Object.fromEntries(
    ordered(findDocument(policy, parametersPath) ?? {}).map(([id, { title, value, unit, stricter, source }]) => [
      id,
      {
        id,
        title: sources.text(parametersPath, [id, "title"], title),
        ...(value !== undefined && { value }),
        unit,
        stricter,
        source: sources.citation(parametersPath, [id, "source"], source),
        layer: sources.layer(parametersPath, [id]),
      },
    ]),
  );
}

/** By x-order, each with its levels ascending by rank. */
export function scalesFrom(policy: ValidPolicy, sources: Sources, parameters: Parameters): readonly Scale[] {
  return ordered(getDocument(policy, gradingPath).scales).map(([id, scale]) => {
    const pointer = ["scales", id];
    return {
      id,
      title: sources.text(gradingPath, [...pointer, "title"], scale.title),
      method: scale.method,
      initial: scale.initial,
      levels: ordered(scale.levels).map(([level, { title, rank, swatch, from }]) => ({
        id: level,
        title: sources.text(gradingPath, [...pointer, "levels", level, "title"], title),
        rank,
        swatch: swatch ?? "grey",
        ...fromOf(from, parameters),
      })),
    };
  });
}

/** By x-order; retired criteria are left out. */
export function criteriaFrom(
  policy: ValidPolicy,
  sources: Sources,
  facts: Readonly<Record<string, Fact>>,
  parameters: Readonly<Record<string, Parameter>>,
): readonly Criterion[] {
  const criteria = getDocument(policy, gradingPath).criteria;
  return entriesOf(sources, gradingPath, ["criteria"], criteria).map(({ id, title, conditions, event, source, layer }) => ({
    id,
    title,
    conditions,
    event: eventOf(event, parameters),
    source,
    layer,
    undeclared: [...new Set([...parametersBehind(conditions, facts), ...pointsParameter(event)])].filter(
      (parameter) => parameters[parameter]?.value === undefined,
    ),
  }));
}

export function tablesFrom(policy: ValidPolicy, sources: Sources): readonly Table[] {
  return entriesOf(sources, gradingPath, ["tables"], getDocument(policy, gradingPath).tables ?? {});
}

type Parameters = Readonly<Record<string, Parameter>>;

function numberOf(number: NumberOrParameter, parameters: Parameters): number | undefined {
  return typeof number === "number" ? number : parameters[parameterOf(number)]?.value;
}

function fromOf(number: NumberOrParameter | undefined, parameters: Parameters): Pick<Level, "from"> {
  const from = number === undefined ? undefined : numberOf(number, parameters);
  return from === undefined ? {} : { from };
}

function eventOf(event: CriterionEvent, parameters: Parameters): GradingEvent {
  if (event.type === "level") return event;
  const { scale, points } = event.params;
  return { type: "points", params: { scale, points: numberOf(points, parameters) ?? 0 } };
}

function pointsParameter(event: CriterionEvent): readonly string[] {
  return event.type === "points" && typeof event.params.points !== "number" ? [parameterOf(event.params.points)] : [];
}

/** Parameters named by a condition, or by the derived facts it looks at. */
export function parametersBehind(condition: Condition, facts: Readonly<Record<string, Fact>>): readonly string[] {
  const names = new Set(parametersIn(condition));
  const seen = new Set<string>();
  const look = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    const origin = Object.hasOwn(facts, name) ? facts[name]?.origin : undefined;
    if (origin?.kind !== "derived") return;
    const { definition } = origin;
    if (origin.where) for (const parameter of parametersIn(origin.where)) names.add(parameter);
    if (definition.kind === "history" && typeof definition.withinDays !== "number") names.add(parameterOf(definition.withinDays));
    for (const next of "of" in definition ? [definition.of].flat() : []) look(next);
  };
  for (const name of factsIn(condition)) look(name);
  return [...names];
}

/** Who decides and is told when levels change otherwise than by a rise. */
export function levelChangesFrom(policy: ValidPolicy): Pick<Policy, "correction" | "override" | "notify"> {
  const { correction, override, notify = {} } = getDocument(policy, "rules/grading.json");
  return { ...(correction && { correction }), ...(override && { override }), notify };
}
