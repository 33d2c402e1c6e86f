/** Mediating together: asking and answering, objections, rungs, calls for help, attendance. */
import { describe, expect, it } from "vitest";
import { agenda } from "../agenda/agenda.ts";
import { factsOf } from "../facts/facts-of.ts";
import { garden } from "../fixtures/garden.ts";
import { bookkeeper, chair, gardener, kinds, mild, otherSteward, Story, steward } from "../fixtures/story.ts";

const source = { text: "园内惯例" };
const rules = garden("commons", {
  "rules/joint.json": {
    calls: { roles: ["steward"], answerWithin: 2, notify: ["chair"], source },
    ladder: {
      rungs: {
        garden: { title: "小园", "x-order": 1, digits: 4, deadline: "byGarden" },
        whole: { title: "总园", "x-order": 2, digits: 2 },
      },
      roles: ["steward"],
      notify: ["chair"],
      source,
    },
  },
  "rules/deadlines.json": {
    deadlines: {
      takeOn: null,
      treatSoon: null,
      byGarden: {
        title: "小园期限",
        "x-order": 1,
        stages: ["noticed"],
        appliesWhen: { fact: "rung", operator: "equal", value: "garden" },
        days: 3,
        count: "calendar",
        runsFrom: "rung",
        source,
      },
    },
  },
});

async function taken(more: object = {}): Promise<Story> {
  const story = new Story(rules);
  await story.takesIn({ ...mild, ...more });
  return story;
}

const dueOf = async (story: Story, kind: string) =>
  (await agenda(rules.policy, rules.standing, story.state, story.today))
    .filter((task) => task.kind === kind)
    .map(({ title, waitingFor, daysLate }) => [title.en, waitingFor.person ?? waitingFor.roles.join(), daysLate]);
const complete = (story: Story) => factsOf(rules.policy, story.state, story.today).teamComplete;
const asked = { person: "Sam", account: true, role: "steward", seat: "lead" };

describe("who is asked to the team", () => {
  it("belongs to it from when they accept themselves, and not before", async () => {
    const story = await taken();
    await story.does({ kind: "askToJoin", asked: [asked] });
    expect([story.state.team, complete(story)]).toEqual([[], false]);
    expect(await dueOf(story, "joining")).toEqual([["Say whether you join the team: lead", "Sam", 0]]);
    const [asking] = story.state.askings ?? [];
    const answer = { kind: "answerAsking", asking: asking?.id ?? "", accepts: true } as const;
    expect((await story.refused(answer)).code).toBe("not-yours-to-answer");
    await story.does(answer, otherSteward);
    expect(story.state.team).toEqual([{ person: "Sam", role: "steward", seat: "lead" }]);
    expect(complete(story)).toBe(true);
    expect((await story.refused(answer, otherSteward)).code).toBe("no-such-asking");
  });

  it("is spoken for by who may put teams together where they have no account", async () => {
    const story = await taken();
    await story.does({ kind: "askToJoin", asked: [{ person: "r1", account: false, role: "oldHand", seat: "lead" }] });
    const [asking] = story.state.askings ?? [];
    const answer = { kind: "answerAsking", asking: asking?.id ?? "" } as const;
    expect((await story.refused({ ...answer, accepts: true }, gardener)).code).toBe("not-yours-to-answer");
    expect((await story.refused({ ...answer, accepts: false })).code).toBe("reason-missing");
    await story.does({ ...answer, accepts: false, reason: "harvest" });
    expect([story.state.team, complete(story)]).toEqual([[], false]);
    expect(await dueOf(story, "joining")).toEqual([["Declined, ask another: lead", "steward,chair", 0]]);
  });

  it("sits there at once where they ask themselves", async () => {
    const story = await taken();
    await story.does({ kind: "askToJoin", asked: [{ ...asked, person: "Stella" }] });
    expect([story.state.team.map(({ person }) => person), complete(story)]).toEqual([["Stella"], true]);
  });

  it("fits the seat, is asked once at a time, and may be asked no longer", async () => {
    const story = await taken();
    const refused = async (...all: (typeof asked)[]) => (await story.refused({ kind: "askToJoin", asked: all })).code;
    expect(await refused()).toBe("person-missing");
    expect(await refused({ ...asked, role: "grafter" })).toBe("unknown-seat");
    expect(await refused(asked, asked)).toBe("twice-in-team");
    await story.does({ kind: "askToJoin", asked: [asked] });
    expect(await refused(asked)).toBe("twice-in-team");
    await story.does({ kind: "withdrawAsking", asking: story.state.askings?.[0]?.id ?? "" });
    await story.does({ kind: "askToJoin", asked: [asked] });
    expect(story.state.askings).toHaveLength(2);
  });
});

