/** What the pages say, in Chinese unless the user has chosen English; the choice is remembered on the device. */
import type { Language } from "@jiefen/policy";
import i18next, { type i18n } from "i18next";
import { initReactI18next, useTranslation } from "react-i18next";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof zh };
  }
}

const remembered = "jiefen.language";

function storedLanguage(): Language {
  try {
    return localStorage.getItem(remembered) === "en" ? "en" : "zh";
  } catch {
    return "zh";
  }
}

export const words: i18n = i18next.createInstance();
void words.use(initReactI18next).init({
  resources: { zh: { translation: zh }, en: { translation: en } },
  lng: storedLanguage(),
  fallbackLng: "zh",
  initAsync: false,
  interpolation: { escapeValue: false },
  returnEmptyString: true,
});

export function currentLanguage(): Language {
  return words.language === "en" ? "en" : "zh";
}

function show(language: Language) {
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
}
show(currentLanguage());

export function useLanguage(): { readonly language: Language; readonly choose: (language: Language) => void } {
  const { i18n } = useTranslation();
  return {
    language: i18n.language === "en" ? "en" : "zh",
    choose: (language) => {
      try {
        localStorage.setItem(remembered, language);
      } catch {
        // A browser that keeps nothing shows the language until the page is left.
      }
      show(language);
      void i18n.changeLanguage(language);
    },
  };
}
