/** A file no longer belongs to the case. */
import type { Reducer } from "./reducer.ts";

export const attachmentRemoved: Reducer<"attachmentRemoved"> = (state, { attachment, reason }, { by, on, at }) => ({
  ...state,
  attachments: (state.attachments ?? []).map((one) => (one.id === attachment ? { ...one, removed: { by, on, at, reason } } : one)),
});
