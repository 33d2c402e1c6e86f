/** Thresholds that the fact can never reach, or has always passed. */
import { errorAt, type Place } from "../document/issue-at.ts";
import type { Issue } from "../policy/issue.ts";
import type { KnownFact } from "./dictionary.ts";

export function outOfRange(place: Place, fact: KnownFact, value: number): readonly Issue[] {
  const { minimum, maximum } = fact;
  const below = minimum !== undefined && value < minimum;
  const above = maximum !== undefined && value > maximum;
  if (!below && !above) return [];
  return [
    errorAt(
      place,
      "threshold-out-of-range",
      below
        ? {
            zh: `\`${fact.name}\` 不会小于 ${minimum}，与 \`${value}\` 相比结果永远不变。`,
            en: `\`${fact.name}\` is never below ${minimum}; comparing it with \`${value}\` always comes out the same.`,
          }
        : {
            zh: `\`${fact.name}\` 不会大于 ${maximum}，与 \`${value}\` 相比结果永远不变。`,
            en: `\`${fact.name}\` is never above ${maximum}; comparing it with \`${value}\` always comes out the same.`,
          },
      { zh: "请核对数值和单位，或放宽字段的范围。", en: "Check the number and its unit, or widen the field's range." },
    ),
  ];
}
