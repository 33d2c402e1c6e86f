/** The day a verb is to take for today. */

import { dayAt, dayNumber } from "@jiefen/policy";
import { Misuse } from "../command-line/misuse.ts";
import { optionText } from "../command-line/options.ts";
import type { Call } from "../command-line/verb.ts";

/** `--today`, else the day in Asia/Shanghai. Throws `Misuse` for what is no date. */
export function todayOf(call: Call): string {
  const given = optionText(call, "today");
  if (given === undefined) return dayAt(Date.now());
  if (dayNumber(given) !== undefined) return given;
  throw new Misuse(
    { zh: `\`${given}\` 不是日期。`, en: `\`${given}\` is no date.` },
    { zh: "写作 `YYYY-MM-DD`。", en: "Write it as `YYYY-MM-DD`." },
  );
}
