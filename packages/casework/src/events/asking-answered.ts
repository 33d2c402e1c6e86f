/** Who was asked has answered; who accepts belongs to the team. */
import { onAsking } from "./on-asking.ts";
import type { Reducer } from "./reducer.ts";

export const askingAnswered: Reducer<"askingAnswered"> = (state, { asking: id, accepts, reason }, { by, on, at }) => {
  const asking = state.askings?.find((one) => one.id === id);
  const answered = { by, on, at, accepts, ...(reason === undefined ? {} : { reason }) };
  const joins = accepts && asking ? [{ person: asking.person, role: asking.role, seat: asking.seat }] : [];
  return {
    ...state,
    askings: onAsking(state, id, (one) => ({ ...one, answered })),
    team: [...state.team.filter(({ person }) => !joins.some((member) => member.person === person)), ...joins],
  };
};
