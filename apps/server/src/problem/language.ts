/** Which of our two languages an answer is given in. */
import type { Language } from "@jiefen/policy";

/** Chinese unless English is preferred to it in `Accept-Language` (RFC 9110, quality values included). */
export function languageOf(acceptLanguage: string | undefined): Language {
  const best: Record<Language, number> = { zh: 0, en: 0 };
  for (const part of (acceptLanguage ?? "").split(",").slice(0, 20)) {
    const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
    const primary = tag.split("-")[0];
    const quality = Number(
      parameters
        .find((parameter) => parameter.trim().startsWith("q="))
        ?.trim()
        .slice(2) ?? 1,
    );
    if ((primary === "zh" || primary === "en") && quality > best[primary]) best[primary] = quality;
  }
  return best.en > best.zh ? "en" : "zh";
}
