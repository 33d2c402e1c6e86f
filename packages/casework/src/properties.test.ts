/** Laws that hold whatever is done to a case, in whatever order. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agenda } from "./agenda/agenda.ts";
import type { CaseState } from "./case/state.ts";
import { checklist } from "./closure/checklist.ts";
import { evolve } from "./events/evolve.ts";
import { cardsByHand } from "./fixtures/cards-by-hand.ts";
import { begin, goodFacts, livesUnder, type Move, make } from "./fixtures/moves.ts";
import { chair, mild, Story } from "./fixtures/story.ts";
import { gardenTogether } from "./fixtures/together-moves.ts";
import { rankOf } from "./grading/scale-levels.ts";
import { waiting } from "./proposals/propose.ts";
import { offers } from "./workflow/offers.ts";

const rules = gardenTogether();

/** What holds after every move: `before` is the state it was made on. */
type Law = (before: CaseState, story: Story, move: Move) => void | Promise<void>;

const isOpen = ({ done, dropped }: CaseState["visits"][number]): boolean => !done && !dropped;

const laws: Readonly<Record<string, Law>> = {
  "the state is the fold of the events, numbered without a gap, and survives being written down": (_, { state, events }) => {
    let folded: CaseState | undefined;
    for (const event of events) folded = evolve(folded, event);
    expect(folded).toEqual(state);
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
    expect(state.version).toBe(events.length);
  },

  "a day that has passed changes nothing": async (_, story) => {
    if (story.state.open) expect(await story.decide({ kind: "advanceDay", to: story.state.day })).toEqual({ ok: true, events: [] });
  },

  "days alone lose no visit while the plan stays": (before, { state }, move) => {
    if (!("days" in move) || before.plan?.id !== state.plan?.id) return;
    const kept = (visits: CaseState["visits"]) => visits.filter(({ dropped }) => !dropped).map(({ id, dueOn }) => `${id} ${dueOn}`);
    expect(kept(state.visits)).toEqual(expect.arrayContaining(kept(before.visits)));
  },

  "no visit of a schedule is planned twice for a party": (_, { state }) => {
    const planned = state.visits.filter(({ dropped, phase }) => !dropped && phase !== "extra");
    const keys = planned.map(({ party, plan, phase, anchor, number }) => `${party} ${plan} ${phase} ${anchor} ${number}`);
    expect(new Set(keys).size).toBe(keys.length);
  },

  "a level in force falls only by a correction or by what a second person agreed to, and is never below the assessed one without something set aside":
    (before, story, move) => {
      const { state } = story;
      const lowering =
        !("days" in move) &&
        story.events
          .slice(before.version)
          .some(({ body }) => ["proposalDecided", "factsCorrected", "recordSupplemented"].includes(body.kind));
      for (const scale of rules.policy.scales) {
        const now = rankOf(scale, state.inForce[scale.id]);
        if (!lowering) expect(now).toBeGreaterThanOrEqual(rankOf(scale, before.inForce[scale.id]));
        if ((state.setAside[scale.id] ?? []).length === 0)
          expect(now).toBeGreaterThanOrEqual(rankOf(scale, state.assessed[scale.id]?.level));
      }
    },

  "whatever lowers a level has a second person behind it, but for a correction of what is less grave": (before, story) => {
    const events = story.events.slice(before.version);
    const agreed = events.flatMap(({ body }) => (body.kind === "proposalDecided" && body.outcome === "approved" ? [body.proposal] : []));
    for (const { body, by } of events) {
      if (body.kind !== "levelChanged") continue;
      const scale = rules.policy.scales.find(({ id }) => id === body.scale);
      const [was, is] = [scale?.levels.findIndex(({ id }) => id === body.from), scale?.levels.findIndex(({ id }) => id === body.to)];
      if (was === undefined || is === undefined || is >= was) continue;
      if (body.why === "downgrade") expect(is).toBe(was - 1);
      expect(["downgrade", "override", "correction"]).toContain(body.why);
      const proposal = before.proposals.find(({ id, decided }) => agreed.includes(id) && !decided);
      if (body.why === "correction" && body.from !== "severe" && !proposal) continue;
      expect(proposal).toBeDefined();
      expect([proposal?.by, before.handler]).not.toContain(by);
    }
  },

  "proposals wait only for what can still be done": (_, { state }) => {
    for (const { levels = {} } of waiting(state.proposals)) {
      expect(state.open).toBe(true);
      expect(state.inForce).toMatchObject(levels);
    }
  },

  "supervision cards are those that a reading of the log day by day gives, lifted by a chair other than the handler": (
    before,
    { state, events },
    move,
  ) => {
    const told = state.cards.map(({ card, cause, on, lifted }) => ({ card, ...cause, on, lifted: lifted !== undefined }));
    expect(told).toEqual(cardsByHand(events));
    for (const { body, by } of events.slice(before.version)) {
      if (body.kind !== "cardLifted" || !("actor" in move)) continue;
      expect(move.actor.roles).toContain("chair");
      expect(by).not.toBe(before.handler);
    }
  },

  "closure is asked for only on a checklist that holds": async (before, { state, today }) => {
    if (!before.closure && state.closure) expect((await checklist(rules.policy, state, today)).mayRequest).toBe(true);
  },

  "a case closes only when different people have given all signatures, and waits for no visit then": async (before, { state, today }) => {
    if (!before.open || state.open) return;
    const { signatures } = await checklist(rules.policy, state, today);
    expect(signatures.filter(({ signedBy }) => signedBy === undefined)).toEqual([]);
    const signers = state.closure?.signatures.map(({ by }) => by) ?? [];
    expect(new Set(signers).size).toBe(signers.length);
    expect(state.visits.filter(isOpen)).toEqual([]);
  },

  "the agenda names every visit that is due, and nothing once the case is closed": async (_, { state, today }) => {
    const tasks = await agenda(rules.policy, rules.standing, state, today);
    if (!state.open) expect(tasks).toEqual([]);
    const due = state.visits.filter((visit) => isOpen(visit) && visit.dueOn <= today).map(({ id }) => id);
    expect(tasks.map(({ about }) => about)).toEqual(expect.arrayContaining(due));
  },

  "a letter ends one way, once, and is chased only while it is open, from the day of what it waits for then": (
    before,
    { state, events },
  ) => {
    for (const { answered, returned } of state.letters) expect([answered, returned]).toContain(undefined);
    const ended = events.flatMap(({ body }) => (body.kind === "letterAnswered" || body.kind === "letterReturned" ? [body.letter] : []));
    expect(new Set(ended).size).toBe(ended.length);
    for (const { on, body } of events.slice(before.version)) {
      if (body.kind !== "letterChased") continue;
      const way = before.letters.find(({ record }) => record === body.letter);
      const days = way?.received ? [way.reports.length === 0 ? way.reportBy : undefined, way.answerBy] : [way?.receiveBy];
      const [due] = days.filter((day) => day !== undefined).toSorted();
      expect(due).toBeDefined();
      expect(on >= (due ?? "")).toBe(true);
      expect(ended).not.toContain(body.letter);
    }
  },

  "of each letter there is one thing to read at most, and nothing that was returned": (_, { state }) => {
    const told = state.notices.filter((notice) => notice.kind === "letterTold" && notice.seen.length === 0).map(({ about }) => about);
    expect(new Set(told).size).toBe(told.length);
    expect(state.letters.filter(({ returned, record }) => returned && told.includes(record))).toEqual([]);
  },

  "nobody is twice in the team, nor in it after a party's objection to them was upheld": (_, { state }) => {
    const members = state.team.map(({ person }) => person);
    expect(new Set(members).size).toBe(members.length);
    const objected = state.objections?.map(({ person }) => person) ?? [];
    expect(members.filter((person) => objected.includes(person))).toEqual([]);
  },

  "who has answered a call or an asking is not asked again by it": (before, { state }) => {
    const answered = (one: CaseState) =>
      [...(one.askings ?? []), ...(one.calls ?? []).flatMap(({ called }) => called)].filter((each) => each.answered);
    expect(answered(state)).toEqual(
      expect.arrayContaining(answered(before).map(({ id, answered: said }) => expect.objectContaining({ id, answered: said }))),
    );
  },

  "offers are steps of the present stage": async (_, { state, today }) => {
    for (const { transition } of await offers(rules.policy, rules.standing, state, chair, today))
      expect(rules.policy.transitions.find(({ id }) => id === transition)?.from).toContain(state.stage);
  },
};

