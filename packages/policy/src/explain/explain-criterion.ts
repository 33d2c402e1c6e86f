/** What became of one criterion, in one sentence. */

import { levelOf, points } from "../evaluate/scales.ts";
import { getOwn } from "../facts/scope.ts";
import type { CriterionDecision, Decision, Sentence } from "../policy/decision.ts";
import type { Criterion, Policy, Scale } from "../policy/policy.ts";
import type { Language } from "../policy/text.ts";
import { and, fullSentence } from "../words/joining.ts";
import { quantity } from "../words/quantity.ts";
import { quoted } from "../words/value.ts";
import { citedWithNumbers, layerTitle } from "./citation.ts";
import { reasons } from "./reasons.ts";
import { type Speech, speechOf } from "./speech.ts";

/** `“成片受害”成立，定为“较重”：受害株数为25，不少于20。` Throws a RangeError for an id the decision does not have. */
export function explainCriterion(policy: Policy, decision: Decision, id: string, language: Language): string {
  const form = policy.disputeTypes.find((type) => type.id === decision.type);
  return criterionSentence(speechOf(policy, language, form), decision, id).text;
}

export function criterionSentence(speech: Speech, decision: Decision, id: string): Sentence {
  const { policy, language } = speech;
  const criterion = policy.criteria.find((one) => one.id === id);
  const decided = getOwn(decision.criteria, id);
  const scale = policy.scales.find((one) => one.id === criterion?.event.params.scale);
  if (!criterion || !decided || !scale) throw new RangeError(`The decision has no criterion \`${id}\`.`);
  return {
    text: fullSentence(words(speech, criterion, decided, scale), language),
    about: id,
    source: citedWithNumbers(policy, criterion, decided.trace, language),
    layer: layerTitle(policy, criterion.layer, language),
  };
}

function words(speech: Speech, criterion: Criterion, decided: CriterionDecision, scale: Scale): string {
  const { policy, language } = speech;
  const title = quoted(criterion.title[language]);
  if (decided.undeclared) return leftOut(policy, title, decided.undeclared, language);
  const why = reasons(speech, decided.trace);
  const effect = effectOf(criterion, scale, language);
  if (language === "zh") {
    const outcome = { yes: `成立，${effect}`, no: "不成立", unknown: "还不能确定" }[decided.outcome];
    return `${title}${outcome}：${why}`;
  }
  const outcome = { yes: `holds, ${effect}`, no: "does not hold", unknown: "is not certain yet" }[decided.outcome];
  return `${title} ${outcome}: ${why}`;
}

function leftOut(policy: Policy, title: string, undeclared: readonly string[], language: Language): string {
  const numbers = undeclared.flatMap((id) => getOwn(policy.parameters, id)?.title[language] ?? []).map(quoted);
  if (language === "zh") return `${title}不参与评定：${numbers.join("")}尚未规定`;
  return `${title} is left out: ${and(numbers, language)} ${numbers.length === 1 ? "is" : "are"} not laid down yet`;
}

/** `定为“较重”`, `计3分`. */
function effectOf(criterion: Criterion, scale: Scale, language: Language): string {
  const level = levelOf(scale, criterion);
  const many = quantity(points(criterion), "points", language);
  if (language === "zh") return level ? `定为${quoted(level.title.zh)}` : `计${many}`;
  return level ? `which makes it ${quoted(level.title.en)}` : `which counts ${many}`;
}
