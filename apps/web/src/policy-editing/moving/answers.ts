/** What is said of the things a release has no place for, and the conversions that follow. */
import type { Conversion, Loss } from "@jiefen/casework";
import type { Fact, FactScalar, Policy, Question, Text } from "@jiefen/policy";
import type { MoveLoss } from "@jiefen/server/client";

/** A place to go to, a reason to be dropped for, or, by what was chosen so far, what is answered in its place. */
export type LossAnswer = { readonly to: string } | { readonly reason: string } | { readonly parts: SplitParts };

/** By option. */
export type SplitParts = Readonly<Record<string, readonly SplitPart[]>>;

/** An answer to one of the fields of the policy in force; either is absent while it is being chosen. */
export interface SplitPart {
  /** Tells those of one option apart. */
  readonly key: number;
  readonly field?: string;
  readonly value?: FactScalar;
}

/** By loss. */
export type LossAnswers = Readonly<Record<string, LossAnswer>>;

export interface Target {
  readonly id: string;
  readonly title: Text;
}

export function keyOf({ what, id, code }: MoveLoss): string {
  return JSON.stringify([what, id, code ?? null]);
}

export function isAnswered(loss: MoveLoss, answer: LossAnswer | undefined): boolean {
  if (answer === undefined) return false;
  if ("to" in answer) return true;
  if ("reason" in answer) return answer.reason.trim() !== "";
  return choicesOf(loss).every(({ id }) => {
    const parts = answer.parts[id] ?? [];
    return parts.length > 0 && parts.every(isWhole) && new Set(parts.map(({ field }) => field)).size === parts.length;
  });
}

function isWhole({ field, value }: SplitPart): boolean {
  return field !== undefined && value !== undefined && value !== "";
}

/** What every case stands on cannot be dropped: it has a type, a stage, a plan. */
export function mayDrop({ what }: MoveLoss): boolean {
  return what !== "level" && what !== "type" && what !== "stage" && what !== "plan" && what !== "card";
}

/** What was chosen among so far, where a field can be split by it; none where it cannot. */
export function choicesOf({ what, type, options = [] }: MoveLoss): readonly Target[] {
  if (what !== "field") return [];
  return type === "boolean" ? yesAndNo : options;
}

const yesAndNo: readonly Target[] = [
  { id: "true", title: { zh: "是", en: "yes" } },
  { id: "false", title: { zh: "否", en: "no" } },
];

/** Fields that may be answered in place of one that is split. */
export function splitTargets(policy: Policy, loss: MoveLoss): readonly Fact[] {
  return fieldsAsked(policy, loss).filter(({ type }) => type !== "codes" && type !== "list");
}

/** Where it could go in the policy in force: for a field, those of its type that the forms of the cases ask. */
export function targetsOf(policy: Policy, loss: MoveLoss): readonly Target[] {
  const { what, id, type } = loss;
  switch (what) {
    case "field":
      return fieldsAsked(policy, loss)
        .filter((fact) => fact.type === type && takesOver(fact, loss))
        .map(({ name, title }) => ({ id: name, title }));
    case "option":
      return (policy.facts[id]?.options ?? []).filter(({ retired }) => !retired);
    case "level":
      return policy.scales.find((scale) => scale.id === id)?.levels ?? [];
    case "scale":
      return [];
    case "type":
      return policy.disputeTypes.filter(({ retired }) => !retired);
    case "stage":
      return policy.stages;
    case "plan":
      return policy.plans;
    case "card":
      return policy.cards;
    case "ground":
      return policy.closure.grounds;
    case "signature":
      return policy.closure.signatures;
    case "seat":
      return [...new Map(policy.teams.flatMap(({ members }) => members).map((seat) => [seat.id, seat])).values()];
    case "record":
      return Object.values(policy.records);
  }
}

/** Whether a field may hold some of what could be chosen so far. */
function takesOver({ options: others = [] }: Fact, { options = [] }: MoveLoss): boolean {
  return options.length === 0 || options.some(({ id }) => others.some((other) => other.id === id));
}

/** Fields that the forms of all these disputes ask. */
function fieldsAsked({ disputeTypes, records, facts }: Policy, { list, types }: MoveLoss): readonly Fact[] {
  const asked = (questions: readonly Question[]) =>
    new Set(questions.flatMap(({ fact, items = [] }) => [fact, ...items.map((item) => item.fact)]));
  const filed = asked(Object.values(records).flatMap(({ questions }) => questions));
  const taken = disputeTypes.filter(({ id }) => types.includes(id)).map(({ questions }) => asked(questions));
  return Object.values(facts).filter(
    ({ name, origin }) =>
      origin.kind === "field" && origin.list === list && (filed.has(name) || (taken.length > 0 && taken.every((form) => form.has(name)))),
  );
}

export function conversionsOf(losses: readonly MoveLoss[], answers: LossAnswers): readonly Conversion[] {
  return losses.flatMap((loss) => {
    const answer = answers[keyOf(loss)];
    const conversion = answer && conversionOf(loss, answer);
    return conversion ? [conversion] : [];
  });
}

function conversionOf({ what, id, code }: MoveLoss, answer: LossAnswer): Conversion | undefined {
  if ("reason" in answer) return dropOf({ what, id, ...(code === undefined ? {} : { code }) }, answer.reason.trim());
  if ("parts" in answer) return { kind: "split", from: id, to: splitOf(answer.parts) };
  const { to } = answer;
  switch (what) {
    case "field":
      return { kind: "rename", from: id, to };
    case "option":
      return { kind: "map", what: "field", id, codes: { [code ?? ""]: to } };
    case "level":
      return { kind: "map", what: "scale", id, codes: { [code ?? ""]: to } };
    case "scale":
      return undefined;
    default:
      return { kind: "map", what, codes: { [id]: to } };
  }
}

function dropOf({ what, id, code }: Loss, reason: string): Conversion | undefined {
  switch (what) {
    case "field":
    case "option":
      return { kind: "drop", what: "field", id, ...(code === undefined ? {} : { code }), reason };
    case "scale":
    case "ground":
    case "signature":
    case "seat":
    case "record":
      return { kind: "drop", what, id, reason };
    default:
      return undefined;
  }
}

function splitOf(parts: SplitParts): Extract<Conversion, { kind: "split" }>["to"] {
  const answersOf = (some: readonly SplitPart[]) =>
    Object.fromEntries(some.flatMap(({ field, value }) => (field === undefined || value === undefined ? [] : [[field, value]])));
  return Object.fromEntries(Object.entries(parts).map(([option, some]) => [option, answersOf(some)]));
}
