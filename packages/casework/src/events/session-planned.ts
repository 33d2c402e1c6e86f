/** A joint session is planned; those asked to it are told. */
import { noticesWith } from "../notices/notices-with.ts";
import type { Reducer } from "./reducer.ts";

export const sessionPlanned: Reducer<"sessionPlanned"> = (state, { session }, event) => ({
  ...state,
  sessions: [...state.sessions, session],
  notices: noticesWith(state, event, {
    kind: "sessionPlanned",
    about: session.id,
    people: session.invited.flatMap(({ person }) => (person === undefined ? [] : [person])),
  }),
});
