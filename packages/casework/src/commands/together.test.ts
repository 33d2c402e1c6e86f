/** What happens around a dispute: levels set by hand, records put right, sessions, handing over, notices, cards, key dates, another release. */
import { describe, expect, it } from "vitest";
import { agenda } from "../agenda/agenda.ts";
import { garden } from "../fixtures/garden.ts";
import { chair, gardener, kinds, mild, ofKind, otherSteward, Story, steward } from "../fixtures/story.ts";

const rules = garden("commons");
const severe = { ...mild, spread: "all", plantsHit: 30, gardeners: [{ id: "p1", gardenerName: "Ada" }] };

async function taken(facts = mild): Promise<Story> {
  const story = new Story(rules);
  await story.takesIn(facts);
  return story;
}
const due = (story: Story) => agenda(rules.policy, rules.standing, story.state, story.today);

describe("override", () => {
  const up = { kind: "override", scale: "harm", level: "severe", reason: "the neighbours are furious" } as const;

  it("raises at once by the hand of somebody who may decide", async () => {
    const story = await taken();
    await story.does(up, chair);
    expect(story.state.inForce.harm).toBe("severe");
    expect(story.state.assessed.harm?.level).toBe("mild");
    expect(story.state.levelChanges.at(-1)).toMatchObject({ why: "override", from: "mild", to: "severe" });
  });

  it("waits for a second person otherwise, and always to lower", async () => {
    const story = await taken();
    await story.does(up);
    expect(story.state.inForce.harm).toBe("mild");
    await story.does({ kind: "approve", proposal: story.state.proposals[0]?.id ?? "" }, chair);
    expect(story.state.inForce.harm).toBe("severe");
    const down = { ...up, level: "mild", reason: "it was a misunderstanding" };
    await story.does(down, chair);
    expect(story.state.inForce.harm).toBe("severe");
    expect((await story.refused({ kind: "approve", proposal: story.state.proposals[1]?.id ?? "" }, chair)).code).toBe("same-person");
    expect((await story.refused({ ...up, level: "severe" })).code).toBe("unknown-level");
    expect((await story.refused({ ...up, level: "serious", reason: "" })).code).toBe("reason-missing");
  });

  it("stands through a correction of something else", async () => {
    const story = await taken();
    await story.does(up, chair);
    await story.does({ kind: "correctFacts", facts: { damage: 1 }, reason: "typo" });
    expect(story.state.inForce.harm).toBe("severe");
  });
});

describe("correction", () => {
  it("that lowers a grave level waits for a second person, and changes nothing until then", async () => {
    const story = await taken(severe);
    const wrong = { kind: "correctFacts", facts: { spread: "spot", plantsHit: 3 }, reason: "the wrong bed" } as const;
    expect(kinds(await story.does(wrong))).toEqual(["proposed"]);
    expect(story.state.facts.spread).toBe("all");
    expect((await due(story)).filter(({ kind }) => kind === "approval")).toMatchObject([{ waitingFor: { roles: ["chair"] } }]);
    const bodies = await story.does({ kind: "approve", proposal: story.state.proposals[0]?.id ?? "" }, chair);
    expect(ofKind(bodies, "factsCorrected")).toMatchObject([{ before: { spread: "all", plantsHit: 30 }, reason: "the wrong bed" }]);
    const honest = await taken({ ...severe, spread: "spot", plantsHit: 3 });
    expect(story.state.inForce).toEqual(honest.state.inForce);
    expect(story.state.plan?.id).toBe(honest.state.plan?.id);
  });
});

describe("supplement", () => {
  async function treated(): Promise<{ readonly story: Story; readonly record: string }> {
    const story = await taken();
    await story.step("accept");
    await story.step("treat", { treatmentKind: "hand", treatmentOutcome: "failed" });
    return { story, record: story.state.records.at(-1)?.id ?? "" };
  }

  it("fills in what was open without a reason, and puts right with one", async () => {
    const { story, record } = await treated();
    await story.does({ kind: "supplement", record, values: { treatmentNote: "with soap" } });
    const change = { kind: "supplement", record, values: { treatmentOutcome: "worked" } } as const;
    expect((await story.refused(change)).code).toBe("reason-missing");
    const bodies = await story.does({ ...change, reason: "ticked the wrong box" });
    expect(ofKind(bodies, "recordSupplemented")).toMatchObject([
      { values: { treatmentOutcome: "worked" }, before: { treatmentOutcome: "failed" } },
    ]);
    expect(story.state.records.at(-1)?.values).toMatchObject({ treatmentOutcome: "worked", treatmentNote: "with soap" });
    expect((await story.refused({ ...change, reason: "again" })).code).toBe("nothing-to-record");
    expect((await story.refused({ ...change, record: "none", reason: "x" })).code).toBe("unknown-record");
  });

  it("of a visit changes what it came to; facts of the case are corrected elsewhere", async () => {
    const story = await taken();
    await story.visits("p1", "worse");
    const record = story.state.records.at(-1)?.id ?? "";
    await story.does({ kind: "supplement", record, values: { inspectionOutcome: "quiet" }, reason: "wrong party" });
    expect(story.state.visits.find(({ done }) => done?.record === record)?.done).toMatchObject({ outcome: "quiet", clean: true });
    const ofTheCase = { kind: "supplement", record, values: { plantsHit: 4 }, reason: "x" } as const;
    expect((await story.refused(ofTheCase)).code).toBe("of-the-case");
  });
});