describe("a party's objection", () => {
  const objection = { kind: "object", person: "Sam", party: "p1", ground: "friend", reason: "they drink together" } as const;
  async function withSam(): Promise<Story> {
    const story = await taken();
    await story.does({ kind: "setTeam", team: [{ person: "Sam", role: "steward", seat: "lead" }] });
    return story;
  }

  it("takes the mediator out of the team once it is upheld, for good", async () => {
    const story = await withSam();
    await story.does({ kind: "assign", handler: "Sam" });
    await story.agreed(objection, chair);
    expect([story.state.team, story.state.handler, complete(story)]).toEqual([[], undefined, false]);
    expect((await story.refused({ kind: "askToJoin", asked: [asked] })).code).toBe("objected-to");
  });

  it("is never decided by the mediator objected to, nor by who put it forward", async () => {
    const story = await withSam();
    await story.does(objection);
    const approve = { kind: "approve", proposal: story.state.proposals[0]?.id ?? "" } as const;
    expect((await story.refused(approve, otherSteward)).code).toBe("second-person");
    expect((await story.refused(approve, steward)).code).toBe("same-person");
  });

  it("lapses when the mediator has left, and stays without effect when it is not upheld", async () => {
    const story = await withSam();
    await story.does(objection);
    await story.does({ kind: "reject", proposal: story.state.proposals[0]?.id ?? "", reason: "not so" }, chair);
    expect(story.state.team).toHaveLength(1);
    await story.does(objection);
    await story.does({ kind: "setTeam", team: [] });
    expect(story.state.proposals[1]?.decided?.outcome).toBe("lapsed");
  });

  it("names a mediator, a party and a ground that there are", async () => {
    const story = await withSam();
    const code = async (more: object) => (await story.refused({ ...objection, ...more })).code;
    expect(await code({ person: "Zoe" })).toBe("no-such-member");
    expect(await code({ party: "p9" })).toBe("unknown-party");
    expect(await code({ ground: "mood" })).toBe("unknown-ground");
  });
});

describe("the ladder", () => {
  it("tells that the case is to move up when the time of its rung has run out, and begins anew above", async () => {
    const story = await taken();
    expect(factsOf(rules.policy, story.state, story.today).rung).toBe("garden");
    await story.until("2026-11-05");
    expect(await dueOf(story, "moveUp")).toEqual([]);
    await story.until("2026-11-06");
    expect(await dueOf(story, "moveUp")).toEqual([["Time is up (小园), move up: 总园", "steward", 0]]);
    expect(await dueOf(story, "notice")).toContainEqual(["Read: the time of this rung has run out, the case is to move up", "chair", 0]);
    await story.does({ kind: "moveUp", reason: "could not agree" });
    expect([story.state.heldBy, story.state.handler, story.state.team]).toEqual(["100000", undefined, []]);
    expect(factsOf(rules.policy, story.state, story.today).rung).toBe("whole");
    expect([await dueOf(story, "moveUp"), await dueOf(story, "deadline")]).toEqual([[], []]);
    expect((await story.refused({ kind: "moveUp", reason: "x" }, { ...steward, division: "100000" })).code).toBe("top-rung");
  });

  it("asks for a reason and for a role that policy names", async () => {
    const story = await taken();
    expect((await story.refused({ kind: "moveUp", reason: " " })).code).toBe("reason-missing");
    expect((await story.refused({ kind: "moveUp", reason: "x" }, gardener)).code).toBe("not-allowed");
  });

  it("skips no rung unless policy lets it, neither moving up nor handing over", async () => {
    const bed = { title: "畦", "x-order": 0, digits: 6 };
    const code = "100111";
    const patches = (more: object) => ({
      "rules/joint.json": {
        ladder: {
          rungs: { bed, garden: { title: "小园", "x-order": 1, digits: 4 }, whole: { title: "总园", "x-order": 2, digits: 2 } },
          roles: ["steward"],
          notify: [],
          source,
          ...more,
        },
      },
      "rules/organisation.json": { divisions: { [`d${code}`]: { title: "甲畦", code, parent: "d100100" } } },
    });
    const inBed = { kind: "takeIn", id: "case1", division: code, type: "aphids", facts: mild, observed: [] } as const;
    const strict = new Story(garden("commons", patches({})));
    await strict.does(inBed);
    expect((await strict.refused({ kind: "moveUp", to: "100000", reason: "x" })).code).toBe("no-skipping");
    expect((await strict.refused({ kind: "transfer", to: "100000", reason: "x" })).code).toBe("no-skipping");
    await strict.does({ kind: "moveUp", reason: "x" });
    expect(strict.state.heldBy).toBe("100100");
    const lax = new Story(garden("commons", patches({ skipWhen: { fact: "levelInForce", operator: "equal", value: "mild" } })));
    await lax.does(inBed);
    await lax.does({ kind: "moveUp", to: "100000", reason: "x" });
    expect(lax.state.heldBy).toBe("100000");
  });
});

