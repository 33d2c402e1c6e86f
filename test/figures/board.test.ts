/** The board's every figure against the event log, worked out by hand: over generated months of two counties. */
import { answersTo, chanceOf } from "@jiefen/analysis";
import type { Actor } from "@jiefen/casework";
import { figureValue } from "@jiefen/figures";
import type { Figure, LocalDate, Policy } from "@jiefen/policy";
import { factsIn, rowSubjects } from "@jiefen/policy";
import { daysAfter, mergeCommands, type PairedCommand, unmergeCommands } from "@jiefen/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deedOf, talk } from "../simulation/deeds.ts";
import { openTown, peopleOf, type Town } from "../simulation/town.ts";
import { caseByHand } from "./case-by-hand.ts";
import { byHand, type RoundByHand } from "./figures-by-hand.ts";

const firstDay = "2026-03-02";
const days = 100;
const disputes = 28;
const counties = [
  { layer: "yumen", division: "620981" },
  { layer: "dunhuang", division: "620982" },
];

let town: Town;
let policy: Policy;
const chance = chanceOf(620_908);
const cases: string[] = [];
const people = new Map<string, readonly Actor[]>();
/** Of a case that goes on and the one merged into it, the latest last. */
const mergings: (readonly [string, string])[] = [];
/** As they were kept, by a chance of their own. */
const rounds: RoundByHand[] = [];
const takenOnRounds = new Set<string>();
const roundsChance = chanceOf(620_914);
const happened = { merged: 0, undone: 0 };

beforeAll(async () => {
  town = await openTown(firstDay);
  for (const { layer, division } of counties) {
    const { roles } = await town.store.policies.getStanding(layer);
    people.set(
      layer,
      peopleOf(
        layer,
        division,
        roles.map(({ id }) => id),
      ),
    );
  }
  for (let day = 0; day < days; day += 1) {
    town.wakeUp(daysAfter(firstDay, day));
    await town.store.observeQueued();
    await town.store.advanceDays(town.today);
    while (cases.length < Math.min(disputes, day + 1)) await takeIn();
    if (roundsChance.percent(70)) await walk(daysAfter(firstDay, day));
    for (const id of cases) if (chance.percent(45)) await act(id);
    // Not every two can be merged, so several are tried; a merge is only undone while neither has gone on.
    for (let tries = 0; day % 20 === 19 && tries < 60 && !(await mergeTwo()); tries += 1);
    if (day % 40 === 20) await undoLast();
  }
  await town.store.observeQueued();
  const publication = await town.store.policies.findLayer("jiuquan");
  policy = await town.store.policies.getPolicy(publication?.release ?? "");
}, 300_000);
afterAll(() => town?.close());

const periods: readonly (readonly [LocalDate, LocalDate])[] = [
  [firstDay, daysAfter(firstDay, days)],
  ["2026-04-01", "2026-04-30"],
  ["2026-05-11", "2026-06-20"],
  ["2026-06-15", "2026-06-15"],
];

describe("every figure", () => {
  it("is among those worked out by hand", () => {
    const worked = byHand({ division: "620900", from: "", to: "", cases: [], rounds: [], ranks: new Map(), relapseDays: 0 });
    expect(Object.keys(worked).toSorted()).toEqual(policy.board?.figures.map(({ id }) => id).toSorted());
  });

  it.each(["620900", "620981", "620982"])("of %s is what the logs say, in every period", async (division) => {
    const all = await readCases();
    const ranks = new Map(policy.scales[0]?.levels.map(({ id, rank }) => [id, rank]));
    const relapseDays = policy.parameters.relapseDays?.value ?? 0;
    for (const [from, to] of periods) {
      const expected = byHand({ division, from, to, cases: all, rounds, ranks, relapseDays });
      for (const figure of policy.board?.figures ?? []) {
        const { value, numerator, denominator, parts } = await onTheBoard(figure, division, from, to);
        expect({ value, numerator, denominator, parts }, `${figure.id} ${from} ${to}`).toEqual({
          value: undefined,
          numerator: undefined,
          denominator: undefined,
          parts: undefined,
          ...expected[figure.id],
        });
      }
    }
  });

  it("was told while cases had been merged, and of some no longer", () => {
    expect(happened.merged - happened.undone).toBeGreaterThan(0);
    expect(happened.undone).toBeGreaterThan(0);
  });

  it("says something over these months, but for what hardly ever happens", async () => {
    const [from, to] = periods[0] ?? ["", ""];
    const silent: string[] = [];
    for (const figure of policy.board?.figures ?? []) {
      const { value } = await onTheBoard(figure, "620900", from, to);
      if (value === undefined) silent.push(figure.id);
    }
    expect(silent.filter((id) => !["relapseRate", "satisfiedRate", "closedSettledRate", "promisesKeptRate"].includes(id))).toEqual([]);
  });
});

function readCases() {
  return Promise.all(
    cases.map(async (id) => {
      const state = await town.store.findState(id);
      const own = await town.store.policies.getPolicy(state?.release ?? "");
      return caseByHand(own, await town.store.events({ division: state?.division ?? "", id }));
    }),
  );
}

