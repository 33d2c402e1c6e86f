/** A decision in sentences, in both languages, as far as its reader may know the reasons. */
import { type Decision, type Explanation, explain, type Language, type Policy, type Text } from "@jiefen/policy";
import { type Sight, tellingCriteria } from "../mask/sensitive.ts";
import { redactDecision } from "./redact-decision.ts";

export interface Explained {
  readonly decision: Decision;
  readonly explanation: Readonly<Record<Language, Explanation>>;
}

const hiddenReason: Text = {
  zh: "另有依据涉及您无权查看的信息。",
  en: "Further reasons rest on facts that you may not see.",
};

export function explained(policy: Policy, sight: Sight, decision: Decision): Explained {
  if (sight.personal && sight.restricted) {
    return { decision, explanation: { zh: explain(policy, decision, "zh"), en: explain(policy, decision, "en") } };
  }
  const telling = tellingCriteria(policy, sight);
  const known: Policy = { ...policy, criteria: policy.criteria.filter(({ id }) => !telling.has(id)) };
  const redacted = redactDecision(policy, sight, telling, decision);
  const hides = decision.scales.some(({ because }) => because.some((id) => telling.has(id)));
  const inWords = (language: Language): Explanation => {
    const explanation = explain(known, redacted, language);
    if (!hides) return explanation;
    const named = redacted.scales.some(({ because }) => because.length > 0) ? explanation.because : [];
    // What holds it up is not all told here.
    return { ...explanation, because: [...named, { text: hiddenReason[language] }], whyNotLower: [] };
  };
  return { decision: redacted, explanation: { zh: inWords("zh"), en: inWords("en") } };
}