describe("a call for help", () => {
  const call = {
    kind: "callForHelp",
    need: "two ladders",
    neededOn: "2026-11-03",
    called: [{ person: "Sam" }, { unit: "the water board" }],
  } as const;

  it("is answered by each called, says who came, and ends with what came of it", async () => {
    const story = await taken();
    story.now = Date.UTC(2026, 10, 2, 2);
    await story.does(call);
    const [{ id = "", called = [] } = {}] = story.state.calls ?? [];
    const [sam, water] = called.map((one) => one.id);
    expect(await dueOf(story, "call")).toContainEqual(["Answer the call: two ladders", "Sam", 0]);
    expect((await story.refused({ kind: "answerCall", call: id, called: sam ?? "", comes: true })).code).toBe("not-yours-to-answer");
    await story.does({ kind: "answerCall", call: id, called: sam ?? "", comes: true }, otherSteward);
    await story.does({ kind: "answerCall", call: id, called: water ?? "", comes: false, text: "no ladders" });
    await story.does({ kind: "recordArrival", call: id, called: sam ?? "", time: "9:30" });
    expect((await story.refused({ kind: "recordArrival", call: id, called: sam ?? "" })).code).toBe("came-already");
    await story.does({ kind: "endCall", call: id, result: "one ladder came" });
    expect(story.state.calls).toMatchObject([
      {
        called: [{ answered: { comes: true }, came: { time: "9:30" } }, { answered: { comes: false, text: "no ladders" } }],
        ended: { result: "one ladder came" },
      },
    ]);
    expect(await dueOf(story, "call")).toEqual([]);
  });

  it("that is not answered in time is told up, once", async () => {
    const story = await taken();
    story.now = Date.UTC(2026, 10, 2, 2);
    await story.does(call);
    expect(kinds(await story.until("2026-11-03"))).toContain("callUnanswered");
    expect(kinds(await story.until("2026-11-05"))).not.toContain("callUnanswered");
    expect(await dueOf(story, "notice")).toContainEqual(["Read: a call for help was not answered", "chair", 0]);
  });

  it("is made by who may, says what is needed by when, and calls somebody", async () => {
    const story = await taken();
    const code = async (more: object) => (await story.refused({ ...call, ...more })).code;
    expect(await code({ need: " " })).toBe("need-missing");
    expect(await code({ neededOn: "2026-11-01" })).toBe("day-passed");
    expect(await code({ called: [] })).toBe("person-missing");
    expect((await story.refused(call, chair)).code).toBe("not-allowed");
    expect((await story.refused(call, bookkeeper)).code).toBe("not-allowed");
  });
});

describe("attendance at a session", () => {
  it("names who was there and who was not, each once, on the day or later", async () => {
    const story = await taken();
    await story.does({ kind: "planSession", on: "2026-11-03", place: "the shed", invited: [{ person: "Sam" }] });
    const session = story.state.sessions[0]?.id ?? "";
    const attendance = { kind: "takeAttendance", session, present: [{ party: "p1" }], absent: [{ person: "Sam", reason: "ill" }] } as const;
    expect((await story.refused(attendance)).code).toBe("session-to-come");
    await story.until("2026-11-03");
    const code = async (more: object) => (await story.refused({ ...attendance, ...more })).code;
    expect(await code({ present: [] })).toBe("person-missing");
    expect(await code({ present: [{ party: "p9" }] })).toBe("unknown-party");
    expect(await code({ present: [{ person: "Sam" }] })).toBe("twice-present");
    await story.does(attendance);
    expect(story.state.sessions[0]?.attendance).toMatchObject({ absent: [{ person: "Sam", reason: "ill" }], by: "Stella" });
  });
});