describe("a joint session", () => {
  const plan = {
    kind: "planSession",
    on: "2026-11-05",
    time: "15:00",
    place: "the shed",
    invited: [{ person: "Sam" }, { name: "old Tom" }],
  } as const;

  it("is on the agenda of everybody asked, until it is held by its record", async () => {
    const story = await taken();
    await story.step("accept");
    await story.does(plan);
    const tasks = (await due(story)).filter(({ kind }) => kind === "session");
    expect(tasks.map(({ waitingFor, dueOn }) => [waitingFor.person, dueOn])).toEqual([
      [undefined, "2026-11-05"],
      ["Sam", "2026-11-05"],
    ]);
    const [session] = story.state.sessions;
    const held = { kind: "step", transition: "treat", values: { treatmentKind: "hand", treatmentOutcome: "worked" } } as const;
    expect((await story.refused({ ...held, session: "none" })).code).toBe("no-such-session");
    await story.does({ ...held, session: session?.id ?? "" });
    expect(story.state.sessions[0]?.held).toMatchObject({ record: story.state.records.at(-1)?.id });
    expect((await due(story)).filter(({ kind }) => kind === "session")).toEqual([]);
  });

  it("is planned for a day to come, at a place, with people who can be told, and cancelled with a reason", async () => {
    const story = await taken();
    expect((await story.refused({ ...plan, on: "2026-11-01" })).code).toBe("session-in-the-past");
    expect((await story.refused({ ...plan, place: " " })).code).toBe("place-missing");
    expect((await story.refused({ ...plan, invited: [{}] })).code).toBe("person-missing");
    await story.does(plan);
    const session = story.state.sessions[0]?.id ?? "";
    expect((await story.refused({ kind: "cancelSession", session, reason: "" })).code).toBe("reason-missing");
    await story.does({ kind: "cancelSession", session, reason: "rain" });
    expect((await story.refused({ kind: "cancelSession", session, reason: "rain" })).code).toBe("no-such-session");
  });
});

describe("handing over", () => {
  const there = { person: "Tess", roles: ["steward"], division: "100000" };

  it("needs somebody of the receiving division; key and number stay", async () => {
    const story = await taken();
    await story.does({ kind: "assign", handler: steward.person });
    await story.does({ kind: "transfer", to: "100000", reason: "it lies there" });
    expect(story.state).toMatchObject({ division: "100100", heldBy: "100100", offeredTo: "100000" });
    const proposal = story.state.proposals[0]?.id ?? "";
    expect((await story.refused({ kind: "approve", proposal })).code).toBe("same-person");
    expect((await story.refused({ kind: "approve", proposal }, { ...there, roles: ["gardener"] })).code).toBe("not-allowed");
    await story.does({ kind: "approve", proposal }, there);
    expect(story.state).toMatchObject({ division: "100100", heldBy: "100000", team: [] });
    expect([story.state.handler, story.state.offeredTo]).toEqual([undefined, undefined]);
    expect((await due(story)).map(({ kind }) => kind)).toContain("assign");
  });

  it("is refused to where the case is, and to nowhere", async () => {
    const story = await taken();
    expect((await story.refused({ kind: "transfer", to: "100100", reason: "x" })).code).toBe("same-division");
    expect((await story.refused({ kind: "transfer", to: "999999", reason: "x" })).code).toBe("not-transferable");
    expect((await story.refused({ kind: "transfer", to: "100000", reason: "" })).code).toBe("reason-missing");
    expect((await story.refused({ kind: "transfer", to: "100000", reason: "x" }, gardener)).code).toBe("not-allowed");
  });
});

