/** What a million cases take in memory, read and swept. */

import { setTimeout } from "node:timers/promises";
import type { Column } from "../../packages/analysis/src/sweep/column.ts";
import type { Columns } from "../../packages/analysis/src/sweep/columns.ts";
import { createSweep, type Swept } from "../../packages/analysis/src/sweep/sweep.ts";
import { readPopulation } from "../cases/population.ts";
import { repeatColumns } from "../cases/tile.ts";
import type { Findings } from "../report/findings.ts";
import { figure, table } from "../report/words.ts";
import { shippedPolicy } from "../world.ts";
import { million, type Scope } from "./section.ts";

export async function memory(scope: Scope): Promise<Findings> {
  const policy = await shippedPolicy();
  const before = await used();
  const columns = await columnsOf(scope);
  const read = (await used()) - before;
  const sweep = createSweep(columns);
  const swept: Swept = sweep(policy);
  const decided = (await used()) - before - read;
  const perCase = read / swept.cases;
  const sets = Object.values(columns.byFact).reduce((sum, column) => sum + bytesOf(column), 0);
  return {
    targets: [
      {
        what: "columns of a million cases",
        target: "less than 200 bytes a case",
        reached: `${figure(perCase)} bytes`,
        isReached: perCase < 200,
      },
    ],
    lines: [
      "## Memory",
      "",
      "What the heap and its buffers hold more than before, after collecting garbage.",
      "",
      ...table(
        ["", "bytes a case"],
        [
          [`columns of ${Object.keys(columns.byFact).length} facts`, figure(perCase)],
          ["of which, which case is of which kind", figure(sets / swept.cases)],
          ["what a sweep remembers, so that the next one is quick", figure(decided / swept.cases)],
        ],
      ),
    ],
  };
}

async function columnsOf(scope: Scope): Promise<Columns> {
  const population = await readPopulation(scope.file);
  return repeatColumns(population.asMade.columns, million / population.cases);
}

/** Bytes in use. Throws an Error where garbage cannot be collected at will. */
async function used(): Promise<number> {
  // Buffers are given back a moment after what held them.
  for (let time = 0; time < 3; time += 1) {
    if (!globalThis.gc) throw new Error("Start with --expose-gc.");
    globalThis.gc();
    await setTimeout(50);
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const bytesOf = ({ digits }: Column): number => digits.reduce((sum, set) => sum + set.byteLength, 0);
