/** Which facts anything follows from: levels, plans, teams, steps, checklists, guards. The rest is for the record. */
import type { Condition } from "../document/condition.ts";
import { factsIn } from "../facts/walk.ts";
import type { ValidPolicy } from "../overlay/valid-policy.ts";
import type { Fact } from "../policy/fact.ts";
import { disputeTypesOf, findDocument, getDocument, recordsOf } from "./documents.ts";
import { fieldsPath, itemProperties } from "./field-facts.ts";

/** Names of facts that a rule looks at, directly, through derived facts, or since they show a question that does;
 * those casework itself reads; and those by which people are recognised. */
export function decidingFacts(policy: ValidPolicy, facts: Readonly<Record<string, Fact>>): ReadonlySet<string> {
  const shownBy = showConditions(policy);
  const deciding = new Set<string>();
  const add = (name: string) => {
    if (deciding.has(name)) return;
    deciding.add(name);
    const origin = Object.hasOwn(facts, name) ? facts[name]?.origin : undefined;
    if (origin?.kind === "field" && origin.list !== undefined) add(origin.list);
    if (origin?.kind === "derived") {
      const { definition } = origin;
      if ("of" in definition) [definition.of].flat().forEach(add);
      if ("over" in definition) add(definition.over);
      if ("field" in definition) add(definition.field);
      if (origin.where) factsIn(origin.where).forEach(add);
    }
    for (const condition of shownBy.get(name) ?? []) factsIn(condition).forEach(add);
  };
  for (const condition of conditionsOf(policy)) factsIn(condition).forEach(add);
  for (const name of readByCasework(policy)) add(name);
  for (const fact of Object.values(facts)) if (fact.origin.kind === "field" && fact.origin.identity) add(fact.name);
  return deciding;
}

function conditionsOf(policy: ValidPolicy): readonly Condition[] {
  const closure = getDocument(policy, "rules/closure.json");
  const entries: readonly { readonly conditions?: Condition; readonly appliesWhen?: Condition }[] = [
    ...Object.values(getDocument(policy, "rules/grading.json").criteria),
    ...Object.values(getDocument(policy, "rules/revisit.json").assignments),
    ...Object.values(getDocument(policy, "rules/workflow.json").transitions),
    ...Object.values(closure.items),
    ...Object.values(closure.signatures),
    ...Object.values(findDocument(policy, "rules/teams.json")?.teams ?? {}),
    ...Object.values(findDocument(policy, "rules/referral.json")?.referrals ?? {}),
    ...Object.values(findDocument(policy, "rules/deadlines.json")?.deadlines ?? {}),
    ...Object.values(findDocument(policy, "rules/guidance.json")?.cards ?? {}),
    ...Object.values(findDocument(policy, "rules/guards.json")?.guards ?? {}),
    { conditions: findDocument(policy, "rules/joint.json")?.ladder?.skipWhen },
  ];
  return entries.flatMap(({ conditions, appliesWhen }) => [conditions, appliesWhen].filter((condition) => condition !== undefined));
}

/** Outcomes of visits, the ground of closing, promises and their performance. */
function readByCasework(policy: ValidPolicy): readonly string[] {
  const { obligations } = getDocument(policy, "rules/workflow.json");
  return [
    getDocument(policy, "rules/revisit.json").visit.outcomeField,
    getDocument(policy, "rules/closure.json").groundField,
    obligations.list,
    obligations.descriptionField,
    obligations.dueField,
    obligations.performance.obligationField,
    obligations.performance.doneField,
  ];
}

/** By question, the conditions on which some form or list shows it. */
function showConditions(policy: ValidPolicy): ReadonlyMap<string, readonly Condition[]> {
  const shownBy = new Map<string, Condition[]>();
  const forms = [...disputeTypesOf(policy), ...recordsOf(policy)].map(([, , form]) => form.properties);
  const lists = Object.values(findDocument(policy, fieldsPath) ?? {}).map((field) => itemProperties(field) ?? {});
  for (const properties of [...forms, ...lists]) {
    for (const [name, { "x-showWhen": condition }] of Object.entries(properties)) {
      if (condition) shownBy.set(name, [...(shownBy.get(name) ?? []), condition]);
    }
  }
  return shownBy;
}
