/** The types of dispute that a person took in last on this device: sealed, since they tell of the person's work. */
import { queryOptions } from "@tanstack/react-query";
import { queries } from "../queries.ts";
import { openedVault } from "../session/vault.ts";

const name = "recentTypes";
const most = 4;

const habits = async (person: string) => (await openedVault(person)).shelf<readonly string[]>("habit");

/** Newest first; none where the browser keeps nothing. */
export function recentTypesOf(person: string) {
  return queryOptions({
    queryKey: ["recentTypes", person],
    queryFn: async () => {
      const found = await habits(person)
        .then((shelf) => shelf.find(name))
        .catch(() => undefined);
      return found ?? [];
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export async function rememberType(person: string, id: string): Promise<void> {
  const recent = await queries.fetchQuery(recentTypesOf(person));
  const next = [id, ...recent.filter((other) => other !== id)].slice(0, most);
  queries.setQueryData(recentTypesOf(person).queryKey, next);
  // A browser that keeps nothing offers all types alike.
  await habits(person)
    .then((shelf) => shelf.put(name, next))
    .catch(() => undefined);
}
