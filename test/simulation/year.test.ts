/** A year of five hundred disputes in two counties, day by day: what is kept beside the log is what the log says, whatever happened. */
import { answersTo, chanceOf } from "@jiefen/analysis";
import { type Actor, agenda, type CaseState, evolve } from "@jiefen/casework";
import type { LocalDate, Policy } from "@jiefen/policy";
import { daysAfter } from "@jiefen/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deedOf, talk } from "./deeds.ts";
import { type Reading, readingOf } from "./reading.ts";
import { openTown, peopleOf, type Town } from "./town.ts";

const seed = 20_261_124;
const disputes = 500;
const firstDay = "2025-11-01";
const days = 365;
const counties = [
  { layer: "yumen", division: "620981" },
  { layer: "dunhuang", division: "620982" },
];

let town: Town;
beforeAll(async () => {
  town = await openTown(firstDay);
});
afterAll(() => town.close());

const chance = chanceOf(seed);
const cases: string[] = [];
const people = new Map<string, readonly Actor[]>();
const done = new Map<string, number>();
const refused = new Map<string, number>();
let restarts = 0;
let daysMissed = 0;

describe.sequential("a year in two counties", () => {
  it("passes, with days missed, restarts, and commands of every kind", async () => {
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
      // The server is off now and then; the first day it is on again it catches up.
      if (day < days - 1 && chance.percent(70)) {
        daysMissed += 1;
        continue;
      }
      if (chance.percent(4)) {
        await town.restart();
        restarts += 1;
      }
      await town.store.observeQueued();
      const { refused: stuck } = await town.store.advanceDays(town.today);
      expect(stuck).toEqual([]);
      // Few in the beginning, more and more towards the end: a case that goes on for a year costs as much as ten that do not.
      const due = Math.round(disputes * ((day + 1) / (days - 2)) ** 7);
      while (cases.length < Math.min(disputes, due)) await takeIn();
      for (const id of cases) if (chance.percent(40)) await act(id);
      const looked = chance.percent(5) ? chance.oneOf(cases) : undefined;
      if (looked !== undefined) await compare(looked);
    }
    await town.store.observeQueued();
    await town.store.advanceDays(town.today);
    expect(cases.length).toBe(disputes);
    expect(restarts).toBeGreaterThan(3);
    expect(daysMissed).toBeGreaterThan(10);
    // Every kind of command was carried out at least once: a kind that never is would prove nothing.
    const kinds = [
      "approve",
      "assign",
      "correctFacts",
      "liftCard",
      "sign",
      "step",
      "transfer",
      "visit",
      "planSession",
      "supplement",
      "acknowledge",
      "override",
      "downgrade",
    ];
    expect(kinds.filter((kind) => !done.has(kind))).toEqual([]);
    expect(await count(({ open }) => !open)).toBeGreaterThan(2);
    expect(await count(({ cards }) => cards.length > 0)).toBeGreaterThan(20);
  });

  it("left every case as its log says, link by link", async () => {
    for (const id of cases) await compare(id);
    for await (const { ok, caseId } of town.store.verifyAll()) expect(ok, caseId).toBe(true);
  });

  it("lists each county's tasks as the logs say", async () => {
    for (const { layer, division } of counties) {
      const { items } = await town.store.tasks(
        { division, person: "", restricted: true },
        { today: town.today, ahead: 400, limit: 100_000 },
      );
      const listed = items.filter(({ state }) => state.heldBy === division).map(({ task }) => `${task.caseId} ${task.kind} ${task.about}`);
      const expected: string[] = [];
      for (const id of cases) {
        const { state, policy } = await fold(id);
        if (state.heldBy !== division) continue;
        const tasks = await agenda(policy, await town.store.policies.getStanding(state.layer), state, town.today);
        expected.push(...tasks.map((task) => `${task.caseId} ${task.kind} ${task.about}`));
      }
      expect(listed.toSorted(), layer).toEqual(expected.toSorted());
    }
  });
});

