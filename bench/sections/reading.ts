/** Reading facts into columns, and the cases that the other sections measure on. */
import { syntheticCases } from "@jiefen/analysis";
import { gradingScope } from "@jiefen/policy";
import { buildColumns } from "../../packages/analysis/src/sweep/columns.ts";
import { gradedFacts } from "../cases/plain-facts.ts";
import { keepPopulation, makePopulation } from "../cases/population.ts";
import { race } from "../measure.ts";
import type { Findings } from "../report/findings.ts";
import { figure, table } from "../report/words.ts";
import { seed, shippedPolicy, today } from "../world.ts";
import { madeUp, roundsOf, type Scope } from "./section.ts";

export async function reading(scope: Scope): Promise<Findings> {
  const policy = await shippedPolicy();
  const population = makePopulation(policy, madeUp(scope));
  await keepPopulation(scope.file, population);
  const { first } = population.asMade;
  const names = gradedFacts(policy);
  const timings = await race(
    [
      { name: "made up", cases: 1000, run: () => [...syntheticCases(policy, 1000, seed, today)].length },
      {
        name: "facts read",
        cases: first.length,
        run: () => {
          for (const { type, facts } of first) {
            const read = gradingScope(policy, type, facts, today);
            for (const name of names) read.read(name);
          }
        },
      },
      {
        name: "facts read into columns",
        cases: first.length,
        run: () => {
          const builder = buildColumns(policy, today);
          for (const one of first) builder.add(one);
        },
      },
    ],
    roundsOf(scope),
  );
  return {
    targets: [],
    lines: [
      "## Reading facts into columns",
      "",
      `Once for each case, not for each policy. ${names.length} facts are read of every case: hidden questions left out, derived facts worked out.`,
      "",
      ...table(
        ["", "µs a case"],
        Object.entries(timings).map(([name, taken]) => [name, figure(taken / 1000)]),
      ),
    ],
  };
}
