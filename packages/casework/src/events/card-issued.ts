/** A supervision card is issued. */
import { noticesWith } from "../notices/notices-with.ts";
import type { Reducer } from "./reducer.ts";

export const cardIssued: Reducer<"cardIssued"> = (state, { card, notify }, event) => ({
  ...state,
  cards: [...state.cards, card],
  notices: noticesWith(state, event, { kind: "cardIssued", about: card.id, roles: notify }),
});
