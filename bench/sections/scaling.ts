/** How a sweep grows: with the cases, with the criteria, and with the comparisons of each. */
import { syntheticCases } from "@jiefen/analysis";
import type { Policy } from "@jiefen/policy";
import { buildColumns, type Columns } from "../../packages/analysis/src/sweep/columns.ts";
import { createSweep } from "../../packages/analysis/src/sweep/sweep.ts";
import { isCompared, withCriteria } from "../cases/generated-criteria.ts";
import { readPopulation } from "../cases/population.ts";
import { repeatColumns } from "../cases/tile.ts";
import { race } from "../measure.ts";
import type { Findings } from "../report/findings.ts";
import { figure, table } from "../report/words.ts";
import { seed, shippedPolicy, today } from "../world.ts";
import { roundsOf, type Scope } from "./section.ts";

export async function scaling(scope: Scope): Promise<Findings> {
  const policy = await shippedPolicy();
  const cases = await byCases(scope, policy);
  const largest = withCriteria(policy, 1000, 4);
  const made = scope.quick ? 4_000 : 20_000;
  const columns = repeatColumns(columnsOf(policy, made, [largest, withCriteria(policy, 100, 16)]), 5);
  const swept = async (policies: readonly (readonly [number, Policy])[]) => {
    const timings = await race(
      policies.map(([count, one]) => ({ name: `${count}`, cases: columns.cases, run: () => createSweep(columns)(one) })),
      roundsOf(scope),
    );
    return policies.map(([count, one]) => {
      const taken = timings[count] ?? Number.NaN;
      const comparisons = one.criteria.reduce((sum, { conditions }) => sum + JSON.stringify(conditions).split('"operator"').length - 1, 0);
      return [
        figure(count),
        figure(comparisons),
        figure((taken * columns.cases) / 1_000_000),
        figure(taken),
        figure((taken / comparisons) * 1000),
      ];
    });
  };
  const heads = ["comparisons", "ms a sweep", "ns a case", "ps a case and comparison"];
  const byCriteria = await swept([10, 30, 100, 300, 1000].map((count) => [count, withCriteria(policy, count, 4)]));
  const byComparisons = await swept([1, 2, 4, 8, 16].map((count) => [count, withCriteria(policy, 100, count)]));
  return {
    targets: [],
    lines: [
      "## Scaling",
      "",
      "With the cases, on the shipped grading:",
      "",
      ...cases,
      `With the criteria, of four comparisons each, over ${columns.cases.toLocaleString("en-US")} cases. They are generated over every fact of the dictionary`,
      `that rules may compare (${Object.values(policy.facts).filter(isCompared).length}), with all operators, in groups of all and any, some negated:`,
      "",
      ...table(["criteria", ...heads], byCriteria),
      "With the comparisons of each of a hundred such criteria:",
      "",
      ...table(["comparisons a criterion", ...heads], byComparisons),
    ],
  };
}

async function byCases(scope: Scope, policy: Policy): Promise<readonly string[]> {
  const { columns } = (await readPopulation(scope.file)).asMade;
  const rows: string[][] = [];
  for (const count of [1_000, 10_000, 100_000, 1_000_000, ...(scope.quick ? [] : [10_000_000])]) {
    const some = count < 100_000 ? columnsOf(policy, count, []) : repeatColumns(columns, count / columns.cases);
    const { sweep = Number.NaN } = await race(
      [{ name: "sweep", cases: count, run: () => createSweep(some)(policy) }],
      count > 1_000_000 ? 1 : roundsOf(scope),
    );
    rows.push([figure(count), figure((sweep * count) / 1_000_000), figure(sweep)]);
  }
  return table(["cases", "ms a sweep", "ns a case"], rows);
}

function columnsOf(policy: Policy, count: number, others: readonly Policy[]): Columns {
  const builder = buildColumns(policy, today, others);
  for (const one of syntheticCases(policy, count, seed, today)) builder.add(one);
  return builder.finish();
}
