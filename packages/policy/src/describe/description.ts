/** What a description of a policy is made of, and the words its parts share. */
import type { NumberOrParameter } from "../document/number.ts";
import { cited, layerTitle } from "../explain/citation.ts";
import type { Sentence } from "../policy/decision.ts";
import type { Citation, Policy } from "../policy/policy.ts";
import type { Standing } from "../policy/standing.ts";
import type { Language, Text } from "../policy/text.ts";
import { quantity } from "../words/quantity.ts";

export interface DescriptionPart {
  readonly id: PartId;
  readonly title: string;
  readonly sentences: readonly Sentence[];
}

export const partIds = [
  "layer",
  "intake",
  "questions",
  "grading",
  "parameters",
  "revisit",
  "downgrade",
  "workflow",
  "closure",
  "teams",
  "referral",
  "deadlines",
  "guards",
  "guidance",
  "papers",
  "attachments",
  "guardrails",
  "figures",
  "calendar",
  "leftOpen",
] as const;
export type PartId = (typeof partIds)[number];

/** What a part is told from. `type`: only what concerns this dispute type, where that makes a difference. */
export interface Subject {
  readonly policy: Policy;
  readonly standing: Standing;
  readonly language: Language;
  readonly type?: string;
}

/** A sentence with where it comes from. */
export function told(
  { policy, language }: Subject,
  text: Text,
  entry?: { readonly id: string; readonly layer?: string; readonly source?: Citation },
): Sentence {
  const layer = entry?.layer;
  return {
    text: text[language],
    ...(entry && { about: entry.id }),
    ...(layer !== undefined && entry?.source && { source: cited(policy, layer, entry.source, language) }),
    ...(layer !== undefined && { layer: layerTitle(policy, layer, language) }),
  };
}

/** A number written in place or taken from a parameter; none where nobody declared it. */
export function numberOf({ parameters }: Policy, number: NumberOrParameter): number | undefined {
  return typeof number === "number" ? number : parameters[number.path.slice("$.".length)]?.value;
}

/** With its unit; what nobody declared is said to be open. */
export function numberInWords(policy: Policy, number: NumberOrParameter, unit: string, language: Language): string {
  const value = numberOf(policy, number);
  if (value === undefined) return language === "zh" ? "（未规定）" : "(left open)";
  return quantity(value, unit, language);
}

export function titleOf(entries: readonly { readonly id: string; readonly title: Text }[], id: string, language: Language): string {
  return entries.find((entry) => entry.id === id)?.title[language] ?? id;
}

export function listed(words: readonly string[], language: Language): string {
  return words.join(language === "zh" ? "、" : ", ");
}

/** Titles of roles. */
export function rolesInWords({ standing }: Subject, roles: readonly string[]): Text {
  const named = (language: Language) =>
    listed(
      roles.map((role) => titleOf(standing.roles, role, language)),
      language,
    );
  return { zh: named("zh"), en: named("en") };
}

/** A title and what is said of it, in one sentence; parts that say nothing are left out. */
export function inParts(title: string, parts: readonly (string | undefined)[], language: Language): string {
  const said = parts.filter(Boolean);
  return language === "zh" ? `${title}：${said.join("；")}。` : `${title}: ${said.join("; ")}.`;
}
