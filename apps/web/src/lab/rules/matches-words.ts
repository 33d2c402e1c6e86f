/** Whether a criterion is what somebody looks for. */
import { type Criterion, type Language, type Policy, sentence } from "@jiefen/policy";

/** All of the words, wherever in title, sentence or source they stand. */
export function matchesWords(policy: Policy, { title, conditions, source }: Criterion, sought: string, language: Language): boolean {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = `${title[language]} ${sentence(policy, conditions, language)} ${language === "zh" ? source.text : source.en}`.toLowerCase();
  return words.every((word) => text.includes(word));
}
