/** Who asks: one person of every role of the shipped organisation in each of five places, and nobody at all. */
import { hashPassword, type Store } from "@jiefen/store";

/** A city, a county of it with two townships, and another county. */
export const places = {
  city: "620900",
  county: "620981",
  township: "620981101",
  sibling: "620981102",
  elsewhere: "620922",
} as const;
export type Place = keyof typeof places;

export const password = "a password for the matrix";

/** `nobody` is not signed in. */
export interface Caller {
  readonly place: Place;
  readonly role: string;
}

export const accountOf = ({ place, role }: Caller): string => `${place}.${role}`;

/** Somebody in each place to whom things are done, and who does nothing. */
export const targetOf = (place: Place): string => `${place}.target`;

export type People = ReadonlyMap<string, string>;

/** Gives the ids by account. */
export async function hire(store: Store, roles: readonly string[]): Promise<People> {
  const hash = await hashPassword(password);
  const ids = new Map<string, string>();
  for (const [place, division] of Object.entries(places) as [Place, string][]) {
    for (const role of roles) {
      const account = accountOf({ place, role });
      const id = store.newId();
      await store.people.add(
        { id, account, name: account, division, roles: [role], demonstration: false, active: true },
        hash,
        store.clock(),
      );
      ids.set(account, id);
    }
    const id = store.newId();
    const account = targetOf(place);
    await store.people.add(
      { id, account, name: account, division, roles: ["chief"], demonstration: false, active: true },
      hash,
      store.clock(),
    );
    ids.set(account, id);
  }
  return ids;
}
