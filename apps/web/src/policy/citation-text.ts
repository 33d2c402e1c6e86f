/** Where a rule comes from, in words. */
import type { Citation } from "@jiefen/policy";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../words/words.ts";

/** `fallback` where the policy of the page does not hold the rule. */
export function useCitation(): (source: Citation | undefined, fallback: string) => string {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (source, fallback) => {
    if (!source) return fallback;
    return [language === "zh" ? source.text : source.en, source.toConfirm ? t("policy.toConfirm") : ""].filter(Boolean).join(" · ");
  };
}
