/** A case of the lab as a scenario of the policy: what must come out from now on, of facts that concern nobody. */
import type { DraftChange } from "@jiefen/builder";
import {
  type Decision,
  type EffectivePolicy,
  type Fact,
  type Facts,
  type FactValue,
  findAt,
  type Item,
  isObject,
  type Policy,
  pointerOf,
  type ScenarioDocument,
} from "@jiefen/policy";

export type RecordedCase = ScenarioDocument["cases"][string];

/** `decision` is that on the very `facts`, which `impersonal` has gone over. */
export function recordedCase(decision: Decision, facts: Facts, title: string): RecordedCase {
  const [scale] = decision.scales;
  const because = decision.scales.flatMap((decided) => decided.because);
  return {
    title,
    type: decision.type,
    today: decision.today,
    facts,
    expect: {
      level: decision.level,
      ...(decision.colour === undefined ? {} : { colour: decision.colour }),
      ...(scale ? { provisional: scale.provisional } : {}),
      ...(because.length === 0 ? {} : { criteria: Object.fromEntries(because.map((id): [string, "yes"] => [id, "yes"])) }),
    },
  };
}

/** Without names, numbers and texts, since a scenario is published with the policy, and without what the policy does not know. */
export function impersonal(policy: Policy, facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts)
      .filter(([name]) => isKnown(policy, name) && !isPersonal(policy.facts[name]))
      .map(([name, value]) => [name, isItems(value) ? value.map((item) => impersonalItem(policy, item)) : value]),
  );
}

/** What the policy lets a scenario tell: neither what it does not know, nor what it works out. */
function isKnown({ facts, records }: Policy, name: string): boolean {
  const fact = facts[name];
  return name === "history" || records[name]?.repeats === true || (fact !== undefined && fact.origin.kind !== "derived");
}

function impersonalItem(policy: Policy, item: Item): Item {
  return Object.fromEntries(Object.entries(item).filter(([name]) => !isPersonal(policy.facts[name])));
}

function isPersonal(fact: Fact | undefined): boolean {
  if (fact?.origin.kind !== "field") return false;
  return fact.type === "text" || fact.origin.identity !== undefined || fact.origin.sensitivity === "personal";
}

function isItems(value: FactValue | readonly Item[]): value is readonly Item[] {
  return Array.isArray(value) && value.some((part: unknown) => isObject(part));
}

/** Policies are written in Chinese. */
const documentTitle = "试验室记录的情景";

/** Into the layer's own document of recorded cases, which is begun with the first. */
export function recordingChange({ layer, documents }: Pick<EffectivePolicy, "layer" | "documents">, recorded: RecordedCase): DraftChange {
  const path = `rules/scenarios/${layer.replace(/[^A-Za-z0-9]/g, "")}Recorded.json`;
  const cases = findAt(documents[path], ["cases"]);
  const taken = isObject(cases) ? cases : {};
  let number = 1;
  while (Object.hasOwn(taken, `case${number}`)) number += 1;
  const id = `case${number}`;
  return isObject(cases)
    ? { path, pointer: pointerOf(["cases", id]), value: recorded }
    : { path, pointer: "", value: { title: documentTitle, cases: { [id]: recorded } } };
}
