/** What stands out on a day of a rehearsal, for a line on which the days are drawn. */
import type { Policy } from "@jiefen/policy";
import { lateness } from "../calendar/lateness.ts";
import type { Event, EventBody } from "../case/event.ts";
import { rankOf } from "../grading/scale-levels.ts";
import type { RehearsedDay } from "./rehearse.ts";

/** `due`: visits that fell due and were not made on the day. `deadline`: the last day of one that still runs; `overdue`: the first day after it.
 * `mayClose`: the first day on which closure would be granted. `refused`: what the script asked for in vain. */
export const markKinds = [
  "takenIn",
  "news",
  "levelUp",
  "levelDown",
  "colour",
  "due",
  "made",
  "late",
  "missed",
  "deadline",
  "overdue",
  "card",
  "promiseDue",
  "promiseKept",
  "settled",
  "unsettled",
  "mayClose",
  "refused",
  "ended",
] as const;
export type MarkKind = (typeof markKinds)[number];

export interface Mark {
  readonly kind: MarkKind;
  /** How many of its kind: visits, cards, levels. */
  readonly count: number;
}

/** In the order of `markKinds`; `before` is the day before, absent on the day of intake. */
export function marksOf(policy: Policy, day: RehearsedDay, before: RehearsedDay | undefined): readonly Mark[] {
  const counts: Readonly<Record<MarkKind, number>> = {
    ...visitCounts(day),
    ...levelCounts(policy, day, before),
    ...workCounts(policy, day, before),
  };
  return markKinds.flatMap((kind) => (counts[kind] > 0 ? [{ kind, count: counts[kind] }] : []));
}

/** One visit may serve several that were planned. */
function visitCounts({ date, events, state }: RehearsedDay) {
  const made = of(events, "visitMade");
  const isLate = ({ visit, on }: (typeof made)[number]): boolean =>
    lateness(state.visits.find(({ id }) => id === visit)?.onTimeUntil ?? on, on) > 0;
  const late = new Set(made.filter(isLate).map(({ record }) => record));
  return {
    due: state.visits.filter(({ dueOn, done, dropped }) => dueOn === date && !dropped && !done).length,
    made: new Set(made.map(({ record }) => record)).size - late.size,
    late: late.size,
    missed: of(events, "visitMissed").length,
  };
}

function levelCounts(policy: Policy, { events, state }: RehearsedDay, before: RehearsedDay | undefined) {
  const moves = of(events, "levelChanged").flatMap(({ scale: id, from, to }) => {
    const scale = policy.scales.find((one) => one.id === id);
    return scale && from !== undefined ? [rankOf(scale, to) - rankOf(scale, from)] : [];
  });
  return {
    levelUp: moves.filter((move) => move > 0).length,
    levelDown: moves.filter((move) => move < 0).length,
    colour: before && state.plan?.colour !== before.state.plan?.colour ? 1 : 0,
  };
}

function workCounts(
  { visit }: Policy,
  { date, events, commands, state, tasks, refused, closing }: RehearsedDay,
  before: RehearsedDay | undefined,
) {
  const deadlines = tasks.filter(({ kind }) => kind === "deadline");
  const told = commands.filter(
    ({ command }) => command.kind === "recordFacts" || (command.kind === "record" && (visit.incidents?.includes(command.record) ?? false)),
  );
  return {
    takenIn: of(events, "takenIn").length,
    news: Math.min(1, told.length),
    deadline: deadlines.filter(({ dueOn }) => dueOn === date).length,
    overdue: deadlines.filter(({ daysLate }) => daysLate === 1).length,
    card: of(events, "cardIssued").length,
    promiseDue: state.obligations.filter(({ dueOn, performed }) => dueOn === date && !performed).length,
    promiseKept: of(events, "obligationPerformed").length,
    settled: of(events, "settled").length,
    unsettled: of(events, "unsettled").length,
    mayClose: closing?.possible && !before?.closing?.possible ? 1 : 0,
    refused: refused.length,
    ended: of(events, "closed").length,
  };
}

function of<Kind extends EventBody["kind"]>(events: readonly Event[], kind: Kind): readonly Extract<EventBody, { readonly kind: Kind }>[] {
  return events.map(({ body }) => body).filter((body): body is Extract<EventBody, { readonly kind: Kind }> => body.kind === kind);
}
