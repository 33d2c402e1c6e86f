/** A decision in sentences: why this level, why not the next, what is unknown and still matters, what is left open. */
import { levelOf, points } from "../evaluate/scales.ts";
import { getOwn } from "../facts/scope.ts";
import type { Decision, Explanation, ScaleDecision, Sentence } from "../policy/decision.ts";
import type { Level, Policy, Scale } from "../policy/policy.ts";
import type { Language } from "../policy/text.ts";
import { bracketed, capital, fullSentence, or } from "../words/joining.ts";
import { quantity } from "../words/quantity.ts";
import { quoted } from "../words/value.ts";
import { layerTitle } from "./citation.ts";
import { criterionSentence } from "./explain-criterion.ts";
import { leftOpen } from "./left-open.ts";
import { type Speech, speechOf } from "./speech.ts";

/** `policy` must be the one that made the decision. No fact, criterion or parameter id shows in any text. */
export function explain(policy: Policy, decision: Decision, language: Language): Explanation {
  const scales = decision.scales.flatMap((decided) => {
    const scale = policy.scales.find((one) => one.id === decided.scale);
    return scale ? [{ scale, decided }] : [];
  });
  const form = policy.disputeTypes.find((type) => type.id === decision.type);
  const speech = speechOf(policy, language, form);
  return {
    headline: headline(scales, language),
    because: scales.flatMap(({ scale, decided }) => because(speech, decision, scale, decided)),
    whyNotNext: scales.flatMap(({ scale, decided }) => whyNotNext(speech, decision, scale, decided)),
    whyNotLower: scales.flatMap(({ scale, decided }) => whyNotLower(speech, decision, scale, decided)),
    stillMatters: stillMatters(speech, decision, scales),
    leftOpen: leftOpen(policy, language),
  };
}

interface OnScale {
  readonly scale: Scale;
  readonly decided: ScaleDecision;
}

/** `危害程度：较重（暂定）；处理难度：容易`. */
function headline(scales: readonly OnScale[], language: Language): string {
  const parts = scales.map(({ scale, decided }) => {
    const mark = decided.provisional ? bracketed(language === "zh" ? "暂定" : "provisional", language) : "";
    return `${scale.title[language]}${language === "zh" ? "：" : ": "}${titleOf(scale, decided.level, language)}${mark}`;
  });
  return language === "zh" ? parts.join("；") : capital(parts.join("; "));
}

function because(speech: Speech, decision: Decision, scale: Scale, decided: ScaleDecision): readonly Sentence[] {
  const { policy, language } = speech;
  const criteria = decided.because.map((id) => criterionSentence(speech, decision, id));
  const level = quoted(titleOf(scale, decided.level, language));
  if (criteria.length === 0) {
    const none =
      language === "zh"
        ? `${quoted(scale.title.zh)}没有一条标准确定成立，按${level}掌握`
        : `no criterion of ${quoted(scale.title.en)} is certain, so ${level} holds`;
    return [{ text: fullSentence(none, language), layer: layerTitle(policy, decision.layer, language) }];
  }
  if (!decided.points) return criteria;
  const sum = quantity(decided.points.sure, "points", language);
  const total =
    language === "zh" ? `${quoted(scale.title.zh)}合计${sum}，为${level}` : `${quoted(scale.title.en)} adds up to ${sum}: ${level}`;
  return [...criteria, { text: fullSentence(total, language) }];
}

/** Each criterion that could lead to the next level up that has any, and what keeps it from holding. */
function whyNotNext(speech: Speech, decision: Decision, scale: Scale, decided: ScaleDecision): readonly Sentence[] {
  const { policy, language } = speech;
  const rank = scale.levels.find((level) => level.id === decided.level)?.rank ?? 0;
  const criteria = policy.criteria.filter(
    ({ id, event }) =>
      event.params.scale === scale.id && getOwn(decision.criteria, id)?.outcome !== "yes" && !getOwn(decision.criteria, id)?.undeclared,
  );
  const sentences = (ids: readonly { readonly id: string }[]) => ids.map(({ id }) => criterionSentence(speech, decision, id));
  if (decided.points) {
    const next = scale.levels.find((level) => level.rank > rank);
    return next ? [missingPoints(next, decided.points.sure, scale, language), ...sentences(criteria.filter((one) => points(one) > 0))] : [];
  }
  const next = scale.levels.find((level) => level.rank > rank && criteria.some((one) => levelOf(scale, one)?.id === level.id));
  return next ? sentences(criteria.filter((one) => levelOf(scale, one)?.id === next.id)) : [];
}