async function onTheBoard(figure: Figure, division: string, from: LocalDate, to: LocalDate) {
  const own = rowSubjects[figure.over].facts;
  const named = [...(figure.conditions ? factsIn(figure.conditions) : []), ...(figure.numerator ? factsIn(figure.numerator) : [])];
  const facts = [...named, ...(figure.of === undefined ? [] : [figure.of])].filter((name) => !Object.hasOwn(own, name));
  const [first = ""] = Object.keys(rowSubjects[figure.over].dates);
  const read = (day: string | undefined) =>
    town.store.tallies({
      subject: figure.over,
      division,
      facts,
      parts: [],
      ...(figure.basis === "now" ? {} : { within: { from, to, ...(day === undefined ? {} : { day }) } }),
    });
  const tallies = await read(figure.basis === "period" ? (figure.date ?? first) : undefined);
  return figureValue(policy, figure, tallies, figure.numeratorDate === undefined ? tallies : await read(figure.numeratorDate));
}

async function takeIn(): Promise<void> {
  const county = chance.oneOf(counties);
  const publication = await town.store.policies.findLayer(county?.layer ?? "");
  const own = await town.store.policies.getPolicy(publication?.release ?? "");
  const type = chance.oneOf(own.disputeTypes);
  const actor = people.get(county?.layer ?? "")?.find(({ roles }) => roles.includes("communityOfficer"));
  if (!county || !type || !actor) throw new Error("Nobody can take a dispute in.");
  const parties = [{ partyName: `当事人${cases.length % 12}` }, { partyName: `对方${cases.length % 9}` }];
  const facts = { ...answersTo(own, type, town.today, chance, talk), parties };
  const taken = await town.store.desk.takeIn({ actor }, county.layer, { division: county.division, type: type.id, facts });
  if (!taken.ok) throw new Error(`The dispute was refused: ${JSON.stringify(taken)}`);
  cases.push(taken.state.id);
}

/** A round in a county or one of its towns, on which a dispute may have been taken in, by whoever led it or by somebody else; kept twice, and told of the dispute twice. */
async function walk(on: LocalDate): Promise<void> {
  const county = roundsChance.oneOf(counties);
  if (!county) throw new Error("There is nowhere to go.");
  const id = `round-${on}`;
  const division = roundsChance.percent(50) ? county.division : `${county.division}10${roundsChance.number(0, 3)}`;
  const visited = roundsChance.number(1, 9);
  const nothing = roundsChance.percent(60) ? visited : roundsChance.number(0, visited);
  const by = roundsChance.oneOf(["one", "other"]) ?? "";
  const entry = { id, division, channel: "walked", on, by, company: [], nothing, madeAt: 0 };
  await town.store.rounds.keep({ ...entry, visited: visited + 1, version: 1 });
  await town.store.rounds.keep({ ...entry, visited, version: 2 });
  const caseId = roundsChance.percent(40) ? roundsChance.oneOf(cases.filter((one) => !takenOnRounds.has(one))) : undefined;
  const person = roundsChance.percent(80) ? by : "somebody else";
  if (caseId !== undefined) {
    takenOnRounds.add(caseId);
    for (const _ of ["told", "told again"]) await town.store.rounds.addCase(id, { division: county.division, caseId, person });
  }
  rounds.push({ division, on, visited, nothing, cases: caseId !== undefined && person === by ? 1 : 0 });
}

async function act(id: string): Promise<void> {
  const state = await town.store.findState(id);
  if (!state) throw new Error(`The case \`${id}\` is gone.`);
  const own = await town.store.policies.getPolicy(state.release);
  const place = state.offeredTo !== undefined && chance.percent(50) ? state.offeredTo : state.heldBy;
  const holders = counties.find(({ division }) => division === place);
  const divisions = counties.flatMap(({ division }) => (division === state.heldBy ? [] : [division]));
  const deed = await deedOf({ policy: own, state, today: town.today, people: people.get(holders?.layer ?? "") ?? [], divisions, chance });
  if (deed) await town.store.desk.execute({ actor: deed.actor }, id, undefined, deed.command);
}

/** Whether it was done. */
async function mergeTwo(): Promise<boolean> {
  const [kept, merged] = [chance.oneOf(cases), chance.oneOf(cases)];
  const before = kept === undefined ? undefined : await town.store.findState(kept);
  if (kept === undefined || merged === undefined || !before) return false;
  const own = await town.store.policies.getPolicy(before.release);
  const done = await paired(kept, merged, (one, other) => mergeCommands(own, one.state, other.state, [], "同一件纠纷。"));
  if (!done) return false;
  mergings.push([kept, merged]);
  happened.merged += 1;
  return true;
}

async function undoLast(): Promise<void> {
  const [kept, merged] = mergings.at(-1) ?? [];
  if (kept === undefined || merged === undefined) return;
  if (!(await paired(merged, kept, (one, other) => unmergeCommands(one, other, "并不是同一件。")))) return;
  mergings.pop();
  happened.undone += 1;
}

async function paired(caseId: string, other: string, commands: PairedCommand["commands"]): Promise<boolean> {
  const actor = people.get(counties[0]?.layer ?? "")?.find(({ roles }) => roles.includes("communityOfficer"));
  if (!actor) throw new Error("Nobody may merge.");
  const key = `pair-${happened.merged}-${happened.undone}-${town.store.newId()}`;
  const executed = await town.store.desk.executePaired({
    actor,
    sender: { division: actor.division, person: actor.person, key },
    request: key,
    caseId,
    other,
    commands,
  });
  return executed.ok;
}
