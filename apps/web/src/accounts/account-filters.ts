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
} {
  const [search, setSearch] = useSearchParams();
  return {
    filters: Object.fromEntries(names.flatMap((name) => (search.get(name) ? [[name, search.get(name)]] : []))),
    set: (name, value) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          if (value) next.set(name, value);
          else next.delete(name);
          return next;
        },
        { replace: true },
      ),
    clear: () => setSearch({}, { replace: true }),
  };
}

/** What somebody may have mistyped into the address is left out. */
export function accountQuery({ active, ...filters }: AccountFilters): AccountQuery {
  return { ...filters, ...(active === "true" || active === "false" ? { active } : {}) };
}
