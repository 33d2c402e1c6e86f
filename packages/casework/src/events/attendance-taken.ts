/** Who was at a session is taken down. */
import type { Reducer } from "./reducer.ts";

export const attendanceTaken: Reducer<"attendanceTaken"> = (state, { session: id, attendance }, { by, on, at }) => ({
  ...state,
  sessions: state.sessions.map((session) => (session.id === id ? { ...session, attendance: { ...attendance, by, on, at } } : session)),
});
