/** An explanation as lines for people. */
import type { Explanation, Sentence, Text } from "@jiefen/policy";
import type { Output } from "./output.ts";

const headings = {
  because: { zh: "为什么", en: "Why" },
  whyNotLower: { zh: "为什么不是更低一级", en: "Why not the next level down" },
  whyNotNext: { zh: "为什么不是更高一级", en: "Why not the next level up" },
  stillMatters: { zh: "尚不清楚而有关系的问题", en: "Unknown, and still matters" },
  leftOpen: { zh: "本层尚未规定的", en: "Left open by this layer" },
} as const satisfies Record<string, Text>;

export function printExplanation(output: Output, explanation: Explanation): void {
  output.line(output.paint.strong(explanation.headline));
  for (const part of ["because", "whyNotNext", "whyNotLower", "stillMatters", "leftOpen"] as const) {
    if (explanation[part].length === 0) continue;
    output.line();
    output.line(output.paint.strong(headings[part][output.language]));
    for (const sentence of explanation[part]) printSentence(output, sentence);
  }
}

export function printSentence(output: Output, { text, source }: Sentence): void {
  output.line(`  - ${text}${source ? `  ${output.paint.faint(source)}` : ""}`);
}
