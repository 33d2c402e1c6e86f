/** What would be lost, in words. */
import type { Policy, Text } from "@jiefen/policy";
import type { Loss } from "./conversion.ts";

const kinds: Readonly<Record<Loss["what"], Text>> = {
  field: { zh: "答案", en: "answers to" },
  option: { zh: "选项", en: "answer to" },
  scale: { zh: "等级标准", en: "scale" },
  level: { zh: "等级", en: "level of" },
  type: { zh: "纠纷类型", en: "dispute type" },
  stage: { zh: "环节", en: "stage" },
  plan: { zh: "回访计划", en: "revisit plan" },
  card: { zh: "督办牌", en: "supervision card" },
  ground: { zh: "销号理由", en: "ground of closure" },
  signature: { zh: "已签的字", en: "signature given" },
  seat: { zh: "工作组席位", en: "seat in the team" },
  record: { zh: "登记过的表单", en: "filings of" },
};

/** By the titles of the policies, the first that knows it. */
export function lossInWords(policies: readonly Policy[], { what, id, code }: Loss): Text {
  const [title, within] =
    policies.map((policy) => titlesIn(policy, { what, id, ...(code === undefined ? {} : { code }) })).find(([one]) => one) ?? [];
  const named = title ?? { zh: id, en: id };
  const part = within ?? (code === undefined ? undefined : { zh: code, en: code });
  return {
    zh: `${kinds[what].zh}“${named.zh}”${part ? `：“${part.zh}”` : ""}`,
    en: `${kinds[what].en} “${named.en}”${part ? `: “${part.en}”` : ""}`,
  };
}

/** Of the thing, and of its option or level. */
function titlesIn(policy: Policy, { what, id, code }: Loss): readonly [Text?, Text?] {
  const among = (entries: readonly { readonly id: string; readonly title: Text }[] = [], wanted = id) =>
    entries.find((entry) => entry.id === wanted)?.title;
  switch (what) {
    case "field":
      return [policy.facts[id]?.title];
    case "option":
      return [policy.facts[id]?.title, among(policy.facts[id]?.options, code)];
    case "scale":
      return [among(policy.scales)];
    case "level":
      return [among(policy.scales), among(policy.scales.find((scale) => scale.id === id)?.levels, code)];
    case "type":
      return [among(policy.disputeTypes)];
    case "stage":
      return [among(policy.stages)];
    case "plan":
      return [among(policy.plans)];
    case "card":
      return [among(policy.cards)];
    case "ground":
      return [among(policy.closure.grounds)];
    case "signature":
      return [among(policy.closure.signatures)];
    case "seat":
      return [among(policy.teams.flatMap(({ members }) => members))];
    case "record":
      return [policy.records[id]?.title];
  }
}
