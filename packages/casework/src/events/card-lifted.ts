/** A supervision card is lifted. */
import type { Reducer } from "./reducer.ts";

export const cardLifted: Reducer<"cardLifted"> = (state, { card: id, reason }, { by, on, at }) => ({
  ...state,
  cards: state.cards.map((card) => (card.id === id ? { ...card, lifted: { by, on, at, reason } } : card)),
});
