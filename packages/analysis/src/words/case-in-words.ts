/** A case in one line: its type, and what is said of it. */
import { type Policy, type Text, valueInWords } from "@jiefen/policy";
import type { SweptCase } from "../sweep/columns.ts";

/** `邻里纠纷：涉及户数为2户，扬言威胁为是`. Facts nobody was asked stand as they are written. */
export function caseInWords(policy: Policy, { type, facts }: SweptCase): Text {
  const form = policy.disputeTypes.find(({ id }) => id === type);
  const say = (language: "zh" | "en"): string => {
    const [is, comma, colon, none] = language === "zh" ? ["为", "，", "：", "什么都没有说"] : [" is ", ", ", ": ", "nothing said"];
    const said = Object.entries(facts).map(([name, value]) => {
      const fact = Object.hasOwn(policy.facts, name) ? policy.facts[name] : undefined;
      const record = Object.hasOwn(policy.records, name) ? policy.records[name] : undefined;
      const title = fact?.title[language] ?? record?.title[language] ?? name;
      if (!fact || fact.type === "list") return `${title}${is}${Array.isArray(value) ? entries(policy, value, language) : String(value)}`;
      return `${title}${is}${valueInWords(fact, value, language)}`;
    });
    return `${form?.title[language] ?? type}${colon}${said.join(comma) || none}`;
  };
  return { zh: say("zh"), en: say("en") };
}

function entries(policy: Policy, items: readonly unknown[], language: "zh" | "en"): string {
  if (items.length === 0) return language === "zh" ? "无" : "none";
  const told = items.map((item) => {
    const own: Readonly<Record<string, unknown>> = typeof item === "object" && item !== null ? { ...item } : {};
    const parts = Object.entries(own).flatMap(([name, value]) => {
      const fact = Object.hasOwn(policy.facts, name) ? policy.facts[name] : undefined;
      const known = typeof value === "boolean" || typeof value === "number" || typeof value === "string" ? value : null;
      return fact ? [`${fact.title[language]} ${valueInWords(fact, known, language)}`] : [];
    });
    return parts.length > 0 ? `（${parts.join(language === "zh" ? "、" : ", ")}）` : "";
  });
  return language === "zh" ? `${items.length} 条${told.join("")}` : `${items.length} ${told.join("")}`.trim();
}
