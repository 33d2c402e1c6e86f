/** A decision in sentences, in both languages. */
import type { Decision, Explanation, Language, Policy } from "@jiefen/policy";

export function explained(policy: Policy, decision: Decision): Readonly<Record<Language, Explanation>> {
  return { zh: inWords(policy, decision, "zh"), en: inWords(policy, decision, "en") };
}

function inWords(policy: Policy, decision: Decision, language: Language): Explanation {
  const because = decision.scales.flatMap((scale) => scale.because);
  const [scale] = decision.scales;
  const level = policy.scales.find(({ id }) => id === scale?.scale)?.levels.find(({ id }) => id === scale?.level);
  return {
    headline: level?.title[language] ?? "",
    because: policy.criteria
      .filter(({ id }) => because.includes(id))
      .map(({ id, title, source, layer }) => ({ text: title[language], about: id, source: source.text, layer })),
    whyNotNext: [],
    stillMatters: decision.stillMatters.map((fact) => ({ fact, text: policy.facts[fact]?.title[language] ?? fact })),
    leftOpen: [],
  };
}
