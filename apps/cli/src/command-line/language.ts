/** The language of messages: `--lang`, else the environment, else Chinese. */
import type { Language } from "@jiefen/policy";
import { Misuse } from "./misuse.ts";

/** Throws `Misuse` for a language there is not. */
export function chooseLanguage(asked: string | undefined, environment: Readonly<Record<string, string | undefined>>): Language {
  if (asked !== undefined) {
    if (asked === "zh" || asked === "en") return asked;
    throw new Misuse(
      { zh: `没有语言 \`${asked}\`。`, en: `There is no language \`${asked}\`.` },
      { zh: "可用 `--lang zh` 或 `--lang en`。", en: "Use `--lang zh` or `--lang en`." },
    );
  }
  const set = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "";
  return set.toLowerCase().startsWith("en") ? "en" : "zh";
}
