/** The board of figures over a hundred thousand cases, beside reading every row and working each figure out from them one by one. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { figureValue } from "@jiefen/figures";
import type { Figure, Policy } from "@jiefen/policy";
import { openStore, type Store } from "@jiefen/store";
import { gatherer } from "../../apps/server/src/figures/gather.ts";
import { periodBefore } from "../../apps/server/src/figures/period.ts";
import { makeCounted } from "../cases/counted-rows.ts";
import type { Findings } from "../report/findings.ts";
import { figure, table } from "../report/words.ts";
import { shippedPolicy, today } from "../world.ts";
import { roundsOf, type Scope } from "./section.ts";

const periods = [
  { name: "one month", from: "2026-10-01", to: "2026-10-31" },
  { name: "the year so far", from: "2026-01-01", to: today },
] as const;

export async function board(scope: Scope): Promise<Findings> {
  const cases = scope.quick ? 4_000 : 100_000;
  const policy = await shippedPolicy();
  const dataDir = await mkdtemp(join(tmpdir(), "bench-board-"));
  try {
    await makeCounted(dataDir, policy, cases);
    const store = await openStore({ dataDir });
    const rows = [];
    let month = Number.POSITIVE_INFINITY;
    for (const { name, from, to } of periods) {
      const period = { from, to };
      const [grouped, single] = [
        await quickest(scope, () => values(policy, store, period, false)),
        await quickest(scope, () => values(policy, store, period, true)),
      ];
      if (!isDeepStrictEqual(grouped.result, single.result)) throw new Error("The two ways come to different figures.");
      if (name === "one month") month = grouped.ms;
      rows.push([name, figure(grouped.ms), figure(single.ms), figure(single.ms / grouped.ms)]);
    }
    await store.close();
    return {
      targets: [
        {
          what: `the board of ${cases.toLocaleString("en")} cases, one month and the one before`,
          target: "about a second",
          reached: `${figure(month)} ms`,
          isReached: month < 1000,
        },
      ],
      lines: [
        "## The board",
        "",
        `All ${policy.board?.figures.length ?? 0} shipped figures of a period and of the one before, over ${cases.toLocaleString("en")} cases with about six visits each, in SQLite.`,
        "",
        ...table(["", "counted together (ms)", "case by case (ms)", "times"], rows),
      ],
    };
  } finally {
    await rm(dataDir, { recursive: true });
  }
}

function values(policy: Policy, store: Store, period: { readonly from: string; readonly to: string }, singly: boolean) {
  const gather = gatherer(store, { division: "620900", policy, narrowing: {} });
  const one = async (asked: Figure, days: typeof period) => {
    const { tallies, later } = await gather(asked, days, { singly });
    return figureValue(policy, asked, tallies, later);
  };
  const figures = policy.board?.figures ?? [];
  return Promise.all(
    figures.map(async (asked) => [await one(asked, period), asked.basis === "now" ? undefined : await one(asked, periodBefore(period))]),
  );
}

async function quickest<Result>(scope: Scope, run: () => Promise<Result>): Promise<{ readonly ms: number; readonly result: Result }> {
  let ms = Number.POSITIVE_INFINITY;
  let result = await run();
  for (let round = 0; round < 1 + roundsOf(scope); round += 1) {
    const before = performance.now();
    result = await run();
    ms = Math.min(ms, performance.now() - before);
  }
  return { ms, result };
}
