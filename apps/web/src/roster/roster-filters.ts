/** The filters of the roster, as they stand in the address. */
import type { RosterQuery } from "@jiefen/server/client";
import { useSearchParams } from "react-router";

const names = ["q", "division", "profession", "language", "speciality", "active"] as const;
export type RosterFilter = (typeof names)[number];
export type RosterFilters = Readonly<Partial<Record<RosterFilter, string>>>;

/** Who is being added or changed; their id, or `new`. */
const open = "person";

export function useRosterFilters() {
  const [search, setSearch] = useSearchParams();
  const put = (name: RosterFilter | typeof open, value: string | undefined) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  const filters: RosterFilters = Object.fromEntries(names.flatMap((name) => (search.get(name) ? [[name, search.get(name)]] : [])));
  return {
    filters,
    set: (name: RosterFilter, value: string | undefined) => put(name, value),
    clear: () => setSearch({}, { replace: true }),
    person: search.get(open) ?? undefined,
    openPerson: (id: string | undefined) => put(open, id),
  };
}

/** Those who no longer help are shown when asked for. What somebody may have mistyped into the address is left out. */
export function rosterQuery({ active, ...filters }: RosterFilters): RosterQuery {
  return { ...filters, active: active === "false" ? "false" : "true" };
}
