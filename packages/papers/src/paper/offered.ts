/** Which papers a case offers to be printed now. */
import { factsOf, numberOfPaper } from "@jiefen/casework";
import { type Paper, trace } from "@jiefen/policy";
import { filingsOf, isOfCase } from "./filings.ts";
import type { Subject, Told } from "./subject.ts";

export interface OfferedPaper {
  readonly paper: Paper;
  /** The filing it is of; absent for one of the case, and for a blank form. */
  readonly record?: string;
  /** The supervision card it is of. */
  readonly card?: string;
  /** The day of the filing, or on which the card was issued. */
  readonly on?: string;
  /** Which filing of its kind, where the record can be filed again; which card of the case. */
  readonly count?: number;
  readonly number?: string;
  /** Nothing is filed yet: what is printed is a form to be filled in by hand. */
  readonly form: boolean;
}

/** In the policy's order; of each filing the oldest first. `among`: all the papers of the policy, or some. */
export function offeredPapers(
  subject: Pick<Subject, "policy" | "state" | "today">,
  among: readonly Paper[] = subject.policy.papers,
): readonly OfferedPaper[] {
  return among.filter(({ stages }) => !stages || stages.includes(subject.state.stage)).flatMap((paper) => offers(subject, paper));
}

function offers(subject: Pick<Subject, "policy" | "state" | "today">, paper: Paper): readonly OfferedPaper[] {
  const { policy, state, today } = subject;
  const facts = factsOf(policy, state, today);
  const holds = (own: typeof facts) => !paper.appliesWhen || trace(policy, paper.appliesWhen, { ...facts, ...own }, today).outcome !== "no";
  const numbered = (told?: Told) => {
    const number = numberOfPaper(state, paper, told?.record?.id, told?.facts);
    return number === undefined ? {} : { number };
  };
  if (isOfCase(paper)) return holds({}) ? [{ paper, form: false, ...numbered() }] : [];
  const filings = filingsOf(subject, paper);
  if (paper.cards) {
    return filings.flatMap(({ card, count }) => (card && holds({}) ? [{ paper, card: card.id, on: card.on, count, form: false }] : []));
  }
  if (filings.length === 0) return holds({}) ? [{ paper, form: true }] : [];
  const repeats = paper.record !== undefined && policy.records[paper.record]?.repeats;
  return filings
    .filter((told) => holds(told.facts))
    .map((told) => ({
      paper,
      ...(told.record && { record: told.record.id, on: told.record.on }),
      ...(repeats && { count: told.count }),
      form: false,
      ...numbered(told),
    }));
}
