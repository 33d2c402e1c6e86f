/** Laws that hold whatever is done to a case, in whatever order. */
import type { Facts, LocalDate } from "@jiefen/policy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agenda } from "./agenda/agenda.ts";
import { laterBy } from "./calendar/day.ts";
import type { Actor, Command } from "./case/command.ts";
import type { CaseState } from "./case/state.ts";
import { checklist } from "./closure/checklist.ts";
import { evolve } from "./events/evolve.ts";
import { garden } from "./fixtures/garden.ts";
import { bookkeeper, chair, gardener, mild, Story, steward } from "./fixtures/story.ts";
import { rankOf } from "./grading/scale-levels.ts";
import { offers } from "./workflow/offers.ts";

const rules = garden("hillside");

const answer = fc.oneof(
  fc.boolean(),
  fc.integer({ min: -3, max: 60 }),
  fc.constantFrom(
    "spot",
    "all",
    "settled",
    "mergedElsewhere",
    "good",
    "poor",
    "hand",
    "poison",
    "failed",
    "quiet",
    "worse",
    "2026-11-20",
    "p1",
  ),
  fc.constant(null),
  fc.record({ atLeast: fc.integer({ min: 0, max: 40 }) }),
);
const names = Object.keys(rules.policy.facts);
const anyFacts: fc.Arbitrary<Facts> = fc.dictionary(fc.constantFrom(...names), answer, { maxKeys: 3 });
const goodFacts: fc.Arbitrary<Facts> = fc.record(
  {
    plantsHit: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.record({ atLeast: fc.integer({ min: 0, max: 30 }) }), fc.constant(null)),
    spread: fc.constantFrom("spot", "bed", "plot", "all", null),
    poisonUsed: fc.constantFrom(true, false, null),
    nearWater: fc.constantFrom(true, false, null),
    honeydew: fc.boolean(),
    ladybirds: fc.integer({ min: 0, max: 9 }),
  },
  { requiredKeys: [] },
);
const promises = fc.array(
  fc.record({ promiseText: fc.constant("seedlings"), promiseDueOn: fc.constantFrom("2026-11-10", "2026-12-01", "2027-03-01", null) }),
  { maxLength: 2 },
);
const forms: Readonly<Record<string, fc.Arbitrary<Facts>>> = {
  survey: fc.record({ terraceRepaired: fc.constantFrom(true, null), burrows: fc.nat({ max: 5 }) }),
  treat: fc.record({ treatmentKind: fc.constantFrom("hand", "poison"), treatmentOutcome: fc.constantFrom("worked", "failed") }),
  agree: fc.record({ pactForm: fc.constantFrom("spoken", "written"), promises }),
  askToClose: fc.record({
    ground: fc.constantFrom("settled", "leftGarden", "mergedElsewhere"),
    contentment: fc.constantFrom("good", "poor"),
  }),
  reopen: fc.record({ reopeningReason: fc.constant("again") }),
  passOn: fc.record({ handoverTo: fc.constant("school") }),
};
const date = fc.constantFrom<(LocalDate | undefined)[]>(undefined, undefined, undefined, "2026-11-03", "2026-10-01", "2030-01-01", "never");
const on = date.map((day) => (day === undefined ? {} : { on: day }));
const inspection = fc.record({ inspectionMode: fc.constant("onFoot"), inspectionOutcome: fc.constantFrom("quiet", "quiet", "worse") });

const step: fc.Arbitrary<Command> = fc
  .constantFrom(...rules.policy.transitions.map(({ id }) => id), "unknown")
  .chain((transition) =>
    fc
      .tuple(fc.option(forms[transition] ?? anyFacts, { nil: undefined, freq: 5 }), on)
      .map(([values, day]) => ({ kind: "step", transition, ...(values ? { values } : {}), ...day })),
  );
const command: fc.Arbitrary<Command> = fc.oneof(
  { arbitrary: step, weight: 6 },
  goodFacts.map((facts): Command => ({ kind: "recordFacts", facts })),
  goodFacts.map((facts): Command => ({ kind: "correctFacts", facts, reason: "miscounted" })),
  anyFacts.map((facts): Command => ({ kind: "recordFacts", facts })),
  fc
    .tuple(fc.constantFrom("p1", "p2", "all"), inspection, on)
    .map(([party, values, day]): Command => ({ kind: "visit", party, values, ...day })),
  fc
    .tuple(fc.constantFrom("delivery", "terraceSurvey", "nothing"), anyFacts)
    .map(([record, values]): Command => ({ kind: "record", record, values })),
  fc.constantFrom("harm", "effort", "beauty").map((scale): Command => ({ kind: "downgrade", scale, reason: "calm" })),
  fc.constantFrom("stewardSigns", "chairSigns").map((signature): Command => ({ kind: "sign", signature })),
  fc.constantFrom("Stella", "Clara").map((handler): Command => ({ kind: "assign", handler })),
  fc.constantFrom<Command[]>(
    { kind: "note", text: "x" },
    { kind: "setTeam", team: [] },
    { kind: "advanceDay", to: "2026-11-02" },
    { kind: "observe", observed: [] },
  ),
);
const actor: fc.Arbitrary<Actor> = fc.constantFrom(steward, steward, chair, chair, gardener, bookkeeper);
type Move = { readonly days: number } | { readonly command: Command; readonly actor: Actor };
const move: fc.Arbitrary<Move> = fc.oneof(
  { arbitrary: fc.record({ command, actor }), weight: 4 },
  { arbitrary: fc.record({ days: fc.constantFrom(1, 1, 4, 16) }), weight: 1 },
);

