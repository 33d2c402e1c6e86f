/** Who handles a case, who stands beside them, what is noted, and what is seen of other cases. */
import { describe, expect, it } from "vitest";
import { factsOf } from "../facts/facts-of.ts";
import { garden } from "../fixtures/garden.ts";
import { gardener, kinds, mild, Story } from "../fixtures/story.ts";

const rules = garden("commons");
const fact = (story: Story, name: string) => factsOf(rules.policy, story.state, story.today)[name];

async function taken(facts = mild): Promise<Story> {
  const story = new Story(rules);
  await story.takesIn(facts);
  return story;
}

describe("assign", () => {
  it("names the handler, and does nothing when it is the same", async () => {
    const story = await taken();
    expect(fact(story, "handlerAssigned")).toBe(false);
    await story.does({ kind: "assign", handler: "Sam" });
    expect([story.state.handler, fact(story, "handlerAssigned")]).toEqual(["Sam", true]);
    expect(await story.does({ kind: "assign", handler: "Sam" })).toEqual([]);
  });

  it("needs a person and the permission", async () => {
    const story = await taken();
    expect((await story.refused({ kind: "assign", handler: " " })).code).toBe("person-missing");
    expect((await story.refused({ kind: "assign", handler: "Sam" }, gardener)).code).toBe("not-allowed");
  });
});

describe("setTeam", () => {
  const lead = { person: "Clara", role: "chair", seat: "lead" };
  const hand = (person: string) => ({ person, role: "gardener", seat: "hands" });

  it("is complete when every seat of the team that the level asks for has its people", async () => {
    const story = await taken({ ...mild, spread: "all" });
    await story.does({ kind: "setTeam", team: [lead, hand("Gus")] });
    expect(fact(story, "teamComplete")).toBe(false);
    await story.does({ kind: "setTeam", team: [lead, hand("Gus"), hand("Ada")] });
    expect(fact(story, "teamComplete")).toBe(true);
  });

  it("refuses seats that the team lacks, roles that do not fit, and one person twice", async () => {
    const story = await taken();
    const code = async (...team: (typeof lead)[]) => (await story.refused({ kind: "setTeam", team })).code;
    expect(await code(hand("Gus"))).toBe("unknown-seat");
    expect(await code(lead)).toBe("unknown-seat");
    expect(await code({ ...lead, role: "steward" }, { ...lead, role: "steward" })).toBe("twice-in-team");
    expect(await code({ ...lead, person: "" })).toBe("person-missing");
  });
});

describe("record", () => {
  it("files what needs no step, and knows no form but those of the policy", async () => {
    const story = await taken();
    await story.does({ kind: "record", record: "treatment", values: { treatmentKind: "soap", treatmentOutcome: "failed" } });
    expect(fact(story, "treatment")).toEqual([{ treatmentKind: "soap", treatmentOutcome: "failed" }]);
    for (const record of ["constructor", "__proto__", "dance", "signOff"])
      expect((await story.refused({ kind: "record", record, values: {} })).code, record).toBe("unknown-record");
  });
});

describe("note", () => {
  it("is kept in the log and changes nothing else", async () => {
    const story = await taken();
    const { version: _, ...before } = story.state;
    expect(await story.does({ kind: "note", text: "rain" })).toEqual([{ kind: "noted", text: "rain" }]);
    const { version: __, ...after } = story.state;
    expect(after).toEqual(before);
    expect((await story.refused({ kind: "note", text: "\n" })).code).toBe("nothing-to-record");
  });
});

describe("observe", () => {
  const seen = { caseId: "old", version: 3, type: "slugs", acceptedOn: "2026-09-01", closedOn: "2026-10-20", matchedBy: ["name"] } as const;

  it("grades again by what was seen, once", async () => {
    const story = await taken();
    expect(kinds(await story.does({ kind: "observe", observed: [seen] }))).toContain("levelChanged");
    expect(story.state.inForce.harm).toBe("severe");
    expect(await story.does({ kind: "observe", observed: [{ ...seen }] })).toEqual([]);
  });

  it("replaces what was seen before", async () => {
    const story = await taken();
    await story.does({ kind: "observe", observed: [seen] });
    await story.does({ kind: "observe", observed: [] });
    expect(story.state.observed).toEqual([]);
  });
});
