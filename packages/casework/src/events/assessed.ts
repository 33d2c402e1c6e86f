/** What the facts say now. A criterion that no longer holds is set aside no longer. */
import type { Reducer } from "./reducer.ts";

export const assessed: Reducer<"assessed"> = (state, body) => ({
  ...state,
  assessed: body.assessed,
  setAside: Object.fromEntries(
    Object.entries(state.setAside).map(([scale, criteria]) => [
      scale,
      criteria.filter((criterion) => body.assessed[scale]?.sure.includes(criterion)),
    ]),
  ),
});