/** A story after all moves; `look` sees the state before and after each. */
async function play(
  moves: readonly Move[],
  look: (before: CaseState, story: Story, done: Move) => void | Promise<void> = () => undefined,
): Promise<Story> {
  const story = new Story(rules);
  await story.takesIn();
  for (const done of moves) {
    const before = story.state;
    if ("days" in done) await story.until(laterBy(story.today, done.days));
    else await story.decide(done.command, done.actor);
    await look(before, story, done);
  }
  return story;
}

const plays = (law: (moves: readonly Move[]) => Promise<void>, numRuns = 40) =>
  fc.assert(fc.asyncProperty(fc.array(move, { maxLength: 18 }), law), { numRuns });

describe("whatever is done to a case", () => {
  it("its state is the fold of its events, numbered without a gap; nothing throws", async () => {
    await plays(async (moves) => {
      const story = await play(moves);
      let state: CaseState | undefined;
      for (const event of story.events) state = evolve(state, event);
      expect(state).toEqual(story.state);
      expect(story.events.map(({ sequence }) => sequence)).toEqual(story.events.map((_, index) => index + 1));
      expect(story.state.version).toBe(story.events.length);
      expect(JSON.parse(JSON.stringify(story.state))).toEqual(story.state);
    });
  });

  it("a day that has passed changes nothing", async () => {
    await plays(async (moves) => {
      const story = await play(moves);
      if (!story.state.open) return;
      const again = await story.decide({ kind: "advanceDay", to: story.state.day });
      expect(again).toEqual({ ok: true, events: [] });
    }, 15);
  });

  it("days alone never lose a visit, and an open case with a schedule that goes on always has a next one for each party", async () => {
    await plays(async (moves) => {
      await play(moves, (before, { state }, done) => {
        if (!("days" in done) || before.plan?.id !== state.plan?.id) return;
        for (const visit of before.visits)
          expect(state.visits.find(({ id }) => id === visit.id)).toMatchObject({ dueOn: visit.dueOn, ...(visit.dropped ? {} : {}) });
        const dropped = (visits: CaseState["visits"]) => visits.filter((visit) => visit.dropped).map(({ id }) => id);
        expect(dropped(state.visits)).toEqual(dropped(before.visits));
      });
    }, 25);
  });

  it("a visit is planned once: no two open ones of a party for the same number of the same schedule", async () => {
    await plays(async (moves) => {
      const { state } = await play(moves);
      const keys = state.visits
        .filter(({ dropped, phase }) => !dropped && phase !== "extra")
        .map(({ party, plan, phase, anchor, number }) => `${party} ${plan} ${phase} ${anchor} ${number}`);
      expect(new Set(keys).size).toBe(keys.length);
    }, 25);
  });

  it("a level in force never falls but by downgrade or correction, and never lies below what is newly assessed", async () => {
    await plays(async (moves) => {
      await play(moves, (before, { state }, done) => {
        const lowering = !("days" in done) && ["downgrade", "correctFacts"].includes(done.command.kind);
        for (const scale of rules.policy.scales) {
          const now = rankOf(scale, state.inForce[scale.id]);
          if (!lowering) expect(now).toBeGreaterThanOrEqual(rankOf(scale, before.inForce[scale.id]));
          if ((state.setAside[scale.id] ?? []).length === 0)
            expect(now).toBeGreaterThanOrEqual(rankOf(scale, state.assessed[scale.id]?.level));
        }
      });
    }, 25);
  });

  it("closed means that the checklist held when closure was asked for and that everybody needed has signed", async () => {
    await plays(async (moves) => {
      await play(moves, async (before, { state, today }) => {
        if (!before.closure && state.closure) expect((await checklist(rules.policy, state, today)).mayRequest).toBe(true);
        if (!before.open || state.open) return;
        const { signatures } = await checklist(rules.policy, state, today);
        expect(signatures.filter(({ signedBy }) => signedBy === undefined)).toEqual([]);
        const signers = state.closure?.signatures.map(({ by }) => by) ?? [];
        expect(new Set(signers).size).toBe(signers.length);
        expect(state.visits.filter(({ done, dropped }) => !done && !dropped)).toEqual([]);
      });
    }, 60);
  });

  it("agenda and offers can be read, and a closed case has nothing due", async () => {
    await plays(async (moves) => {
      const { state, today } = await play(moves);
      const tasks = await agenda(rules.policy, rules.standing, state, today);
      if (!state.open) expect(tasks).toEqual([]);
      const open = state.visits.filter(({ done, dropped, dueOn }) => !done && !dropped && dueOn <= today).map(({ id }) => id);
      expect(tasks.map(({ about }) => about)).toEqual(expect.arrayContaining(open));
      expect(Array.isArray(await offers(rules.policy, rules.standing, state, chair, today))).toBe(true);
    }, 25);
  });

  it("a correction to what was true before leaves the levels as if the mistake had not been made", async () => {
    await fc.assert(
      fc.asyncProperty(goodFacts, goodFacts, async (told, wrong) => {
        const honest = new Story(rules);
        await honest.takesIn({ ...mild, ...told });
        const mistaken = new Story(rules);
        await mistaken.takesIn({ ...mild, ...told });
        const facts = Object.fromEntries(Object.keys(wrong).map((name) => [name, honest.state.facts[name] ?? null]));
        if (Object.keys(facts).length === 0) return;
        await mistaken.does({ kind: "recordFacts", facts: wrong });
        const dropped = Object.keys(honest.state.facts).filter((name) => !(name in mistaken.state.facts));
        const back = Object.fromEntries(dropped.map((name) => [name, honest.state.facts[name] ?? null]));
        await mistaken.does({ kind: "correctFacts", facts: { ...facts, ...back }, reason: "mistaken" });
        expect(mistaken.state.inForce).toEqual(honest.state.inForce);
        expect(mistaken.state.assessed).toEqual(honest.state.assessed);
      }),
      { numRuns: 60 },
    );
  });
});
