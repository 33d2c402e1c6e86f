/** A case carried over by declared conversions. */
import type { AskedClosure } from "../case/asked-closure.ts";
import type { CaseState } from "../case/state.ts";
import { same } from "../facts/same.ts";
import { recordsAsRead } from "./as-read.ts";
import type { Conversion } from "./conversion.ts";
import { convertFacts } from "./convert-facts.ts";
import { convertProposals } from "./convert-proposals.ts";

/** In the order given. What was told before is carried over too, since corrections replay it, and what waits for a second person; filed
 * records are left as they were filed, and read as carried over. */
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
  const carried = carry(state, conversion);
  return applied({ ...carried, proposals: convertProposals(carried.proposals, conversion) }, conversion);
}

/** What rules read in filed records from now on. */
function carry(state: CaseState, conversion: Conversion): CaseState {
  const { carried = [], records } = state;
  const next = { ...state, carried: [...carried, { records: records.length, conversion }] };
  return same(recordsAsRead(state), recordsAsRead(next)) ? state : next;
}

function applied(state: CaseState, conversion: Conversion): CaseState {
  if (conversion.kind === "drop" && conversion.what !== "field") return without(state, conversion.what, conversion.id);
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

function without(state: CaseState, what: Exclude<Extract<Conversion, { kind: "drop" }>["what"], "field">, id: string): CaseState {
  switch (what) {
    case "scale":
      return withoutScale(state, id);
    case "ground":
      return withClosure(state, ({ ground, ...closure }) => (ground === id || ground === undefined ? closure : { ...closure, ground }));
    case "signature":
      return withClosure(state, (closure) => ({
        ...closure,
        signatures: closure.signatures.filter(({ signature }) => signature !== id),
      }));
    case "seat":
      return { ...state, team: state.team.filter(({ seat }) => seat !== id) };
    case "record":
      return state;
  }
}

function withClosure(state: CaseState, change: (closure: AskedClosure) => AskedClosure): CaseState {
  return state.closure ? { ...state, closure: change(state.closure) } : state;
}

function mapped(state: CaseState, conversion: Extract<Conversion, { kind: "map" }>): CaseState {
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
    case "ground":
      return withClosure(state, ({ ground, ...closure }) => (ground === undefined ? closure : { ...closure, ground: of(ground) }));
    case "signature":
      return withClosure(state, (closure) => ({
        ...closure,
        signatures: closure.signatures.map((given) => ({ ...given, signature: of(given.signature) })),
      }));
    case "seat":
      return { ...state, team: state.team.map((member) => ({ ...member, seat: of(member.seat) })) };
    case "record":
      return state;
    case "card":
      return { ...state, cards: state.cards.map((card) => (card.lifted ? card : { ...card, card: of(card.card) })) };
    default:
      return withLevels(state, conversion.id, of);
  }
}

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
