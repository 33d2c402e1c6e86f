/** What of the agenda is shown, as it stands in the address: whose, how, and which day. */
import type { LocalDate } from "@jiefen/policy";
import { useSearchParams } from "react-router";
import { useMe } from "../session/me.ts";
import type { AgendaView } from "./calendar-days.ts";

export interface AgendaPlace {
  readonly scope: "mine" | "unit";
  readonly view: AgendaView;
  readonly day: LocalDate;
}

const views: readonly AgendaView[] = ["list", "week", "month"];

export function useAgendaPlace(): AgendaPlace & { readonly go: (to: Partial<AgendaPlace>) => void } {
  const { today } = useMe();
  const [search, setSearch] = useSearchParams();
  const written = search.get("day");
  const place: AgendaPlace = {
    scope: search.get("scope") === "unit" ? "unit" : "mine",
    view: views.find((view) => view === search.get("view")) ?? "list",
    day: written !== null && /^\d{4}-\d\d-\d\d$/.test(written) && !Number.isNaN(Date.parse(written)) ? written : today,
  };
  return {
    ...place,
    go: (to) => {
      const { scope, view, day } = { ...place, ...to };
      const next = new URLSearchParams();
      if (scope === "unit") next.set("scope", scope);
      if (view !== "list") next.set("view", view);
      if (view !== "list" && day !== today) next.set("day", day);
      setSearch(next, { replace: true, preventScrollReset: true });
    },
  };
}
