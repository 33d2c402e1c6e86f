/** How many disputes go from which level to which, as lines. */
import type { Matrix } from "@jiefen/analysis";
import type { Language, Policy, Text } from "@jiefen/policy";
import type { Output } from "./output.ts";

export function printMatrix(output: Output, policy: Policy, scale: string, matrix: Matrix, heading: Text): void {
  const { paint, language } = output;
  const title = (level: string) => levelTitle(policy, scale, level, language);
  output.line(paint.strong(heading[language]));
  for (const [from, row] of Object.entries(matrix))
    for (const [to, count] of Object.entries(row))
      if (count > 0) output.line(`  ${title(from)} → ${title(to)}  ${from === to ? count : paint.strong(String(count))}`);
}

/** The id itself for a level that the policy does not have. */
export function levelTitle({ scales }: Policy, scale: string, level: string, language: Language): string {
  const levels = scales.find(({ id }) => id === scale)?.levels ?? [];
  return levels.find(({ id }) => id === level)?.title[language] ?? level;
}
