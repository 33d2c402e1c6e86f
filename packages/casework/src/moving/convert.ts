/** A case carried over by declared conversions. */
import type { CaseState } from "../case/state.ts";
import { same } from "../facts/same.ts";
import type { Conversion } from "./conversion.ts";
import { convertFacts } from "./convert-facts.ts";

/** In the order given. What was told before is carried over too, since corrections replay it; filed records are left as they were filed. */
export function convert(state: CaseState, conversions: readonly Conversion[]): CaseState {
  return conversions.reduce(convertBy, state);
}

/** Of the conversions those that change something in this case. */
export function conversionsFor(state: CaseState, conversions: readonly Conversion[]): readonly Conversion[] {
  const applied: Conversion[] = [];
  let now = state;
  for (const conversion of conversions) {
    const next = convertBy(now, conversion);
    if (!same(now, next)) applied.push(conversion);
    now = next;
  }
  return applied;
}

function convertBy(state: CaseState, conversion: Conversion): CaseState {
  if (conversion.kind === "drop" && conversion.what === "scale") return withoutScale(state, conversion.id);
  if (conversion.kind === "map" && conversion.what !== "field") return mapped(state, conversion);
  return {
    ...state,
    facts: convertFacts(state.facts, conversion),
    statements: state.statements.map(({ dropped, ...told }) => ({
      ...told,
      facts: convertFacts(told.facts, conversion),
      ...(dropped
        ? { dropped: dropped.map((name) => (conversion.kind === "rename" && name === conversion.from ? conversion.to : name)) }
        : {}),
    })),
  };
}

function mapped(state: CaseState, conversion: Exclude<Extract<Conversion, { kind: "map" }>, { what: "field" }> | ScaleMap): CaseState {
  const of = (code: string) => (Object.hasOwn(conversion.codes, code) ? (conversion.codes[code] ?? code) : code);
  switch (conversion.what) {
    case "type":
      return { ...state, type: of(state.type) };
    case "stage":
      return { ...state, stage: of(state.stage) };
    case "plan":
      return {
        ...state,
        ...(state.plan ? { plan: { ...state.plan, id: of(state.plan.id) } } : {}),
        visits: state.visits.map((visit) => (visit.done || visit.dropped ? visit : { ...visit, plan: of(visit.plan) })),
      };
    case "card":
      return { ...state, cards: state.cards.map((card) => (card.lifted ? card : { ...card, card: of(card.card) })) };
    default:
      return withLevels(state, conversion.id, of);
  }
}

type ScaleMap = Extract<Conversion, { kind: "map"; what: "field" | "scale" }>;

function withLevels(state: CaseState, scale: string, of: (level: string) => string): CaseState {
  const level = state.inForce[scale];
  return {
    ...state,
    ...(level === undefined ? {} : { inForce: { ...state.inForce, [scale]: of(level) } }),
    levelChanges: state.levelChanges.map((change) =>
      change.scale === scale ? { ...change, ...(change.from === undefined ? {} : { from: of(change.from) }), to: of(change.to) } : change,
    ),
  };
}

function withoutScale(state: CaseState, scale: string): CaseState {
  const without = <Value>(values: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
    Object.fromEntries(Object.entries(values).filter(([id]) => id !== scale));
  return {
    ...state,
    assessed: without(state.assessed),
    inForce: without(state.inForce),
    setAside: without(state.setAside),
    levelChanges: state.levelChanges.filter((change) => change.scale !== scale),
  };
}
