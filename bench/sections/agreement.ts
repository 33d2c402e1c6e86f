/** Whether everybody decides the same: without that, no figure is worth anything. */
import { evaluate, type Policy } from "@jiefen/policy";
import { has } from "../../packages/analysis/src/sweep/bitmap.ts";
import { createSweep, type Swept } from "../../packages/analysis/src/sweep/sweep.ts";
import { type Population, plainCases } from "../cases/population.ts";
import type { Peer } from "../peers/peer.ts";
import { rankOf } from "../peers/plain-criteria.ts";
import { today } from "../world.ts";

/** How many cases were compared. Throws an Error naming the first difference. */
export async function agreeing(policy: Policy, population: Population, peers: readonly Peer[], count: number): Promise<number> {
  const plain = plainCases(population, count);
  const complete = createSweep(population.complete.columns)(policy);
  for (const [at, facts] of plain.entries()) {
    const level = rankOf(policy, sureLevel(complete, at));
    for (const peer of peers) {
      const rank = await peer.rankOf(facts);
      if (rank !== level) throw new Error(`${peer.name} gives rank ${rank}, the sweep ${level}: ${JSON.stringify(facts)}`);
    }
  }
  for (const kind of ["asMade", "complete"] as const) {
    const { columns, first } = population[kind];
    const swept = createSweep(columns)(policy);
    for (const [at, { type, facts }] of first.slice(0, count).entries()) {
      const decision = await evaluate(policy, type, facts, today);
      const differing = [
        ...decision.scales.filter(({ level, possible }, scale) => {
          const own = swept.scales[scale];
          return !(own?.level[level] && has(own.level[level], at) && own.possible[possible] && has(own.possible[possible], at));
        }),
        ...Object.values(decision.criteria).filter(({ id, outcome }) => outcome !== outcomeOf(swept, id, at)),
      ];
      if (differing.length > 0) throw new Error(`evaluate and the sweep differ: ${JSON.stringify({ type, facts, differing })}`);
    }
  }
  return count;
}

function sureLevel({ scales: [first] }: Swept, at: number): string {
  return Object.entries(first?.level ?? {}).find(([, cases]) => has(cases, at))?.[0] ?? "";
}

function outcomeOf({ criteria }: Swept, id: string, at: number): string {
  const judged = criteria[id];
  if (!judged) return "missing";
  return has(judged.sure, at) ? "yes" : has(judged.possible, at) ? "unknown" : "no";
}
