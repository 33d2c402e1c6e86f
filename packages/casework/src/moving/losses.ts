/** What a case holds and a policy has no place for. */
import type { Fact, Facts, Policy, Question } from "@jiefen/policy";
import type { CaseState, Proposal } from "../case/state.ts";
import { waiting } from "../proposals/propose.ts";
import { findAsRead, recordsAsRead } from "./as-read.ts";
import type { Loss } from "./conversion.ts";
import { codesOf, isItems } from "./convert-facts.ts";
import { readInItems } from "./read-in-items.ts";

/** Each once. `before` is the policy it goes by so far. An answer that nobody knew is no loss, nor is an answer in a filing that no rule reads:
 * filed records keep the form they were filed with. */
export function lossesOf(policy: Policy, before: Policy, state: CaseState): readonly Loss[] {
  const found = [
    ...ofCourse(policy, state),
    ...ofLevels(policy, state),
    ...ofFacts(policy, state),
    ...waiting(state.proposals).flatMap((proposal) => ofProposal(policy, state, proposal)),
    ...ofRecords(policy, before, state),
  ];
  return [...new Map(found.map((loss) => [lossKey(loss), loss])).values()];
}

/** Tells losses apart. */
export function lossKey({ what, id, code }: Loss): string {
  return [what, id, ...(code === undefined ? [] : [code])].join(" ");
}

/** How many cases lose what, the most first; `of` is kept of each case. */
export interface LossCount<Of> {
  readonly loss: Loss;
  readonly cases: readonly Of[];
}

export function countLosses<Of>(found: readonly { readonly losses: readonly Loss[]; readonly of: Of }[]): readonly LossCount<Of>[] {
  const counts = new Map<string, { readonly loss: Loss; readonly cases: Of[] }>();
  for (const { losses, of } of found) {
    for (const loss of losses) {
      const key = lossKey(loss);
      const count = counts.get(key) ?? { loss, cases: [] };
      count.cases.push(of);
      counts.set(key, count);
    }
  }
  return [...counts.values()].sort((one, other) => other.cases.length - one.cases.length);
}

function ofCourse(policy: Policy, { type, stage, plan, cards, team, closure, ...filed }: CaseState): readonly Loss[] {
  const missing = (what: Loss["what"], ids: readonly string[], known: readonly { readonly id: string }[]): readonly Loss[] =>
    ids.filter((id) => !known.some((one) => one.id === id)).map((id) => ({ what, id }));
  return [
    ...missing("type", [type], policy.disputeTypes),
    ...missing("stage", [stage], policy.stages),
    ...missing("plan", plan ? [plan.id] : [], policy.plans),
    ...missing(
      "card",
      cards.flatMap(({ card, lifted }) => (lifted ? [] : [card])),
      policy.cards,
    ),
    ...missing(
      "seat",
      team.map(({ seat }) => seat),
      policy.teams.flatMap(({ members }) => members),
    ),
    ...missing("ground", closure?.ground === undefined ? [] : [closure.ground], policy.closure.grounds),
    ...missing("signature", closure?.signatures.map(({ signature }) => signature) ?? [], policy.closure.signatures),
    ...missing(
      "record",
      recordsAsRead(filed).map(({ record }) => record),
      Object.values(policy.records),
    ),
  ];
}

/** Of the levels that are in force or were: a correction derives them anew from those set by hand or lowered. */
function ofLevels(policy: Policy, { inForce, levelChanges }: CaseState): readonly Loss[] {
  const held = [...Object.entries(inForce), ...levelChanges.map(({ scale, to }) => [scale, to] as const)];
  return held.flatMap(([id, code]) => lostLevel(policy, id, code));
}

function lostLevel(policy: Policy, id: string, code: string): readonly Loss[] {
  const scale = policy.scales.find((one) => one.id === id);
  if (!scale) return [{ what: "scale", id }];
  return scale.levels.some((level) => level.id === code) ? [] : [{ what: "level", id, code }];
}

function ofFacts(policy: Policy, state: CaseState): readonly Loss[] {
  return lostIn(policy, state.facts, askedOf(policy, state), undefined);
}

function askedOf(policy: Policy, { type }: CaseState): readonly Question[] {
  const intake = policy.disputeTypes.filter(({ id }) => id === type);
  return [...intake, ...Object.values(policy.records)].flatMap(({ questions }) => questions);
}

/** What a second person is asked to agree to; it could not be carried out. */
function ofProposal(policy: Policy, state: CaseState, { command }: Proposal): readonly Loss[] {
  // A scale that is gone is a loss of the case itself; what was proposed on it lapses with it.
  if (command.kind === "override") return lostLevel(policy, command.scale, command.level).filter(({ what }) => what === "level");
  if (command.kind === "correctFacts") return lostIn(policy, command.facts, askedOf(policy, state), undefined);
  const filing = command.kind === "supplement" ? findAsRead(state, command.record) : undefined;
  const form = filing && policy.records[filing.record];
  return form && command.kind === "supplement" ? lostIn(policy, command.values, form.questions, form.id) : [];
}

/** Answers in filings that rules went by so far, and those that are said to take their place. */
function ofRecords(policy: Policy, before: Policy, state: CaseState): readonly Loss[] {
  if (state.records.length === 0) return [];
  const read = readInItems(before);
  const filed = new Map(state.records.map(({ id, values }) => [id, values]));
  return recordsAsRead(state).flatMap(({ id, record, values }) => {
    const form = policy.records[record];
    if (!form) return [];
    const counting = Object.entries(values).filter(([name]) => read.has(name) || !Object.hasOwn(filed.get(id) ?? {}, name));
    return lostIn(policy, Object.fromEntries(counting), form.questions, form.id);
  });
}

function lostIn(policy: Policy, facts: Facts, asked: readonly Question[], list: string | undefined): readonly Loss[] {
  return Object.entries(facts).flatMap(([name, value]): readonly Loss[] => {
    if (value === null || (list !== undefined && name === "id")) return [];
    const fact = Object.hasOwn(policy.facts, name) ? policy.facts[name] : undefined;
    const questions = asked.filter((question) => question.fact === name);
    const inPlace = fact?.origin.kind === "field" && fact.origin.list === list && questions.length > 0;
    if (!fact || !inPlace || !fits(fact, value)) return [{ what: "field", id: name }];
    if (isItems(value)) {
      const within = questions.flatMap(({ items = [] }) => items);
      return value.flatMap((item) => lostIn(policy, item, within, name));
    }
    if (fact.type !== "code" && fact.type !== "codes") return [];
    const known = new Set(fact.options?.map(({ id }) => id));
    return codesOf(value).flatMap((code): readonly Loss[] => (known.has(code) ? [] : [{ what: "option", id: name, code }]));
  });
}

/** Whether a value is of the fact's type. Bounds do not count: a number that was true stays true where a form would no longer take it. */
function fits({ type }: Fact, value: NonNullable<Facts[string]>): boolean {
  switch (type) {
    case "boolean":
      return typeof value === "boolean";
    case "integer":
    case "number":
      return typeof value === "number" || (typeof value === "object" && !Array.isArray(value));
    case "codes":
      return Array.isArray(value) && !isItems(value);
    case "list":
      return Array.isArray(value) && (value.length === 0 || isItems(value));
    default:
      return typeof value === "string";
  }
}
