/** Guidance cards: when each is shown, where else it is at hand, what it says, and the provisions it rests on. */
import { type GuidancePlace, guidancePlaces } from "../document/guidance.ts";
import { sentence } from "../explain/sentence.ts";
import type { Sentence } from "../policy/decision.ts";
import type { GuidanceCard, Law, Policy } from "../policy/policy.ts";
import type { Language, Text } from "../policy/text.ts";
import { day } from "../words/quantity.ts";
import { concerns } from "./concerns.ts";
import { listed, type Subject, told } from "./description.ts";

export function describeGuidance(subject: Subject): readonly Sentence[] {
  const { policy } = subject;
  return policy.guidance
    .filter(({ conditions }) => concerns(subject, conditions))
    .map((card) => told(subject, { zh: cardInWords(policy, card, "zh"), en: cardInWords(policy, card, "en") }, card));
}

/** `Law, Article 3 (in force from 1 January 2011), article to be verified`. */
export function lawInWords({ title, inForceFrom, articleToVerify }: Law, language: Language): string {
  if (language === "zh") {
    const since = inForceFrom === undefined ? "" : `（${day(inForceFrom, "zh")}起施行）`;
    return `${title.zh}${since}${articleToVerify ? "，条号待核" : ""}`;
  }
  const since = inForceFrom === undefined ? "" : ` (in force from ${day(inForceFrom, "en")})`;
  return `${title.en}${since}${articleToVerify ? ", article to be verified" : ""}`;
}

function cardInWords(policy: Policy, card: GuidanceCard, language: Language): string {
  const zh = language === "zh";
  const asked = sentence(policy, card.conditions, language);
  const shown = [
    zh ? `${asked}时` : `where ${asked}`,
    card.ahead && (zh ? "先于等级和颜色显示" : "shown ahead of level and colour"),
    ...placesInWords(policy, card, language),
  ];
  const steps = card.steps.map((step, index) => `${index + 1}. ${step[language]}`).join(" ");
  const laws = card.laws.map((law) => lawInWords(law, language)).join(zh ? "；" : "; ");
  const said = `${shown.filter(Boolean).join(zh ? "；" : "; ")}`;
  return zh
    ? `${card.title.zh}（${said}）：${steps}${laws && ` 法律依据：${laws}。`}`
    : `${card.title.en} (${said}): ${steps}${laws && ` Law: ${laws}.`}`;
}

const atWords: Readonly<Record<GuidancePlace, Text>> = {
  fields: { zh: "填写时可看", en: "at hand at" },
  criteria: { zh: "定级时可看", en: "at hand where it is graded by" },
  steps: { zh: "办理时可看", en: "at hand before" },
  items: { zh: "销号时可看", en: "at hand on the checklist at" },
};

function placesInWords(policy: Policy, { calledBy = {} }: GuidanceCard, language: Language): readonly string[] {
  const titles: Readonly<Record<GuidancePlace, (id: string) => Text | undefined>> = {
    fields: (id) => policy.facts[id]?.title,
    criteria: (id) => policy.criteria.find((one) => one.id === id)?.title,
    steps: (id) => policy.transitions.find((one) => one.id === id)?.title,
    items: (id) => policy.closure.items.find((one) => one.id === id)?.title,
  };
  return guidancePlaces.flatMap((place) => {
    const named = (calledBy[place] ?? []).map((id) => titles[place](id)?.[language] ?? id);
    if (named.length === 0) return [];
    return language === "zh" ? `${atWords[place].zh}：${listed(named, "zh")}` : `${atWords[place].en} ${listed(named, "en")}`;
  });
}
