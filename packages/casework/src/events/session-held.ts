/** A planned session took place. */
import type { Reducer } from "./reducer.ts";

export const sessionHeld: Reducer<"sessionHeld"> = (state, { session: id, record, on }) => ({
  ...state,
  sessions: state.sessions.map((session) => (session.id === id ? { ...session, held: { record, on } } : session)),
});
