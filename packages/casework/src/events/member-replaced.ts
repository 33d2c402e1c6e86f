/** A party's objection was upheld: the person is out of the team and of the case. */
import type { Reducer } from "./reducer.ts";

export const memberReplaced: Reducer<"memberReplaced"> = (state, { person, party, ground }, { by, on, at }) => {
  const { handler, ...rest } = state;
  return {
    ...rest,
    ...(handler === undefined || handler === person ? {} : { handler }),
    team: state.team.filter((member) => member.person !== person),
    ...(state.askings === undefined
      ? {}
      : {
          askings: state.askings.map((one) =>
            one.person === person && !one.answered && !one.ended ? { ...one, ended: { by, on, at } } : one,
          ),
        }),
    objections: [...(state.objections ?? []), { person, party, ground, on }],
  };
};
