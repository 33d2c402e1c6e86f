/** Titles in the reader's language, one and several. */
import type { Text } from "@jiefen/policy";
import { useLanguage } from "../words/words.ts";

export function useTexts() {
  const { language } = useLanguage();
  const one = (text: Text) => text[language];
  const several = (texts: readonly Text[]) => texts.map(one).join(language === "zh" ? "、" : ", ");
  return { one, several };
}
