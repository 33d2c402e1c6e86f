/** The page of results. */
import { layer, seed, today } from "../world.ts";
import type { Findings } from "./findings.ts";
import { table } from "./words.ts";

export interface Circumstances {
  readonly machine: readonly string[];
  readonly date: string;
  readonly quick: boolean;
  readonly seconds: number;
  readonly madeUp: number;
  /** What ran beside the measurements; undefined where nothing did. */
  readonly disturbance?: string;
}

export function page(findings: readonly Findings[], { machine, date, quick, seconds, madeUp, disturbance }: Circumstances): string {
  const targets = findings.flatMap((one) => one.targets);
  const missed = targets.filter(({ isReached }) => !isReached);
  return [
    "# Results",
    "",
    `Written by \`npm run -s bench${quick ? " -- --quick" : ""}\`; [what is measured, and how](README.md). Everything ran in one run, one after another.`,
    "",
    ...table(
      ["", "target", "measured", "reached"],
      targets.map(({ what, target, reached, isReached }) => [what, target, reached, isReached ? "yes" : "**no**"]),
    ),
    missed.length === 0 ? "All targets are reached." : `${missed.length} of ${targets.length} targets are missed.`,
    "",
    ...machine,
    `- ${date}, ${seconds} s${disturbance === undefined ? "" : `. ${disturbance}`}`,
    `- grading of the layer \`${layer}\`; ${madeUp.toLocaleString("en-US")} made-up cases as of ${today}, seed ${seed}; more cases than these repeat them`,
    "",
    ...findings.flatMap(({ lines }) => lines),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}
