/** A planned session will not take place; those asked to it are told. */
import { noticesWith } from "../notices/notices-with.ts";
import type { Reducer } from "./reducer.ts";

export const sessionCancelled: Reducer<"sessionCancelled"> = (state, { session: id, reason }, event) => {
  const { by, on } = event;
  const invited = state.sessions.find((session) => session.id === id)?.invited ?? [];
  // Whoever has not read yet that it was planned need not.
  const notices = state.notices.map((notice) =>
    notice.kind === "sessionPlanned" && notice.about === id ? { ...notice, people: notice.seen.map(({ person }) => person) } : notice,
  );
  return {
    ...state,
    sessions: state.sessions.map((session) => (session.id === id ? { ...session, cancelled: { by, on, reason } } : session)),
    notices: noticesWith({ ...state, notices }, event, {
      kind: "sessionCancelled",
      about: id,
      people: invited.flatMap(({ person }) => (person === undefined ? [] : [person])),
    }),
  };
};
