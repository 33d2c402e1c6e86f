/** Demonstration accounts and disputes in an empty database. */
import { hashPassword, type Store } from "@jiefen/store";
import demonstration from "./accounts.json" with { type: "json" };

/** Everybody knows it: it stands on the sign-in page. */
export const demonstrationPassword: string = demonstration.password;

export async function seedDemonstration(store: Store): Promise<void> {
  const password = await hashPassword(demonstrationPassword);
  for (const account of demonstration.accounts) {
    await store.people.add({ ...account, id: store.newId(), demonstration: true, active: true }, password, store.clock());
  }
}
