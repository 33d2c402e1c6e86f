/** Every shipped figure worked out by hand from cases read from their logs: one plain loop each. */
import { daysBetween } from "@jiefen/casework";
import type { LocalDate } from "@jiefen/policy";
import type { CaseByHand } from "./case-by-hand.ts";

export interface Worked {
  readonly value?: number;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly parts?: Readonly<Record<string, number>>;
}

export interface RoundByHand {
  readonly division: string;
  readonly on: LocalDate;
  readonly visited: number;
  readonly nothing: number;
  /** Taken in on it. */
  readonly cases: number;
}

interface Asked {
  /** Looked at: all that lies in this division. */
  readonly division: string;
  /** By itself, without what lies in these. */
  readonly without?: readonly string[];
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly cases: readonly CaseByHand[];
  readonly rounds: readonly RoundByHand[];
  /** Level → how high it stands. */
  readonly ranks: ReadonlyMap<string, number>;
  readonly relapseDays: number;
}

export function byHand({
  division,
  without = [],
  from,
  to,
  cases: all,
  rounds: allRounds,
  ranks,
  relapseDays,
}: Asked): Readonly<Record<string, Worked>> {
  const liesIn = (code: string, place: string) => code.startsWith(place.replace(/(00)+$/, ""));
  const here = (code: string) => liesIn(code, division) && !without.some((place) => liesIn(code, place));
  const inPeriod = (day: LocalDate | undefined) => day !== undefined && from <= day && day <= to;
  const heldOrMerged = all.filter(({ holder }) => here(holder));
  const own = all.filter(({ takenIn, merged }) => here(takenIn) && !merged);
  const held = heldOrMerged.filter(({ merged }) => !merged);
  const stayed = own.filter(({ holder }) => here(holder));
  const screened = own.filter(({ acceptedOn }) => inPeriod(acceptedOn));
  const accepted = (cases: readonly CaseByHand[]) =>
    cases.filter((one) => {
      if (one.stage === "riskAssessment" || one.stage === "sourceScreening") return false;
      const turnedAway = !one.open && one.ground !== undefined && (one.facts.closureGround ?? "notAccepted") === "notAccepted";
      return !turnedAway;
    });
  const settled = held.filter(({ settledOn }) => inPeriod(settledOn));
  const open = held.filter(({ open: now }) => now);
  const visits = heldOrMerged.flatMap(({ visits: planned, merged }) =>
    [...planned.values()].filter(({ madeOn, dropped, missed }) => madeOn !== undefined || (!dropped && (!merged || missed))),
  );
  const due = visits.filter(({ visit }) => inPeriod(visit.dueOn) && visit.phase !== "extra");
  const onTime = (one: (typeof visits)[number]) => one.madeOn !== undefined && one.madeOn <= one.visit.onTimeUntil;
  const made = visits.filter(({ madeOn }) => inPeriod(madeOn));
  const letters = heldOrMerged.flatMap((one) => [...one.letters.values()]).filter(({ values }) => values.referralDirection !== "in");
  const sent = letters.filter(({ sentOn }) => inPeriod(sentOn));
  const by = ({ values }: (typeof letters)[number]) => (typeof values.referralAnswerBy === "string" ? values.referralAnswerBy : undefined);
  const toAnswer = letters.filter((letter) => inPeriod(by(letter)) && letter.values.referralReturned !== true);
  const promises = heldOrMerged.flatMap((one) => one.promises).filter(({ promise }) => inPeriod(promise.dueOn));
  const changes = held.flatMap((one) => one.changes).filter(({ on }) => inPeriod(on));
  const higher = (one: (typeof changes)[number]) => (ranks.get(one.to) ?? 0) - (ranks.get(one.from ?? "") ?? Number.NaN);
  const completions = heldOrMerged
    .flatMap((one) => one.completions.map((completion) => ({ ...completion, one })))
    .filter(({ on }) => inPeriod(on));
  const asSettled = completions.filter(({ settled: so }) => so);
  const satisfaction = completions.map(({ one }) => one.facts.satisfaction).filter((answer) => typeof answer === "string");
  const asked = satisfaction.filter((answer) => answer !== "notAsked");
  const rounds = allRounds.filter(({ division: where, on }) => here(where) && inPeriod(on));
  const stayedAccepted = accepted(stayed);
  const cohort = stayedAccepted.filter(({ acceptedOn }) => inPeriod(acceptedOn));
  return {
    screenedCases: { value: screened.length },
    acceptedCases: { value: accepted(screened).length },
    peopleInvolved: { value: sum(screened, "people") },
    amountInvolved: { value: sum(screened, "amount") },
    sourceParts: parts(screened.map(({ facts }) => facts.source)),
    roundsMade: { value: rounds.length },
    householdsSeen: { value: rounds.reduce((total, { visited }) => total + visited, 0) },
    quietRounds: rate(rounds.filter(({ visited, nothing, cases }) => visited === nothing && cases === 0).length, rounds.length),
    settlementRateCohort: rate(cohort.filter(({ settledOn }) => settledOn !== undefined).length, cohort.length),
    settlementRatePeriod: rate(stayedAccepted.filter(({ settledOn }) => inPeriod(settledOn)).length, cohort.length),
    settledCases: { value: settled.length },
    daysToSettleMedian: median(settled.map(({ acceptedOn, settledOn = "" }) => Math.max(0, daysBetween(acceptedOn, settledOn)))),
    casesInHand: { value: open.length },
    openByColour: parts(open.map(({ colour }) => colour)),
    openByLevel: parts(open.map(({ level }) => level)),
    openByStage: parts(open.map(({ stage }) => stage)),
    upgradesMade: { value: changes.filter((one) => higher(one) > 0 && ["upgrade", "override"].includes(one.why)).length },
    downgradesMade: { value: changes.filter((one) => higher(one) < 0 && ["downgrade", "override"].includes(one.why)).length },
    visitsFallingDue: { value: due.length },
    visitsOnTimeRate: rate(due.filter(onTime).length, due.length),
    visitsLate: { value: due.filter((one) => one.madeOn !== undefined && !onTime(one)).length },
    visitsMissed: { value: due.filter(({ madeOn, missed }) => madeOn === undefined && missed).length },
    visitsCleanRate: rate(made.filter(({ clean }) => clean).length, made.length),
    lettersSent: { value: sent.length },
    lettersOnTimeRate: rate(
      toAnswer.filter((letter) => letter.answeredOn !== undefined && letter.answeredOn <= (by(letter) ?? "9")).length,
      toAnswer.length,
    ),
    lettersReturned: { value: sent.filter(({ values }) => values.referralReturned === true).length },
    lettersByDepartment: parts(sent.map(({ values }) => values.referralDepartment)),
    promisesDue: { value: promises.length },
    promisesKeptRate: rate(promises.filter(({ keptOn }) => keptOn !== undefined).length, promises.length),
    closedCases: { value: completions.length },
    closedSettledRate: rate(asSettled.length, completions.length),
    relapseRate: rate(
      asSettled.filter(({ on, reopenedOn }) => reopenedOn !== undefined && daysBetween(on, reopenedOn) <= relapseDays).length,
      asSettled.length,
    ),
    repeatedPeople: {
      value: screened.filter(({ acceptedOn, earlier }) =>
        earlier.some((closed) => closed <= acceptedOn && daysBetween(closed, acceptedOn) <= relapseDays),
      ).length,
    },
    satisfactionParts: parts(satisfaction),
    satisfiedRate: rate(asked.filter((answer) => answer === "satisfied" || answer === "basic").length, asked.length),
  };
}

function rate(numerator: number, denominator: number): Worked {
  return { ...(denominator > 0 ? { value: numerator / denominator } : {}), numerator, denominator };
}

/** Of "at least", the least. */
function sum(cases: readonly CaseByHand[], name: string): number {
  let total = 0;
  for (const { facts } of cases) {
    const value = facts[name];
    if (typeof value === "number") total += value;
    else if (typeof value === "object" && value !== null && "atLeast" in value) total += value.atLeast ?? 0;
  }
  return total;
}

function parts(answers: readonly unknown[]): Worked {
  const counts: Record<string, number> = {};
  for (const answer of answers) if (typeof answer === "string") counts[answer] = (counts[answer] ?? 0) + 1;
  return { value: Object.values(counts).reduce((total, count) => total + count, 0), parts: counts };
}

function median(numbers: readonly number[]): Worked {
  const sorted = numbers.toSorted((one, other) => one - other);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? {} : { value: (low + high) / 2 };
}
