/** The stages of a case and the steps between them. */
import { sentence } from "../explain/sentence.ts";
import type { Sentence } from "../policy/decision.ts";
import type { Transition } from "../policy/policy.ts";
import type { Language } from "../policy/text.ts";
import { inParts, listed, type Subject, titleOf, told } from "./description.ts";

export function describeWorkflow(subject: Subject): readonly Sentence[] {
  const { policy } = subject;
  return policy.transitions.map((transition) =>
    told(subject, { zh: inWords(subject, transition, "zh"), en: inWords(subject, transition, "en") }, transition),
  );
}

function inWords({ policy, standing }: Subject, { from, to, title, roles, conditions, record }: Transition, language: Language): string {
  const stages = listed(
    from.map((stage) => titleOf(policy.stages, stage, language)),
    language,
  );
  const next = to === undefined ? undefined : titleOf(policy.stages, to, language);
  const who = listed(
    roles.map((role) => titleOf(standing.roles, role, language)),
    language,
  );
  const form = record === undefined ? undefined : policy.records[record]?.title[language];
  const when = conditions && sentence(policy, conditions, language);
  const parts =
    language === "zh"
      ? [`${stages}${next ? ` → ${next}` : ""}`, form && `填写“${form}”`, when && `须${when}`, `由${who}办理`]
      : [`${stages}${next ? ` → ${next}` : ""}`, form && `fills “${form}”`, when && `needs ${when}`, `by ${who}`];
  return inParts(title[language], parts, language);
}
