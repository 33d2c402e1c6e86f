/** What a case holds beside its facts and its course, carried over to another release: closure, team, proposals, and what rules read in filings. */
import { describe, expect, it } from "vitest";
import { factsOf } from "../facts/facts-of.ts";
import { withoutFacts } from "../facts/without-facts.ts";
import { garden } from "../fixtures/garden.ts";
import { type Gone, rulesWithout } from "../fixtures/other-release.ts";
import { chair, kinds, mild, ofKind, Story } from "../fixtures/story.ts";
import { openLetters } from "../letters/letter.ts";
import type { Conversion } from "./conversion.ts";

const rules = garden("commons");
const grave = { ...mild, spread: "all", plantsHit: 30 };

/** Refused with just these losses, by kind and id, then moved with these conversions; gives what happened. */
async function moved(story: Story, gone: Gone, lost: readonly string[], conversions: readonly Conversion[]) {
  story.rules = rulesWithout(rules, gone);
  const refusal = await story.refused({ kind: "adopt" });
  expect(refusal.issues.map(({ pointer }) => pointer)).toEqual(lost);
  return story.does({ kind: "adopt", conversions });
}

async function taken(facts = mild): Promise<Story> {
  const story = new Story(rules);
  await story.takesIn(facts);
  return story;
}

/** With closure asked for on a ground, and one of two signatures given. */
async function closing(): Promise<Story> {
  const story = await taken(grave);
  await story.step("accept");
  await story.step("askToClose", { ground: "mergedElsewhere", contentment: "good" });
  await story.does({ kind: "sign", signature: "stewardSigns" });
  return story;
}

describe("closure that was asked for", () => {
  it("goes on with the ground and the signatures it is given, and not before", async () => {
    const story = await closing();
    const conversions: readonly Conversion[] = [
      { kind: "map", what: "ground", codes: { mergedElsewhere: "leftGarden" } },
      { kind: "map", what: "signature", codes: { stewardSigns: "chairSigns" } },
    ];
    await moved(
      story,
      { ground: "mergedElsewhere", signature: "stewardSigns" },
      ["/ground/mergedElsewhere", "/signature/stewardSigns"],
      conversions,
    );
    expect(story.state.closure).toMatchObject({ ground: "leftGarden", signatures: [{ signature: "chairSigns" }] });
  });

  it("is one as settled where its ground is dropped, and a signature that is dropped is to be given again", async () => {
    const story = await closing();
    const reason = "no longer known";
    await moved(
      story,
      { ground: "mergedElsewhere", signature: "stewardSigns" },
      ["/ground/mergedElsewhere", "/signature/stewardSigns"],
      [
        { kind: "drop", what: "ground", id: "mergedElsewhere", reason },
        { kind: "drop", what: "signature", id: "stewardSigns", reason },
      ],
    );
    expect(story.state.closure).toMatchObject({ requestedBy: "Stella", signatures: [] });
    expect(story.state.closure).not.toHaveProperty("ground");
    expect((await story.refused({ kind: "sign", signature: "chairSigns" }, chair)).code).toBe("checklist-blocks");
  });
});

describe("the team", () => {
  it("keeps its people on the seat they are given, or without one leaves them out", async () => {
    for (const [conversion, team] of [
      [{ kind: "map", what: "seat", codes: { lead: "hands" } }, [{ person: "Sam", seat: "hands" }]],
      [{ kind: "drop", what: "seat", id: "lead", reason: "no such seat" }, []],
    ] as const) {
      const story = await taken();
      await story.does({ kind: "setTeam", team: [{ person: "Sam", role: "steward", seat: "lead" }] });
      await moved(story, { seat: "lead" }, ["/seat/lead"], [conversion]);
      expect(story.state.team).toMatchObject(team);
    }
  });
});

describe("what waits for a second person", () => {
  it("is agreed to under the other release, by the names and levels it has there", async () => {
    const story = await taken(withoutFacts(grave, ["nearWater"]));
    await story.does({ kind: "correctFacts", facts: { spread: "spot", plantsHit: 3, honeydew: true }, reason: "the wrong bed" });
    await moved(story, { facts: ["honeydew"] }, ["/field/honeydew"], [{ kind: "rename", from: "honeydew", to: "nearWater" }]);
    const [proposal] = story.state.proposals;
    expect(proposal?.command).toMatchObject({ facts: { spread: "spot", plantsHit: 3, nearWater: true } });
    await story.does({ kind: "approve", proposal: proposal?.id ?? "" }, chair);
    expect([story.state.facts.spread, story.state.facts.nearWater]).toEqual(["spot", true]);
  });

  it("blocks while it proposes what is not known there, even where the case itself holds nothing of it", async () => {
    const story = await taken();
    await story.does({ kind: "override", scale: "harm", level: "severe", reason: "the neighbours are furious" });
    await moved(story, { level: "severe" }, ["/level/harm"], [{ kind: "map", what: "scale", id: "harm", codes: { severe: "serious" } }]);
    expect(story.state.proposals).toMatchObject([{ command: { level: "serious" } }]);
  });

  it("lapses where nothing is left of it", async () => {
    const story = await taken();
    await story.does({ kind: "record", record: "handover", values: { handoverTo: "the school" } });
    await story.does({ kind: "override", scale: "harm", level: "severe", reason: "the neighbours are furious" });
    const scales = rules.policy.scales.map(({ id }) => id).filter((id) => story.state.inForce[id] !== undefined);
    const bodies = await moved(
      story,
      { scale: "harm" },
      ["/scale/harm"],
      [{ kind: "drop", what: "scale", id: "harm", reason: "judged no longer" }],
    );
    expect(scales).toContain("harm");
    expect(ofKind(bodies, "proposalDecided")).toMatchObject([{ outcome: "lapsed" }]);
  });
});

