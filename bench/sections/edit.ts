/** One number of the policy changed, and a million cases decided anew. */
import { type Policy, parametersIn } from "@jiefen/policy";
import { fits } from "../../packages/analysis/src/sweep/columns.ts";
import { createSweep } from "../../packages/analysis/src/sweep/sweep.ts";
import { disputesOf, gradeAll } from "../cases/disputes.ts";
import { readPopulation } from "../cases/population.ts";
import { repeatColumns } from "../cases/tile.ts";
import { createGrade } from "../hand-written.ts";
import { race } from "../measure.ts";
import { limitsOf } from "../peers/limits.ts";
import type { Findings } from "../report/findings.ts";
import { figure, table, times } from "../report/words.ts";
import { shippedPolicy } from "../world.ts";
import { million, roundsOf, type Scope } from "./section.ts";

export async function edit(scope: Scope): Promise<Findings> {
  const policy = await shippedPolicy();
  const population = await readPopulation(scope.file);
  const columns = repeatColumns(population.asMade.columns, million / population.cases);
  const edited = [...new Set(policy.criteria.flatMap(({ conditions }) => parametersIn(conditions)))].filter((id) =>
    fits(changed(policy, id, 1), columns),
  );
  const disputes = disputesOf(population, million);
  let step = 0;
  const timings = await race(
    [
      {
        name: "hand-written function, all cases",
        cases: 1,
        run: () => {
          step += 1;
          return gradeAll(createGrade(limitsOf(changed(policy, edited[step % edited.length] ?? "", step))), disputes);
        },
      },
      ...edited.map((id) => {
        const sweep = createSweep(columns);
        sweep(policy);
        return {
          name: id,
          cases: 1,
          // Never the same number twice, so that nothing can be remembered of it.
          run: () => {
            step += 1;
            return sweep(changed(policy, id, step));
          },
        };
      }),
    ],
    roundsOf(scope),
  );
  const milliseconds = (name: string): number => (timings[name] ?? Number.NaN) / 1_000_000;
  const hand = milliseconds("hand-written function, all cases");
  const slowest = Math.max(...edited.map(milliseconds));
  return {
    targets: [
      {
        what: "one number changed, a million cases, whichever of the numbers",
        target: "at least 3× faster than the hand-written function over all cases",
        reached: times(hand / slowest),
        isReached: hand / slowest >= 3,
      },
      {
        what: "one number changed, a million cases, whichever of the numbers",
        target: "at most 50 ms",
        reached: `${figure(slowest)} ms`,
        isReached: slowest <= 50,
      },
    ],
    lines: [
      "## One number changed",
      "",
      "A million cases have been swept; then one number of the policy is changed, and all are decided anew, criteria and levels. The hand-written",
      "function has to look at every case again. Numbers that a derived fact uses (the days within which earlier disputes count) are left out:",
      "for those, facts are read anew.",
      "",
      ...table(
        ["number changed", "ms", "hand-written, beside it"],
        [
          ["hand-written function, all cases", figure(hand), ""],
          ...edited
            .map((id) => [id, milliseconds(id)] as const)
            .sort(([, one], [, other]) => other - one)
            .map(([id, taken]) => [`\`${id}\``, figure(taken), times(hand / taken)]),
        ],
      ),
    ],
  };
}

/** The policy with another value of one number. */
function changed(policy: Policy, id: string, by: number): Policy {
  const parameter = policy.parameters[id];
  if (!parameter) throw new Error(`The policy has no number \`${id}\`.`);
  return { ...policy, parameters: { ...policy.parameters, [id]: { ...parameter, value: (parameter.value ?? 0) + by } } };
}
