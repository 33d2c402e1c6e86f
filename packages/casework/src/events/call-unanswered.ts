/** Who was called has not answered in time; those above are told. */
import { noticesWith } from "../notices/notices-with.ts";
import { onCall } from "./on-call.ts";
import type { Reducer } from "./reducer.ts";

export const callUnanswered: Reducer<"callUnanswered"> = (state, { call, notify }, event) => ({
  ...state,
  calls: onCall(state, call, (one) => ({ ...one, toldUp: true })),
  notices: noticesWith(state, event, { kind: "callUnanswered", about: call, roles: notify }),
});
