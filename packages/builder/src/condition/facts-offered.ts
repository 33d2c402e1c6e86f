/** The facts a condition may look at, grouped by where they come from: a form, a derivation, the course of the case. */
import {
  countingPolicy,
  type Fact,
  figureSubjects,
  findAt,
  findKind,
  type OperatorName,
  operatorsOf,
  type Policy,
  type Question,
  type Segments,
  type Text,
} from "@jiefen/policy";
import type { Drafted } from "../draft/drafted.ts";

/** Whose facts a condition may look at. */
export interface FactScope {
  /** Facts of the case. */
  readonly ofCase: boolean;
  /** Facts of one item of this list or repeated record. */
  readonly list?: string;
}

export interface FactGroup {
  readonly title: Text;
  readonly facts: readonly Fact[];
}

const onSeveral: Text = { zh: "多类表格都问", en: "Asked on several forms" };
const onNone: Text = { zh: "暂未在表格中问到", en: "Not asked on any form yet" };
const derived: Text = { zh: "推算得出", en: "Worked out" };
const ofCase: Text = { zh: "办理情况", en: "Course of the case" };

export function operatorsFor(fact: Fact): readonly OperatorName[] {
  return operatorsOf(fact.type, fact.ordered);
}

export function isVisible({ origin }: Fact, scope: FactScope): boolean {
  const list = origin.kind === "field" ? origin.list : undefined;
  return list === undefined ? scope.ofCase : list === scope.list;
}

/** What can be compared at all. */
export function pickableFacts(policy: Policy, scope: FactScope): readonly Fact[] {
  return Object.values(policy.facts).filter((fact) => isVisible(fact, scope) && operatorsFor(fact).length > 0);
}

function asks(questions: readonly Question[], fact: string): boolean {
  return questions.some((one) => one.fact === fact || asks(one.items ?? [], fact));
}

function groupOf(policy: Policy, fact: Fact): Text {
  if (fact.origin.kind === "derived") return derived;
  if (fact.origin.kind === "case") return ofCase;
  const record = Object.values(policy.records).find(({ questions }) => asks(questions, fact.name));
  if (record) return record.title;
  const types = policy.disputeTypes.filter(({ questions }) => asks(questions, fact.name));
  return types.length > 1 ? onSeveral : (types[0]?.title ?? onNone);
}

const grouped = new WeakMap<Policy, Map<string, readonly FactGroup[]>>();

/** What many forms ask first, then form by form; kept, since every comparison on a page asks for the same. */
export function factGroups(policy: Policy, scope: FactScope): readonly FactGroup[] {
  const kept = grouped.get(policy) ?? new Map<string, readonly FactGroup[]>();
  grouped.set(policy, kept);
  const key = `${scope.ofCase} ${scope.list ?? ""}`;
  const known = kept.get(key);
  if (known) return known;
  const groups = new Map<string, { readonly title: Text; readonly facts: Fact[] }>();
  for (const fact of pickableFacts(policy, scope)) {
    const title = groupOf(policy, fact);
    const group = groups.get(title.zh) ?? { title, facts: [] };
    group.facts.push(fact);
    groups.set(title.zh, group);
  }
  const forms = [...policy.disputeTypes, ...Object.values(policy.records)].map(({ title }) => title);
  const order = [onSeveral, ...forms, onNone, derived, ofCase].map(({ zh }) => zh);
  const made = [...groups.values()].sort((one, other) => order.indexOf(one.title.zh) - order.indexOf(other.title.zh));
  kept.set(key, made);
  return made;
}

/** Conditions of figures look at what is counted, and only at what can be counted by. */
export function countingAt(drafted: Drafted, policy: Policy, path: string, place: Segments): Policy {
  if (findKind(path)?.kind !== "figures") return policy;
  const over = findAt(drafted.policy.documents[path], [...place.slice(0, 2), "over"]);
  const subject = figureSubjects.find((one) => one === over);
  return subject ? countingPolicy(policy, subject) : policy;
}

/** Conditions beside a repeated record, or on the items of a list, may also look at what stands in the same record or item. */
export function scopeAt(drafted: Drafted, policy: Policy, path: string, place: Segments): FactScope {
  const kind = findKind(path)?.kind;
  if (kind === "record") {
    const id = path.slice(path.lastIndexOf("/") + 1, -".json".length);
    return policy.records[id]?.repeats ? { ofCase: true, list: id } : { ofCase: true };
  }
  if (kind === "fields" && place[0] !== undefined) return { ofCase: true, list: place[0] };
  const record = kind === "workflow" ? findAt(drafted.policy.documents[path], [...place.slice(0, 2), "record"]) : undefined;
  return typeof record === "string" && policy.records[record]?.repeats ? { ofCase: true, list: record } : { ofCase: true };
}