describe("notices", () => {
  it("say which criteria raised the level and what brought it about, until every role has seen them", async () => {
    const story = await taken();
    await story.does({ kind: "recordFacts", facts: { spread: "all" } });
    const notice = story.state.notices.at(-1);
    expect(notice).toMatchObject({
      kind: "levelChanged",
      level: { from: "mild", to: "severe", why: "upgrade", cause: "recordFacts" },
      roles: ["chair"],
    });
    expect(notice?.because).toEqual(["everywhere"]);
    const id = notice?.id ?? "";
    expect((await story.refused({ kind: "acknowledge", notice: id }, otherSteward)).code).toBe("no-such-notice");
    await story.does({ kind: "acknowledge", notice: id }, chair);
    expect((await due(story)).filter(({ about }) => about === id)).toEqual([]);
    expect((await story.refused({ kind: "acknowledge", notice: id }, chair)).code).toBe("no-such-notice");
  });
});

describe("supervision cards", () => {
  it("are issued once when a deadline has passed by so many days, and lifted by whom policy names, never by the handler", async () => {
    const story = await taken();
    await story.until("2026-11-04");
    expect(story.state.cards).toEqual([]);
    await story.until("2026-11-08");
    expect(story.state.cards).toMatchObject([{ card: "reminder", on: "2026-11-05", cause: { kind: "deadline", about: "takeOn" } }]);
    const card = story.state.cards[0]?.id ?? "";
    expect((await story.refused({ kind: "liftCard", card, reason: "done" })).code).toBe("not-allowed");
    expect((await story.refused({ kind: "liftCard", card, reason: " " }, chair)).code).toBe("reason-missing");
    await story.does({ kind: "assign", handler: chair.person });
    expect((await story.refused({ kind: "liftCard", card, reason: "done" }, chair)).code).toBe("not-by-handler");
    await story.does({ kind: "liftCard", card, reason: "done" }, { ...chair, person: "Cyril" });
    expect(story.state.cards[0]?.lifted).toMatchObject({ by: "Cyril", reason: "done" });
    expect((await story.refused({ kind: "liftCard", card, reason: "done" }, chair)).code).toBe("no-such-card");
    await story.until("2026-11-10");
    expect(story.state.cards.map(({ card: kind }) => kind)).toEqual(["reminder", "reprimand"]);
  });

  it("add up: two of one kind give one of another, once", async () => {
    const story = await taken({ ...mild, plantsHit: 30, gardeners: [{ id: "p1", gardenerName: "Ada" }] });
    expect(story.state.plan?.id).toBe("watchPlan");
    await story.until("2026-12-02");
    const cards = story.state.cards.map(({ card, cause }) => `${card} for ${cause.kind}`);
    expect(cards.filter((card) => card === "reminder for deadline")).toHaveLength(1);
    expect(cards.filter((card) => card === "reminder for visit").length).toBeGreaterThan(0);
    expect(cards.filter((card) => card === "reprimand for accumulation")).toHaveLength(1);
  });
});

describe("key dates", () => {
  it("are visited before, each party once, while the case is open", async () => {
    const story = new Story(rules, "2026-05-20");
    await story.takesIn({ ...mild, foundOn: "2026-05-19", plantsHit: 30 });
    expect(story.state.plan?.id).toBe("watchPlan");
    await story.until("2026-06-12");
    const visits = story.state.visits.filter(({ phase }) => phase === "keyDate");
    expect(visits.map(({ party, dueOn }) => [party, dueOn])).toEqual([
      ["p1", "2026-06-07"],
      ["p2", "2026-06-07"],
    ]);
    await story.visits("p1", "quiet");
    expect(story.state.visits.find(({ phase, party }) => phase === "keyDate" && party === "p1")?.done).toMatchObject({ on: "2026-06-12" });
  });
});

describe("another release", () => {
  it("is taken up with what it asks, or refused where it lacks the stage of the case", async () => {
    const story = await taken();
    const before = story.state.release;
    const stricter = garden("commons", { "rules/parameters.json": { manyPlants: { value: 2 } } });
    story.rules = { ...stricter, policy: { ...stricter.policy, release: "another" } };
    const bodies = await story.does({ kind: "adopt" });
    expect(ofKind(bodies, "releaseAdopted")).toMatchObject([{ from: before, to: "another" }]);
    expect(ofKind(bodies, "levelChanged")).toMatchObject([{ from: "mild", why: "upgrade", cause: "adopt" }]);
    const { policy } = story.rules;
    story.rules = {
      ...story.rules,
      policy: { ...policy, release: "third", stages: policy.stages.filter(({ id }) => id !== story.state.stage) },
    };
    expect((await story.refused({ kind: "adopt" })).code).toBe("cannot-adopt");
  });
});
