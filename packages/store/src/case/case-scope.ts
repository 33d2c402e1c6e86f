/** Which cases a reader may know of at all. */
import type { CaseState } from "@jiefen/casework";
import type { Knex } from "knex";
import { liesWithin, significantDigits } from "../division.ts";
import { membersOf } from "./case-rows.ts";

export interface CaseScope {
  /** Cases of this division and of those within it. */
  readonly division: string;
  /** Only cases this person works on. */
  readonly person?: string;
  /** Cases of restricted dispute types too. */
  readonly restricted: boolean;
}

/** Narrows a query on `cases as c`. */
export function withinScope(query: Knex.QueryBuilder, scope: CaseScope): void {
  query.where("c.division", ">=", significantDigits(scope.division)).where("c.division", "<", `${significantDigits(scope.division)}:`);
  if (!scope.restricted) query.where("c.restricted", 0);
  const { person } = scope;
  if (person !== undefined) {
    query.whereExists((members) => {
      members.from("members as m").whereRaw("m.division = c.division AND m.case_id = c.id").where("m.person", person).select("m.person");
    });
  }
}

/** The same for one case; `restricted` tells whether its dispute type is. */
export function inScope(scope: CaseScope, state: CaseState, restricted: boolean): boolean {
  if (!liesWithin(state.division, scope.division)) return false;
  if (restricted && !scope.restricted) return false;
  return scope.person === undefined || membersOf(state).includes(scope.person);
}
