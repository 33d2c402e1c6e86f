/** Another case has become part of this one. */
import type { Reducer } from "./reducer.ts";

export const absorbed: Reducer<"absorbed"> = (state, { other, attachments = [], reason }, { by, on }) => ({
  ...state,
  ...(attachments.length > 0 ? { attachments: [...(state.attachments ?? []), ...attachments] } : {}),
  absorbed: [...(state.absorbed ?? []), { caseId: other, by, on, reason }],
});
