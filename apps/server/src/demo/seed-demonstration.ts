/** Demonstration accounts and disputes in an empty database. */
import { dayAt } from "@jiefen/policy";
import { hashPassword, openStore, type Person } from "@jiefen/store";
import {
  demonstrationAccounts,
  demonstrationDisputes,
  demonstrationPassword,
  demonstrationRoster,
  demonstrationRounds,
} from "./demonstration.ts";
import { keepRounds } from "./keep-rounds.ts";
import { playDispute } from "./play-dispute.ts";

/** Plays what has happened in the weeks before `now` on a store of its own, whose clock is set back for it. The policies are published already. */
export async function seedDemonstration(dataDir: string, now: number): Promise<void> {
  let clock = now;
  // Every look at the clock is a moment later, as it is in life.
  const store = await openStore({ dataDir, clock: () => clock++ });
  try {
    const password = await hashPassword(demonstrationPassword);
    const people = new Map<string, Person>();
    for (const account of demonstrationAccounts) {
      const person: Person = { ...account, id: store.newId(), demonstration: true, active: true };
      await store.people.add(person, password, now);
      people.set(person.account, person);
    }
    for (const { account: named, kin = [], ...entry } of demonstrationRoster) {
      const account = named === undefined ? undefined : people.get(named)?.id;
      await store.roster.add(store.newId(), { ...entry, kin, active: true, ...(account === undefined ? {} : { account }) });
    }
    const stage = {
      store,
      today: dayAt(now),
      people,
      set(at: number) {
        clock = Math.min(at, now);
      },
    };
    const rounds = await keepRounds(stage, demonstrationRounds);
    for (const dispute of demonstrationDisputes) await playDispute(stage, dispute, rounds);
    await store.observeQueued();
  } finally {
    await store.close();
  }
}
