/** A planned session will not take place. */
import type { Reducer } from "./reducer.ts";

export const sessionCancelled: Reducer<"sessionCancelled"> = (state, { session: id, reason }, { by, on }) => ({
  ...state,
  sessions: state.sessions.map((session) => (session.id === id ? { ...session, cancelled: { by, on, reason } } : session)),
});
