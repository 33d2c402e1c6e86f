/** Keeps the rounds of the demonstration, each on its evening. */
import { daysAfter } from "@jiefen/store";
import type { DemonstrationRound } from "./demonstration.ts";
import { atDay, personOf, type Stage } from "./stage.ts";

const evening = 20;

/** By the names of the files: under which ids they are kept. */
export async function keepRounds(stage: Stage, rounds: readonly DemonstrationRound[]): Promise<ReadonlyMap<string, string>> {
  const kept = new Map<string, string>();
  for (const { name, account, daysAgo, company, ...told } of rounds) {
    const leader = personOf(stage, account);
    const on = daysAfter(stage.today, -daysAgo);
    const id = stage.store.newId();
    const { ok } = await stage.store.rounds.keep({
      ...told,
      id,
      on,
      division: leader.division,
      by: leader.id,
      company: company.map((along) => personOf(stage, along)).map((along) => ({ person: along.id, name: along.name })),
      version: 1,
      madeAt: atDay(stage, on, evening),
    });
    if (!ok) throw new Error(`The demonstration files tell of a round \`${name}\` that is not kept.`);
    kept.set(name, id);
  }
  return kept;
}