describe("whatever is done to a case", () => {
  it.each([
    ["worked on", 50],
    ["argued over", 40],
    ["worked on together", 50],
    ["written about", 40],
  ] as const)("nothing throws and every law holds, for cases that are %s", async (matter, numRuns) => {
    await fc.assert(
      fc.asyncProperty(livesUnder(rules, matter), async ({ lead, moves }) => {
        const story = await begin(rules, lead);
        for (const move of moves) {
          const before = story.state;
          await make(story, move);
          for (const [name, law] of Object.entries(laws)) {
            try {
              await law(before, story, move);
            } catch (cause) {
              throw new Error(`Broken: ${name}.`, { cause });
            }
          }
        }
      }),
      { numRuns },
    );
  });

  it("a correction back to what was true leaves the levels as if the mistake had not been made", async () => {
    await fc.assert(
      fc.asyncProperty(goodFacts, goodFacts, async (told, wrong) => {
        fc.pre(Object.keys(wrong).length > 0);
        const honest = new Story(rules);
        await honest.takesIn({ ...mild, ...told });
        const mistaken = new Story(rules);
        await mistaken.takesIn({ ...mild, ...told });
        fc.pre((await mistaken.decide({ kind: "recordFacts", facts: wrong })).ok);
        const lost = Object.keys(honest.state.facts).filter((name) => !(name in mistaken.state.facts));
        const right = [...Object.keys(wrong), ...lost].map((name) => [name, honest.state.facts[name] ?? null]);
        await mistaken.does({ kind: "correctFacts", facts: Object.fromEntries(right), reason: "mistaken" });
        for (const { id } of waiting(mistaken.state.proposals)) await mistaken.does({ kind: "approve", proposal: id }, chair);
        expect(mistaken.state.inForce).toEqual(honest.state.inForce);
        expect(mistaken.state.assessed).toEqual(honest.state.assessed);
      }),
      { numRuns: 60 },
    );
  });

  it("the same holds where days passed before and after the mistake, and where a second person had to agree", async () => {
    const days = fc.constantFrom(0, 1, 4, 9);
    await fc.assert(
      fc.asyncProperty(goodFacts, goodFacts, days, days, async (told, wrong, before, after) => {
        fc.pre(Object.keys(wrong).length > 0);
        const [honest, mistaken] = [new Story(rules), new Story(rules)];
        for (const story of [honest, mistaken]) {
          await story.takesIn({ ...mild, ...told });
          await make(story, { days: before });
          if (story === mistaken) fc.pre((await story.decide({ kind: "recordFacts", facts: wrong })).ok);
          await make(story, { days: after });
        }
        const lost = Object.keys(honest.state.facts).filter((name) => !(name in mistaken.state.facts));
        const right = [...Object.keys(wrong), ...lost].map((name) => [name, honest.state.facts[name] ?? null]);
        await mistaken.does({ kind: "correctFacts", facts: Object.fromEntries(right), reason: "mistaken" });
        for (const { id } of waiting(mistaken.state.proposals)) await mistaken.does({ kind: "approve", proposal: id }, chair);
        expect(mistaken.state.inForce).toEqual(honest.state.inForce);
      }),
      { numRuns: 30 },
    );
  });
});
