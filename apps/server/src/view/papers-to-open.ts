/** Papers that a supervision card or a letter is opened by, without going through its case. */
import type { CaseState, SupervisionCard } from "@jiefen/casework";
import { type OfferedPaper, offeredPapers } from "@jiefen/papers";
import type { LocalDate, Policy } from "@jiefen/policy";
import type { PaperToOpen } from "../api/index.ts";

interface Of {
  readonly policy: Policy;
  readonly state: CaseState;
  readonly today: LocalDate;
}

/** Its own, and those of the letter it was issued for. */
export function papersOfCard(of: Of, { id, card, cause }: SupervisionCard): readonly PaperToOpen[] {
  const own = of.policy.papers.filter(({ cards }) => cards?.includes(card));
  return [
    ...offeredPapers(of, own)
      .filter((offer) => offer.card === id)
      .map(toOpen),
    ...(cause.kind === "letter" ? papersOfLetter(of, cause.about) : []),
  ];
}

export function papersOfLetter(of: Of, letter: string): readonly PaperToOpen[] {
  const own = of.policy.papers.filter(({ record }) => record !== undefined && record === of.policy.letter?.record);
  return offeredPapers(of, own)
    .filter((offer) => offer.record === letter)
    .map(toOpen);
}

function toOpen({ paper, record, card }: OfferedPaper): PaperToOpen {
  return { paper: paper.id, title: paper.title, ...(record !== undefined && { record }), ...(card !== undefined && { card }) };
}
