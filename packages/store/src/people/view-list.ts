/** Who has seen whose personal data, over all cases of a scope: latest first, in pages. */
import type { LocalDate } from "@jiefen/policy";
import type { Knex } from "knex";
import { type CaseScope, withinScope } from "../case/case-scope.ts";
import { daysAfter, startOf } from "../clock.ts";
import { fromJson } from "../database/json.ts";
import type { NewView } from "./views.ts";

export interface ViewFilter {
  readonly person?: string;
  readonly caseId?: string;
  /** First and last day, in Asia/Shanghai. */
  readonly from?: LocalDate;
  readonly to?: LocalDate;
}

/** A view, with the release under which its case is handled and the day on which that was accepted. */
export type ListedView = NewView & { readonly release: string; readonly acceptedOn: LocalDate };

export interface ViewPage {
  readonly items: readonly ListedView[];
  /** To be given for the next page. */
  readonly next?: string;
}

interface Row {
  division: string;
  case_id: string;
  release: string;
  accepted_on: LocalDate;
  id: string;
  person: string;
  at: number;
  facts: string;
}

/** `cursor` is the id of the last view of the page before: views are told in the order of their ids, which is that of time. */
export async function listViews(
  read: Knex,
  scope: CaseScope,
  filter: ViewFilter,
  page: { readonly limit: number; readonly cursor?: string },
): Promise<ViewPage> {
  const query = read("views as v").join("cases as c", (on) => {
    on.on("c.division", "v.division").andOn("c.id", "v.case_id");
  });
  withinScope(query, scope);
  if (filter.person !== undefined) query.where("v.person", filter.person);
  if (filter.caseId !== undefined) query.where("v.case_id", filter.caseId);
  if (filter.from !== undefined) query.where("v.at", ">=", startOf(filter.from));
  if (filter.to !== undefined) query.where("v.at", "<", startOf(daysAfter(filter.to, 1)));
  if (page.cursor !== undefined) query.where("v.id", "<", page.cursor);
  const rows: readonly Row[] = await query
    .orderBy("v.id", "desc")
    .limit(page.limit + 1)
    .select("v.division", "v.case_id", "c.release", "c.accepted_on", "v.id", "v.person", "v.at", "v.facts");
  const shown = rows.slice(0, page.limit);
  const last = shown.at(-1);
  return {
    items: shown.map(({ division, case_id, release, accepted_on, id, person, at, facts }) => ({
      key: { division, id: case_id },
      release,
      acceptedOn: accepted_on,
      view: { id, person, at, facts: fromJson<readonly string[]>(facts) },
    })),
    ...(rows.length > page.limit && last ? { next: last.id } : {}),
  };
}
