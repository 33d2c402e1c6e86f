/** A planned visit was not made within its grace. */
import { noticesWith } from "../notices/notices-with.ts";
import type { Reducer } from "./reducer.ts";

export const visitMissed: Reducer<"visitMissed"> = (state, { visit: id, inARow, notify }, event) => ({
  ...state,
  notices: noticesWith(state, event, { kind: "visitMissed", about: id, roles: notify }),
  visits: state.visits.map((visit) => (visit.id === id ? { ...visit, missed: { inARow } } : visit)),
});