function missingPoints(next: Level, sure: number, scale: Scale, language: Language): Sentence {
  const [has, needs] = [sure, next.from ?? 0].map((number) => quantity(number, "points", language));
  const title = quoted(next.title[language]);
  const text =
    language === "zh"
      ? `${quoted(scale.title.zh)}合计${has}，不到${title}的${needs}`
      : `${quoted(scale.title.en)} adds up to ${has}, short of the ${needs} of ${title}`;
  return { text: fullSentence(text, language) };
}

/** The criteria that hold it up, and the level that would be left without them. */
function whyNotLower(speech: Speech, decision: Decision, scale: Scale, decided: ScaleDecision): readonly Sentence[] {
  const { policy, language } = speech;
  const level = scale.levels.find(({ id }) => id === decided.level);
  const titles = policy.criteria.filter(({ id }) => decided.because.includes(id)).map(({ title }) => quoted(title[language]));
  if (!level || level.id === scale.initial || titles.length === 0) return [];
  const here = quoted(level.title[language]);
  if (decided.points) {
    const from = quantity(level.from ?? 0, "points", language);
    return [
      {
        text: fullSentence(
          speech.say(`${quoted(scale.title.zh)}合计不到${from}，才会低于${here}`, `only below ${from} would it be lower than ${here}`),
          language,
        ),
      },
    ];
  }
  const left = policy.criteria.flatMap((one) => {
    const other =
      one.event.params.scale === scale.id && getOwn(decision.criteria, one.id)?.outcome === "yes" ? levelOf(scale, one) : undefined;
    return other && other.rank < level.rank ? [other] : [];
  });
  const below = left.reduce<Level | undefined>((highest, one) => (!highest || one.rank > highest.rank ? one : highest), undefined);
  const without = quoted(titleOf(scale, below?.id ?? scale.initial, language));
  const several = titles.length > 1;
  const text = speech.say(
    several
      ? `${titles.join("")}只要有一条成立，就不会低于${here}；都不成立时为${without}`
      : `只要${titles.join("")}成立，就不会低于${here}；不成立时为${without}`,
    several
      ? `while any of ${or(titles, "en")} holds, it is no lower than ${here}; were none of them to hold, it would be ${without}`
      : `while ${titles.join("")} holds, it is no lower than ${here}; were it not to hold, it would be ${without}`,
  );
  return [{ text: fullSentence(text, language) }];
}

function stillMatters(speech: Speech, decision: Decision, scales: readonly OnScale[]): Explanation["stillMatters"] {
  return decision.stillMatters.flatMap((name) => {
    const fact = getOwn(speech.policy.facts, name);
    if (!fact) return [];
    const title = quoted(speech.titleOf(fact));
    const raised = scales.flatMap(({ scale, decided }) => {
      const level = getOwn(decided.couldRaise, name);
      if (level === undefined) return [];
      const to = quoted(titleOf(scale, level, speech.language));
      return [speech.say(`${scale.title.zh}可能升为${to}`, `${quoted(scale.title.en)} could rise to ${to}`)];
    });
    const open = fact.type === "list" ? speech.say("还没有填全", "is not complete yet") : speech.say("还不清楚", "is not known yet");
    const text = speech.say(`${title}${open}，弄清后${raised.join("，")}`, `${title} ${open}: ${raised.join(", ")}`);
    return [{ text: fullSentence(text, speech.language), fact: name }];
  });
}

function titleOf(scale: Scale, level: string, language: Language): string {
  return scale.levels.find((one) => one.id === level)?.title[language] ?? "";
}
