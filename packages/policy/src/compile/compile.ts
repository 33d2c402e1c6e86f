/** From a valid policy to the compiled one: texts joined, references expanded, everything in order. */
import type { ValidPolicy } from "../overlay/valid-policy.ts";
import type { Fact } from "../policy/fact.ts";
import { compiled, type Policy } from "../policy/policy.ts";
import { attachmentsFrom } from "./attachments.ts";
import { caseFacts } from "./case-facts.ts";
import {
  accumulationFrom,
  cardsFrom,
  closureFrom,
  deadlinesFrom,
  departmentsFrom,
  guardrailsFrom,
  guidanceFrom,
  referralsFrom,
  revisitFrom,
  slipsFrom,
  teamsFrom,
  workflowFrom,
} from "./casework.ts";
import { decidingFacts } from "./deciding.ts";
import { derivedFacts } from "./derived-facts.ts";
import { findDocument, getDocument } from "./documents.ts";
import { Expander } from "./expander.ts";
import { fieldFacts, fieldsPath } from "./field-facts.ts";
import { boardFrom } from "./figures.ts";
import { disputeTypes, recordForms } from "./forms.ts";
import { criteriaFrom, levelChangesFrom, parametersFrom, scalesFrom, tablesFrom } from "./grading.ts";
import { intakeFrom } from "./intake.ts";
import { jointFrom } from "./joint.ts";
import { papersFrom } from "./papers.ts";
import { type Sources, sourcesOf } from "./sources.ts";

/** Deterministic: the same documents give the same policy, whatever the order of their keys. Looks at no clock. */
export function compile(policy: ValidPolicy): Policy {
  const sources = sourcesOf(policy);
  const layer = layerFrom(policy, sources);
  const facts = dictionary(policy, sources);
  const parameters = parametersFrom(policy, sources);
  const letter = findDocument(policy, "rules/referral.json")?.letter;
  const expander = new Expander(findDocument(policy, fieldsPath) ?? {}, sources, decidingFacts(policy, facts));
  return {
    [compiled]: true,
    layer,
    chain: policy.chain,
    layerTitles: { ...policy.layerTitles, [layer.id]: layer.title },
    release: policy.release,
    facts,
    disputeTypes: disputeTypes(policy, sources, expander),
    records: recordForms(policy, sources, expander),
    parameters,
    scales: scalesFrom(policy, sources, parameters),
    criteria: criteriaFrom(policy, sources, facts, parameters),
    ...levelChangesFrom(policy),
    ...revisitFrom(policy, sources),
    ...workflowFrom(policy, sources),
    closure: closureFrom(policy, sources),
    teams: teamsFrom(policy, sources),
    departments: departmentsFrom(policy, sources),
    referrals: referralsFrom(policy, sources),
    ...(letter && { letter }),
    letterSlips: slipsFrom(policy, sources),
    deadlines: deadlinesFrom(policy, sources),
    cards: cardsFrom(policy, sources),
    accumulation: accumulationFrom(policy, sources),
    guidance: guidanceFrom(policy, sources),
    tables: tablesFrom(policy, sources),
    guardrails: guardrailsFrom(policy, sources),
    ...boardFrom(policy, sources),
    ...papersFrom(policy, sources),
    ...intakeFrom(policy, sources),
    ...jointFrom(policy, sources),
    ...attachmentsFrom(policy, sources),
  };
}

/** `layer` of what `compile` gives, without the rest. */
export function compileLayer(policy: ValidPolicy): Policy["layer"] {
  return layerFrom(policy, sourcesOf(policy));
}

function layerFrom(policy: ValidPolicy, sources: Sources): Policy["layer"] {
  const { id, title, division } = getDocument(policy, "rules/layer.json");
  return { id, title: sources.text("rules/layer.json", ["title"], title), division };
}

function dictionary(policy: ValidPolicy, sources: Sources): Readonly<Record<string, Fact>> {
  const given = Object.fromEntries([...caseFacts(policy, sources), ...fieldFacts(policy, sources)].map((fact) => [fact.name, fact]));
  const derived = derivedFacts(policy, sources, given);
  return Object.fromEntries(
    [...Object.values(given), ...derived].sort((a, b) => (a.name < b.name ? -1 : 1)).map((fact) => [fact.name, fact]),
  );
}
