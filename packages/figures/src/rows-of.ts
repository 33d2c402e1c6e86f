/** What one case gives figures to count, as it stands. */
import { type CaseState, daysBetween, lateness, lettersOf } from "@jiefen/casework";
import type { Facts, LocalDate, Policy } from "@jiefen/policy";
import type { Course } from "./course.ts";
import type { FigureRow } from "./figure-row.ts";

/** In a fixed order. Of a case that has become part of another, what the dispute is as a whole is told by that one; what was done counts where it
 * was done, and nothing is due any more. */
export function rowsOf(policy: Policy, state: CaseState, course: Course): readonly FigureRow[] {
  const merged = state.mergedInto !== undefined;
  return [
    ...(merged ? [] : [caseRow(state)]),
    ...state.visits.filter(({ done, dropped, missed }) => done || (!dropped && (!merged || missed !== undefined))).map(visitRow),
    ...lettersOf(policy, state).map((letter) => letterRow(letter, course)),
    ...state.obligations.map(obligationRow),
    ...(merged ? [] : levelRows(policy, state)),
    ...course.completions.map(completionRow),
  ];
}

function caseRow(state: CaseState): FigureRow {
  const { acceptedOn, settledOn, closedOn, open, ground } = state;
  const earlier = state.observed.flatMap(({ closedOn: before }) =>
    before !== undefined && before <= acceptedOn ? [daysBetween(before, acceptedOn)] : [],
  );
  return {
    subject: "case",
    days: { acceptedOn, settledOn, closedOn },
    facts: {
      caseOpen: open,
      closedSettled: !open && ground === undefined,
      closedUnsettled: !open && ground !== undefined,
      ...daysTo("daysToSettle", acceptedOn, settledOn),
      ...daysTo("daysToClose", acceptedOn, closedOn),
      samePeopleBefore: earlier.length > 0,
      ...(earlier.length > 0 ? { daysAfterEarlier: Math.min(...earlier) } : {}),
    },
  };
}

function visitRow({ dueOn, onTimeUntil, done, missed, phase }: CaseState["visits"][number]): FigureRow {
  const late = done ? lateness(onTimeUntil, done.on) : 0;
  return {
    subject: "visit",
    days: { visitDueOn: dueOn, visitMadeOn: done?.on },
    facts: {
      visitMade: done !== undefined,
      visitOnTime: done !== undefined && late === 0,
      visitLate: late > 0,
      visitMissed: !done && missed !== undefined,
      ...(done ? { visitClean: done.clean, visitDaysLate: late } : {}),
      visitPhase: phase,
    },
  };
}

/** What came on paper counts by the day it tells, however late it was written down; never by a day after that. */
function letterRow(letter: ReturnType<typeof lettersOf>[number], { answered: known }: Course): FigureRow {
  const { record, answerBy, department, incoming, received, answered, returned } = letter;
  const answeredOn = answered ? earlier(letter.answeredOn, known[record.id]) : undefined;
  return {
    subject: "letter",
    days: { letterSentOn: record.on, letterAnswerBy: answerBy, letterAnsweredOn: answeredOn },
    facts: {
      letterIncoming: incoming,
      letterReceived: received,
      letterAnswered: answered,
      letterReturned: returned,
      // Without a limit nothing can be late.
      letterOnTime: answeredOn !== undefined && (answerBy === undefined || answeredOn <= answerBy),
      ...daysTo("daysToAnswer", record.on, answeredOn),
      ...(department === undefined ? {} : { letterDepartment: department }),
    },
  };
}

function earlier(told: LocalDate | undefined, known: LocalDate | undefined): LocalDate | undefined {
  return told !== undefined && (known === undefined || told < known) ? told : known;
}

function obligationRow({ dueOn, performed }: CaseState["obligations"][number]): FigureRow {
  const late = performed && dueOn !== undefined ? lateness(dueOn, performed.on) : 0;
  return {
    subject: "obligation",
    days: { promiseDueOn: dueOn, promiseKeptOn: performed?.on },
    facts: {
      promiseKept: performed !== undefined,
      promiseOnTime: performed !== undefined && late === 0,
      ...(performed ? { promiseDaysLate: late } : {}),
    },
  };
}

/** Of the scale that is shown as the level. */
function levelRows({ scales }: Policy, { levelChanges }: CaseState): readonly FigureRow[] {
  const [scale] = scales;
  const rankOf = (level: string | undefined) => scale?.levels.find(({ id }) => id === level)?.rank;
  return levelChanges
    .filter((change) => change.scale === scale?.id)
    .map(({ on, from, to, why }) => {
      const [before, after] = [rankOf(from), rankOf(to)];
      const known = before !== undefined && after !== undefined;
      return {
        subject: "levelChange",
        days: { changedOn: on },
        facts: {
          changeRises: known && after > before,
          changeFalls: known && after < before,
          changeCause: why,
          ...(from === undefined ? {} : { changedFrom: from }),
          changedTo: to,
        },
      };
    });
}

function completionRow({ on, settled, reopenedOn }: Course["completions"][number]): FigureRow {
  return {
    subject: "completion",
    days: { completedOn: on },
    facts: {
      completedSettled: settled,
      completedReopened: reopenedOn !== undefined,
      ...daysTo("daysUntilReopened", on, reopenedOn),
    },
  };
}

function daysTo(name: string, from: LocalDate, to: LocalDate | undefined): Facts {
  return to === undefined ? {} : { [name]: Math.max(0, daysBetween(from, to)) };
}
