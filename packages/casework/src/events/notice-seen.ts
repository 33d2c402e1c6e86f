/** Somebody has seen a notice. */
import type { Reducer } from "./reducer.ts";

export const noticeSeen: Reducer<"noticeSeen"> = (state, { notice: id, roles }, { by, at }) => ({
  ...state,
  notices: state.notices.map((notice) => (notice.id === id ? { ...notice, seen: [...notice.seen, { person: by, roles, at }] } : notice)),
});
