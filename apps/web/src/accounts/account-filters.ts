/** The filters of the list of people, as they stand in the address. */
import type { AccountQuery } from "@jiefen/server/client";
import { useSearchParams } from "react-router";

const names = ["q", "division", "role", "active"] as const;
export type AccountFilter = (typeof names)[number];
export type AccountFilters = Readonly<Partial<Record<AccountFilter, string>>>;

export function useAccountFilters(): {
  readonly filters: AccountFilters;
  readonly set: (name: AccountFilter, value: string | undefined) => void;
  readonly clear: () => void;
  /** Somebody is being added. */
  readonly adding: boolean;
  readonly setAdding: (adding: boolean) => void;
} {
  const [search, setSearch] = useSearchParams();
  const put = (name: AccountFilter | "add", value: string | undefined) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  return {
    filters: Object.fromEntries(names.flatMap((name) => (search.get(name) ? [[name, search.get(name)]] : []))),
    set: put,
    clear: () => setSearch({}, { replace: true }),
    adding: search.has("add"),
    setAdding: (adding) => put("add", adding ? "person" : undefined),
  };
}

/** Where the form for adding somebody stands open, with the division and the role filled in, beside those who are there already. */
export function addPersonAt(division: string, role: string | undefined): string {
  return `/accounts?${new URLSearchParams({ division, ...(role !== undefined && { role }), add: "person" })}`;
}

/** What somebody may have mistyped into the address is left out. */
export function accountQuery({ active, ...filters }: AccountFilters): AccountQuery {
  return { ...filters, ...(active === "true" || active === "false" ? { active } : {}) };
}
