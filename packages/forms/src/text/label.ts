/** A title of the policy as a label: English titles are kept in lower case, for sentences, and stand here with a capital. */
import type { Language, Text } from "@jiefen/policy";

export function label(title: Text, language: Language): string {
  const text = title[language];
  return language === "en" ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
