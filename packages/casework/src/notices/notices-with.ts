/** A notice joins those of the case, where there is anybody to tell. */
import type { Event } from "../case/event.ts";
import type { CaseState, Notice } from "../case/state.ts";

type Told = Pick<Notice, "kind" | "about"> & Partial<Pick<Notice, "roles" | "people" | "because" | "level">>;

/** Its id is made of the event that causes it, so that folding the log again gives the same. */
export function noticesWith({ notices }: CaseState, { sequence, on }: Event, told: Told): readonly Notice[] {
  const { roles = [], people = [], because = [] } = told;
  if (roles.length === 0 && people.length === 0) return notices;
  return [...notices, { ...told, id: `notice-${sequence}`, on, roles, people, because, seen: [] }];
}
