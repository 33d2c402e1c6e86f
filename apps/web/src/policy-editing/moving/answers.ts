/** What is said of the things a release has no place for, and the conversions that follow. */
import type { Conversion } from "@jiefen/casework";
import type { Policy, Text } from "@jiefen/policy";
import type { MoveLoss } from "@jiefen/server/client";

/** A place to go to, or a reason to be dropped for. */
export type LossAnswer = { readonly to: string } | { readonly reason: string };

/** By loss. */
export type LossAnswers = Readonly<Record<string, LossAnswer>>;

export interface Target {
  readonly id: string;
  readonly title: Text;
}

export function keyOf({ what, id, code }: MoveLoss): string {
  return JSON.stringify([what, id, code ?? null]);
}

export function isAnswered(answer: LossAnswer | undefined): boolean {
  return answer !== undefined && ("to" in answer || answer.reason.trim() !== "");
}

/** What every case stands on cannot be dropped: it has a type, a stage, a plan. */
export function mayDrop({ what }: MoveLoss): boolean {
  return what === "field" || what === "option" || what === "scale";
}

/** Where it could go in the policy in force: for a field, those of its type that some form asks. */
export function targetsOf(policy: Policy, { what, id, type, list }: MoveLoss): readonly Target[] {
  switch (what) {
    case "field":
      return fieldsLike(policy, type, list);
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
  }
}

function fieldsLike(policy: Policy, type: MoveLoss["type"], list: string | undefined): readonly Target[] {
  const questions = [...policy.disputeTypes, ...Object.values(policy.records)].flatMap((form) => form.questions);
  const asked = new Set(questions.flatMap(({ fact, items = [] }) => [fact, ...items.map((item) => item.fact)]));
  return Object.values(policy.facts)
    .filter((fact) => fact.type === type && fact.origin.kind === "field" && fact.origin.list === list && asked.has(fact.name))
    .map(({ name, title }) => ({ id: name, title }));
}

export function conversionsOf(losses: readonly MoveLoss[], answers: LossAnswers): readonly Conversion[] {
  return losses.flatMap((loss) => {
    const answer = answers[keyOf(loss)];
    const conversion = answer && conversionOf(loss, answer);
    return conversion ? [conversion] : [];
  });
}

function conversionOf({ what, id, code }: MoveLoss, answer: LossAnswer): Conversion | undefined {
  if ("reason" in answer) {
    const reason = answer.reason.trim();
    if (what === "scale") return { kind: "drop", what, id, reason };
    return { kind: "drop", what: "field", id, ...(code === undefined ? {} : { code }), reason };
  }
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
