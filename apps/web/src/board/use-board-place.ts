/** What the board is narrowed to and which figure is open, as it stands in the address. */
import type { FigureKey } from "@jiefen/policy";
import { figureKeys } from "@jiefen/policy";
import type { FiguresQuery } from "@jiefen/server/client";
import { useSearchParams } from "react-router";

const filters = ["division", "from", "to", "type", "level", "colour", "origin"] as const;
export type BoardFilter = (typeof filters)[number];

const places = [...filters, "figure", "by", "code", "part"] as const;
export type BoardPlace = (typeof places)[number];

export interface OpenFigure {
  readonly id: string;
  readonly by?: FigureKey;
  /** Whose cases are listed. */
  readonly code?: string;
  readonly part?: "counted" | "numerator";
}

export function useBoardPlace() {
  const [search, setSearch] = useSearchParams();
  const query: FiguresQuery = Object.fromEntries(filters.flatMap((name) => (search.get(name) ? [[name, search.get(name)]] : [])));
  const id = search.get("figure");
  const by = figureKeys.find((key) => key === search.get("by"));
  const code = search.get("code");
  const part = search.get("part") === "numerator" ? "numerator" : search.get("part") === "counted" ? "counted" : undefined;
  const open: OpenFigure | undefined =
    id === null ? undefined : { id, ...(by && { by }), ...(code !== null && { code }), ...(part && { part }) };
  return {
    query,
    open,
    set(changes: Readonly<Partial<Record<BoardPlace, string | undefined>>>) {
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes)) {
            if (value === undefined) next.delete(name);
            else next.set(name, value);
          }
          return next;
        },
        { replace: true, preventScrollReset: true },
      );
    },
    clear: () => setSearch({}, { replace: true }),
  };
}