async function takeIn(): Promise<void> {
  const county = chance.oneOf(counties);
  if (!county) return;
  const publication = await town.store.policies.findLayer(county.layer);
  const policy = await town.store.policies.getPolicy(publication?.release ?? "");
  const type = chance.oneOf(policy.disputeTypes.filter(({ retired }) => !retired));
  const actor = people.get(county.layer)?.find(({ roles }) => roles.includes("communityOfficer"));
  if (!type || !actor) throw new Error("Nobody can take a dispute in.");
  const facts = answersTo(policy, type, town.today, chance, talk);
  const shared = chance.percent(15) ? "" : `之${cases.length}`;
  const parties = [{ partyName: `当事人${cases.length % 40}${shared}` }, { partyName: `对方${cases.length % 30}${shared}` }];
  const taken = await town.store.desk.takeIn({ actor }, county.layer, {
    division: county.division,
    type: type.id,
    facts: { ...facts, parties },
  });
  if (!taken.ok) throw new Error(`The dispute was refused: ${JSON.stringify(taken)}`);
  cases.push(taken.state.id);
}

async function act(id: string): Promise<void> {
  const state = await town.store.findState(id);
  if (!state) throw new Error(`The case \`${id}\` is gone.`);
  const policy = await town.store.policies.getPolicy(state.release);
  const holders = counties.find(({ division }) => division === (state.offeredTo && chance.percent(50) ? state.offeredTo : state.heldBy));
  const others = counties.flatMap(({ division }) => (division === state.heldBy ? [] : [division]));
  const situation = { policy, state, today: town.today, people: people.get(holders?.layer ?? "") ?? [], divisions: others, chance };
  const deed = await deedOf(situation);
  if (!deed) return;
  const { actor, command } = deed;
  const executed = await town.store.desk.execute({ actor }, id, undefined, command);
  const tally = executed.ok ? done : refused;
  tally.set(command.kind, (tally.get(command.kind) ?? 0) + 1);
  if (!executed.ok) expect(executed.kind).toBe("refused");
}

async function fold(id: string): Promise<{ readonly state: CaseState; readonly reading: Reading; readonly policy: Policy }> {
  const stored = await town.store.findState(id);
  if (!stored) throw new Error(`The case \`${id}\` is gone.`);
  const events = await town.store.events({ division: stored.division, id });
  let state: CaseState | undefined;
  for (const { hash: _, ...event } of events) state = evolve(state, event);
  if (!state) throw new Error(`The case \`${id}\` has no log.`);
  expect(state).toEqual(stored);
  return { state, reading: readingOf(events), policy: await town.store.policies.getPolicy(stored.release) };
}

/** What is kept of a case against a plain reading of its log. */
async function compare(id: string): Promise<void> {
  const { state, reading } = await fold(id);
  const kept: Reading = {
    events: state.version,
    stage: state.stage,
    open: state.open,
    ...(state.handler === undefined ? {} : { handler: state.handler }),
    levels: state.inForce,
    ...(state.plan ? { colour: state.plan.colour } : {}),
    cards: state.cards.filter(({ lifted }) => !lifted).map(({ id: card }) => card),
    visits: state.visits.filter(({ done: made, dropped }) => !made && !dropped).map(({ id: visit }) => visit),
    promises: state.obligations.flatMap(({ performed, dueOn }): readonly LocalDate[] => (performed || dueOn === undefined ? [] : [dueOn])),
    proposals: state.proposals.filter(({ decided }) => !decided).map(({ id: proposal }) => proposal),
    heldBy: state.heldBy,
  };
  expect({ ...kept, visits: kept.visits.toSorted() }).toEqual({ ...reading, visits: reading.visits.toSorted() });
  expect(await town.store.verifyCase(id)).toMatchObject({ ok: true });
  const { items } = await town.store.list(
    { division: state.heldBy, person: "", restricted: true },
    { idEnd: id.slice(-10) },
    { today: town.today, limit: 5 },
  );
  expect(items.map(({ state: listed }) => listed.id)).toContain(id);
}

async function count(holds: (state: CaseState) => boolean): Promise<number> {
  const states = await Promise.all(cases.map((id) => town.store.findState(id)));
  return states.filter((state) => state && holds(state)).length;
}