describe("what was filed", () => {
  const letter = { handoverTo: "the water board", handoverOffice: "waterBoard", handoverWay: "sent", handoverAnswered: true };

  it("stays as it was filed, and rules read it under the names the other release has", async () => {
    const story = await taken();
    await story.step("accept");
    for (const treatmentOutcome of ["failed", "worked"]) await story.step("treat", { treatmentKind: "hand", treatmentOutcome });
    const before = story.state.records;
    const conversions: readonly Conversion[] = [{ kind: "map", what: "field", id: "treatmentOutcome", codes: { failed: "waiting" } }];
    await moved(story, { options: { treatmentOutcome: "failed" } }, ["/option/treatmentOutcome"], conversions);
    expect(story.state.records).toEqual(before);
    const facts = () => factsOf(story.rules.policy, story.state, story.today).treatment;
    expect(facts()).toMatchObject([{ treatmentOutcome: "waiting" }, { treatmentOutcome: "worked" }]);
    // Filed since, it is read as it says.
    await story.step("treat", { treatmentKind: "hand", treatmentOutcome: "waiting" });
    expect(facts()).toMatchObject([{ treatmentOutcome: "waiting" }, { treatmentOutcome: "worked" }, { treatmentOutcome: "waiting" }]);
  });

  it("blocks by an answer that rules go by, and not by one that nothing reads", async () => {
    const story = await taken();
    await story.does({ kind: "record", record: "handover", values: { ...letter, handoverReply: "dredged" } });
    expect(openLetters(rules.policy, story.state)).toEqual([]);
    const gone = { facts: ["handoverReply", "handoverAnswered"] };
    const elsewhere: readonly Conversion[] = [{ kind: "rename", from: "handoverAnswered", to: "handoverTo" }];
    story.rules = rulesWithout(rules, gone);
    expect((await story.refused({ kind: "adopt", conversions: elsewhere })).code).toBe("cannot-adopt");
    await moved(story, gone, ["/field/handoverAnswered"], [{ kind: "rename", from: "handoverAnswered", to: "handoverReturned" }]);
    expect(openLetters(story.rules.policy, story.state)).toEqual([]);
    expect(story.state.records.at(-1)?.values).toMatchObject({ handoverAnswered: true, handoverReply: "dredged" });
  });

  it("is named where its form is gone; filings that are dropped are shown, and count no longer", async () => {
    const story = await taken();
    await story.does({ kind: "record", record: "handover", values: { handoverTo: "the school" } });
    const [record] = story.state.records;
    const drop: Conversion = { kind: "drop", what: "record", id: "handover", reason: "no letters any more" };
    const bodies = await moved(story, { record: "handover" }, ["/record/handover"], [drop]);
    expect(kinds(bodies)).toContain("releaseAdopted");
    expect(story.state.records).toEqual([record]);
    expect(openLetters(rules.policy, story.state)).toEqual([]);
  });

  it("is filled in under the other release: old answers stay, new ones are judged by the form there", async () => {
    const story = await taken();
    await story.does({ kind: "record", record: "handover", values: { ...letter, handoverReply: "dredged" } });
    const id = story.state.records.at(-1)?.id ?? "";
    story.rules = rulesWithout(rules, { facts: ["handoverReply"], options: { handoverOffice: "waterBoard" } });
    const conversions: readonly Conversion[] = [{ kind: "map", what: "field", id: "handoverOffice", codes: { waterBoard: "school" } }];
    await story.does({ kind: "adopt", conversions });
    const supplement = (values: Readonly<Record<string, string | boolean>>) =>
      ({ kind: "supplement", record: id, values, reason: "told later" }) as const;
    expect((await story.refused(supplement({ handoverReply: "not yet" }))).code).toBe("invalid-answers");
    expect((await story.refused(supplement({ handoverReply: "dredged" }))).code).toBe("nothing-to-record");
    const bodies = await story.does(supplement({ handoverNumber: "12", handoverReply: "dredged" }));
    expect(ofKind(bodies, "recordSupplemented")).toMatchObject([{ values: { handoverNumber: "12" } }]);
    expect(story.state.records.at(-1)?.values).toMatchObject({ ...letter, handoverReply: "dredged", handoverNumber: "12" });
  });
});
