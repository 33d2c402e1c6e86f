/** Which cases a reader may know of at all. */
import type { CaseState } from "@jiefen/casework";
import { liesWithin, significantDigits } from "@jiefen/policy";
import type { Knex } from "knex";
import { membersOf } from "./case-rows.ts";

export interface CaseScope {
  /** Cases for which this division, or one within it, is responsible. */
  readonly division: string;
  /** Cases that it is asked to take over too: to look at and to answer, not to work on. */
  readonly offered?: boolean;
  /** Cases taken in there too, though another division is responsible by now: to look at, not to work on. */
  readonly origin?: boolean;
  /** Who asks: cases this person works on are in scope wherever they are held. */
  readonly person: string;
  /** Only those. */
  readonly ownOnly?: boolean;
  /** Cases of restricted dispute types too. */
  readonly restricted: boolean;
}

/** Narrows a query on `cases as c`. */
export function withinScope(query: Knex.QueryBuilder, { division, offered, origin, person, ownOnly, restricted }: CaseScope): void {
  if (!restricted) query.where("c.restricted", 0);
  const from = significantDigits(division);
  const columns = ["c.held_by", ...(offered ? ["c.offered_to"] : []), ...(origin ? ["c.division"] : [])];
  query.where((mine) => {
    if (!ownOnly) for (const column of columns) mine.orWhere((held) => held.where(column, ">=", from).where(column, "<", `${from}:`));
    mine.orWhereExists((members) => {
      members.from("members as m").whereRaw("m.division = c.division AND m.case_id = c.id").where("m.person", person).select("m.person");
    });
  });
}

/** The same for one case; `isRestricted` tells whether its dispute type is. */
export function inScope(
  { division, offered, origin, person, ownOnly, restricted }: CaseScope,
  state: CaseState,
  isRestricted: boolean,
): boolean {
  if (isRestricted && !restricted) return false;
  if (membersOf(state).includes(person)) return true;
  if (ownOnly) return false;
  const to = offered ? state.offeredTo : undefined;
  const held = [state.heldBy, ...(to === undefined ? [] : [to]), ...(origin ? [state.division] : [])];
  return held.some((code) => liesWithin(code, division));
}
