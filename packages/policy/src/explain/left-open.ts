/** What a layer leaves open: numbers nobody gave, levels no criterion leads to, plans that do not say when to visit. */
import { levelOf } from "../evaluate/scales.ts";
import type { Sentence } from "../policy/decision.ts";
import type { Policy } from "../policy/policy.ts";
import type { Language } from "../policy/text.ts";
import { and, fullSentence } from "../words/joining.ts";
import { quoted } from "../words/value.ts";
import { cited, layerTitle } from "./citation.ts";

export function leftOpen(policy: Policy, language: Language): readonly Sentence[] {
  return [...openNumbers(policy, language), ...openLevels(policy, language), ...openPlans(policy, language)];
}

function openPlans(policy: Policy, language: Language): readonly Sentence[] {
  return policy.plans
    .filter(({ beforeSettlement, afterSettlement }) => !beforeSettlement.schedule && !afterSettlement.schedule)
    .map(({ id, title, source, layer }) => {
      const plan = quoted(title[language]);
      return {
        text: fullSentence(language === "zh" ? `没有规定${plan}何时回访` : `${plan} does not say when to visit`, language),
        about: id,
        source: cited(policy, layer, source, language),
        layer: layerTitle(policy, layer, language),
      };
    });
}

function openNumbers(policy: Policy, language: Language): readonly Sentence[] {
  return Object.values(policy.parameters)
    .filter((parameter) => parameter.value === undefined)
    .map(({ id, title, source, layer }) => {
      const number = quoted(title[language]);
      const criteria = policy.criteria.filter((one) => one.undeclared.includes(id)).map((one) => quoted(one.title[language]));
      const text =
        language === "zh"
          ? `${number}尚未规定${criteria.length > 0 ? `，因此${criteria.join("")}不参与评定` : ""}`
          : `${number} is not laid down yet${criteria.length > 0 ? `, so ${and(criteria, language)} ${criteria.length === 1 ? "is" : "are"} left out` : ""}`;
      return {
        text: fullSentence(text, language),
        about: id,
        source: cited(policy, layer, source, language),
        layer: layerTitle(policy, layer, language),
      };
    });
}

function openLevels(policy: Policy, language: Language): readonly Sentence[] {
  return policy.scales.flatMap((scale) => {
    const reached = new Set(policy.criteria.flatMap((one) => (one.event.params.scale === scale.id ? [levelOf(scale, one)?.id] : [])));
    return scale.levels
      .filter((level) => level.id !== scale.initial && (scale.method === "points" ? level.from === undefined : !reached.has(level.id)))
      .map((level) => {
        const [title, of] = [quoted(level.title[language]), quoted(scale.title[language])];
        const text = language === "zh" ? `没有规定哪些情形的${of}为${title}` : `nothing says what makes ${of} ${title}`;
        return { text: fullSentence(text, language), about: level.id };
      });
  });
}
