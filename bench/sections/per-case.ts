/** What deciding one case costs: others one by one in two values, ours one by one in three, and a million at once. */
import { evaluate, type Policy } from "@jiefen/policy";
import { createSweep } from "../../packages/analysis/src/sweep/sweep.ts";
import { disputesOf, gradeAll } from "../cases/disputes.ts";
import { type Population, plainCases, readPopulation } from "../cases/population.ts";
import { repeatColumns } from "../cases/tile.ts";
import { createGrade } from "../hand-written.ts";
import { type Contender, race, type Timings } from "../measure.ts";
import { limitsOf } from "../peers/limits.ts";
import type { Peer } from "../peers/peer.ts";
import { handWritten, peersOf } from "../peers/peers.ts";
import type { Findings, Target } from "../report/findings.ts";
import { figure, table, times } from "../report/words.ts";
import { shippedPolicy, today } from "../world.ts";
import { agreeing } from "./agreement.ts";
import { million, roundsOf, type Scope } from "./section.ts";

const names = {
  evaluate: "`evaluate`: three values, reasons, what still matters",
  hand: "hand-written function",
  sweep: "`sweep`: three values, every criterion, levels",
  sweepComplete: "`sweep` of the same cases with every answer known",
} as const;

export async function perCase(scope: Scope): Promise<Findings> {
  const policy = await shippedPolicy();
  const population = await readPopulation(scope.file);
  const peers = peersOf(policy);
  const compared = await agreeing(policy, population, [...peers, handWritten(policy)], scope.quick ? 300 : 1000);
  const timings = await race([...peers.map((peer) => oneByOne(peer, population)), ...ours(policy, population)], roundsOf(scope));
  const sweep = timings[names.sweep] ?? Number.NaN;
  return {
    targets: targetsOf(timings, sweep),
    lines: [
      "## One case",
      "",
      `Before anything was timed, ${compared} complete cases were decided by all of them: they gave the same level to each; and \`evaluate\``,
      "and `sweep` agreed on every criterion and level of these cases, complete and as made up.",
      "",
      "Peers and the hand-written function take complete facts, derived ones worked out beforehand, and give a level. `sweep` and `evaluate` take",
      "the cases as made up, in part unknown.",
      "",
      ...table(
        ["", "µs a case", "beside `sweep`"],
        Object.entries(timings)
          .sort(([, one], [, other]) => other - one)
          .map(([name, taken]) => [name, figure(taken / 1000), times(taken / sweep)]),
      ),
    ],
  };
}

function oneByOne({ name, rankOf }: Peer, population: Population): Contender {
  const cases = plainCases(population, 100);
  return {
    name,
    cases: cases.length,
    run: async () => {
      let sum = 0;
      for (const facts of cases) {
        const rank = rankOf(facts);
        sum += typeof rank === "number" ? rank : await rank;
      }
      return sum;
    },
  };
}

function ours(policy: Policy, population: Population): readonly Contender[] {
  const [asMade, complete] = [population.asMade.columns, population.complete.columns].map((columns) =>
    repeatColumns(columns, million / columns.cases),
  );
  const some = population.complete.first.slice(0, 20);
  const disputes = disputesOf(population, million);
  const grade = createGrade(limitsOf(policy));
  const sweeps = [
    { name: names.sweep, columns: asMade },
    { name: names.sweepComplete, columns: complete },
  ];
  return [
    {
      name: names.evaluate,
      cases: some.length,
      run: async () => {
        for (const { type, facts } of some) await evaluate(policy, type, facts, today);
      },
    },
    { name: names.hand, cases: million, run: () => gradeAll(grade, disputes) },
    ...sweeps.flatMap(({ name, columns }) => (columns ? [{ name, cases: million, run: () => createSweep(columns)(policy) }] : [])),
  ];
}

function targetsOf(timings: Timings, sweep: number): readonly Target[] {
  const of = (start: string): number =>
    Math.min(...Object.entries(timings).flatMap(([name, taken]) => (name.startsWith(start) ? [taken] : [])));
  const faster = (name: string, least: number): Target => {
    const ratio = of(name) / sweep;
    return {
      what: `full sweep of a million cases, beside ${name}, a case`,
      target: `at least ${least}× faster`,
      reached: times(ratio),
      isReached: ratio >= least,
    };
  };
  const hand = sweep / of(names.hand);
  return [
    faster("json-rules-engine", 500),
    faster("zen-engine", 100),
    {
      what: "full sweep of a million cases, beside the hand-written function of two values",
      target: "at most 4× its time",
      reached: `${times(hand)} its time`,
      isReached: hand <= 4,
    },
  ];
}
