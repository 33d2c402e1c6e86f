/** A closed case is taken up again under its old number. */
import type { Reducer } from "./reducer.ts";

export const reopened: Reducer<"reopened"> = (
  { closedOn: _closedOn, ground: _ground, closure: _closure, ...state },
  _body,
  { on, at },
) => ({
  ...state,
  open: true,
  reopenedOn: on,
  takenUpAt: at,
  phaseSince: on,
  timesReopened: state.timesReopened + 1,
  day: on,
});
