/** A limit ran out before what it asks for was done. */
import { noticesWith } from "../notices/notices-with.ts";
import type { Reducer } from "./reducer.ts";

export const deadlinePassed: Reducer<"deadlinePassed"> = (state, { deadline, since, notify = [] }, event) => ({
  ...state,
  notices: noticesWith(state, event, { kind: "rungOver", about: deadline, roles: notify }),
  passedDeadlines: [...state.passedDeadlines, { deadline, since, on: state.day }],
});
