/** The filters of the case list, as they stand in the address. */
import type { CaseQuery } from "@jiefen/server/client";
import { useSearchParams } from "react-router";

const names = ["q", "type", "level", "colour", "stage", "open", "handler", "due"] as const;
export type FilterName = (typeof names)[number];
export type Filters = Readonly<Partial<Record<FilterName, string>>>;

export function useFilters(): {
  readonly filters: Filters;
  readonly set: (name: FilterName, value: string | undefined) => void;
  readonly clear: () => void;
} {
  const [search, setSearch] = useSearchParams();
  const filters = Object.fromEntries(names.flatMap((name) => (search.get(name) ? [[name, search.get(name)]] : [])));
  return {
    filters,
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

const truths = { true: "true", false: "false" } as const;
const dues = { late: "late", today: "today", week: "week" } as const;

function oneOf<Value extends string>(values: Readonly<Record<string, Value>>, text: string | undefined): Value | undefined {
  return text !== undefined && Object.hasOwn(values, text) ? values[text] : undefined;
}

/** What somebody may have mistyped into the address is left out. */
export function queryOf({ open, due, ...filters }: Filters): CaseQuery {
  return { ...filters, open: oneOf(truths, open), due: oneOf(dues, due) };
}
