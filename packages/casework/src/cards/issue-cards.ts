/** Supervision cards that the day brings: for deadlines passed, for letters that are late, and for too many of one kind. */

import { runningDeadlines } from "../agenda/running-deadlines.ts";
import { lateness } from "../calendar/lateness.ts";
import type { SupervisionCard } from "../case/state.ts";
import type { Course } from "../course.ts";
import { numberOf } from "../facts/number-of.ts";
import { awaited, openLetters } from "../letters/letter.ts";

/** One for each cause and kind of card. */
export function issueCards(course: Course): void {
  const { policy, standing } = course.rules;
  for (const { deadline, since, daysLate } of runningDeadlines(policy, standing, course.state, course.today)) {
    for (const [card, { afterDays }] of Object.entries(deadline.cards ?? {})) {
      const after = numberOf(policy, afterDays);
      if (after === undefined || daysLate < Math.max(1, after)) continue;
      issueCard(course, card, { kind: "deadline", about: deadline.id, since });
    }
  }
  letterCards(course);
  accumulate(course);
}

/** For letters that are late: one for each day that passed, the receipt's, the report's and the answer's, and kind of card. */
function letterCards(course: Course): void {
  const { policy } = course.rules;
  for (const letter of openLetters(policy, course.state)) {
    const { by } = awaited(letter);
    if (by === undefined) continue;
    for (const [card, { afterDays }] of Object.entries(policy.letter?.cards ?? {})) {
      const after = numberOf(policy, afterDays);
      if (after === undefined || lateness(by, course.today) < Math.max(1, after)) continue;
      issueCard(course, card, { kind: "letter", about: letter.record.id, since: by });
    }
  }
}

/** Nothing happens where the same cause has had this card, nor, for a missed visit, while such a card is still open: one says what the next would. */
export function issueCard(course: Course, card: string, cause: SupervisionCard["cause"]): void {
  const { kind, about, since } = cause;
  const had = course.state.cards.some(
    (one) =>
      one.card === card &&
      one.cause.kind === kind &&
      ((one.cause.about === about && one.cause.since === since) || (kind === "visit" && !one.lifted)),
  );
  if (had) return;
  const notify = course.rules.policy.cards.find(({ id }) => id === card)?.notify ?? [];
  course.emit({ kind: "cardIssued", card: { id: course.context.newId(), card, cause, on: course.today }, notify });
}

/** Cards that have counted once do not count again. */
function accumulate(course: Course): void {
  for (const { id, of, count, gives } of course.rules.policy.accumulation) {
    const needed = numberOf(course.rules.policy, count);
    const { cards } = course.state;
    const counted = cards.findLastIndex(({ cause }) => cause.kind === "accumulation" && cause.about === id);
    const open = cards.slice(counted + 1).filter(({ card, lifted }) => card === of && !lifted);
    if (needed !== undefined && needed > 0 && open.length >= needed) {
      issueCard(course, gives, { kind: "accumulation", about: id, since: course.today });
    }
  }
}
