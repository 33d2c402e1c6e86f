/** What of a case a paper can be of: the filings of a record, supervision cards, or the case as a whole. */
import { recordsAsRead } from "@jiefen/casework";
import type { Paper } from "@jiefen/policy";
import type { Subject, Told } from "./subject.ts";

/** One for the case, and not for each of what it has several of. */
export function isOfCase({ record, cards }: Pick<Paper, "record" | "cards">): boolean {
  return record === undefined && cards === undefined;
}

/** Oldest first. A record that is filed once has one, the last filing; a card counts among all that the case was given. */
export function filingsOf({ policy, state }: Pick<Subject, "policy" | "state">, paper: Paper): readonly Told[] {
  const { cards } = paper;
  if (cards) {
    return state.cards.map((card, index) => ({ facts: {}, card, count: index + 1 })).filter(({ card }) => cards.includes(card.card));
  }
  const of = recordsAsRead(state).filter(({ record }) => record === paper.record);
  const all = of.map((record, index) => ({ facts: record.values, record, count: index + 1 }));
  const repeats = paper.record !== undefined && policy.records[paper.record]?.repeats;
  return repeats ? all : all.slice(-1);
}

/** Of the filing, or the card. */
export const idOf = ({ record, card }: Told): string | undefined => record?.id ?? card?.id;
