/** Files beside a case: taken as policy says, taken away with a reason, brought along by a merging. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NewAttachment } from "../case/attachment.ts";
import type { Command } from "../case/command.ts";
import { factsOf } from "../facts/facts-of.ts";
import { partiesOf } from "../facts/parties.ts";
import { garden } from "../fixtures/garden.ts";
import { chair, Story, steward } from "../fixtures/story.ts";
import { attachmentsOf } from "./attachments-of.ts";

const rules = garden("hillside");
const photo: NewAttachment = { digest: "a".repeat(64), mediaType: "image/jpeg", bytes: 1000, name: "leaf.jpg", kind: "leafPhoto" };
const attach = (more: Partial<NewAttachment> = {}): Command => ({ kind: "attach", attachment: { ...photo, ...more } });

async function taken(): Promise<Story> {
  const story = new Story(rules);
  await story.takesIn();
  await story.step("accept");
  return story;
}

describe("attaching", () => {
  it("keeps who brought what and when, and tells rules of it", async () => {
    const story = await taken();
    expect(factsOf(rules.policy, story.state, story.today).attachmentsOnFile).toEqual([]);
    await story.does(attach());
    expect(attachmentsOf(story.state)).toMatchObject([{ ...photo, by: steward.person, on: story.today }]);
    expect(factsOf(rules.policy, story.state, story.today).attachmentsOnFile).toEqual(["leafPhoto"]);
  });

  it.each([
    ["a kind that policy does not know", { kind: "nothing" }, "unknown-attachment-kind"],
    ["a kind that is no longer taken", { kind: "oldSketch" }, "unknown-attachment-kind"],
    ["what the kind does not take", { mediaType: "audio/mpeg" }, "attachment-misfit"],
    ["more than the kind may have", { bytes: 2 * 1024 * 1024 + 1 }, "attachment-too-large"],
    ["more than the kind's own limit", { kind: "poisonSheet", bytes: 1024 * 1024 + 1 }, "attachment-too-large"],
    ["a filing that does not exist", { record: "nowhere" }, "unknown-record"],
  ] as const)("refuses %s", async (_, more, code) => {
    expect((await (await taken()).refused(attach(more))).code).toBe(code);
  });

  it("takes the same file once for each place", async () => {
    const story = await taken();
    await story.does(attach());
    expect((await story.refused(attach({ name: "again.jpg" }))).code).toBe("attached-already");
    await story.does(attach({ kind: "poisonSheet" }));
    expect(attachmentsOf(story.state)).toHaveLength(2);
  });

  it("is for filings of the records that the kind names", async () => {
    const story = await taken();
    await story.step("survey", { terraceRepaired: true });
    await story.does({ kind: "record", record: "treatment", values: { treatmentKind: "hand", treatmentOutcome: "worked" } });
    const filing = story.state.records.find(({ record }) => record === "treatment")?.id ?? "";
    await story.does(attach({ record: filing }));
    await story.does(attach({ kind: "songOfBirds", mediaType: "audio/mpeg", record: filing }));
    const survey = story.state.records.find(({ record }) => record === "survey")?.id ?? "";
    expect((await story.refused(attach({ digest: "b".repeat(64), record: survey }))).code).toBe("unknown-record");
  });

  it("may be about a party of the case, or a session of it, and about nobody else", async () => {
    const story = await taken();
    const [party] = partiesOf(rules.policy, story.state.facts);
    await story.does(attach({ party: String(party?.id) }));
    expect(attachmentsOf(story.state)).toMatchObject([{ party: party?.id }]);
    expect((await story.refused(attach({ party: "a stranger" }))).code).toBe("unknown-party");
    expect((await story.refused(attach({ session: "no session" }))).code).toBe("no-such-session");
  });
});

describe("taking away", () => {
  it("needs a reason, stays on record, and lets the same file come again", async () => {
    const story = await taken();
    await story.does(attach());
    const [{ id } = { id: "" }] = attachmentsOf(story.state);
    const removal = { kind: "removeAttachment", attachment: id, reason: "another plot" } as const;
    expect((await story.refused({ ...removal, reason: " " })).code).toBe("reason-missing");
    await story.does(removal, chair);
    expect((await story.refused(removal)).code).toBe("no-such-attachment");
    expect(story.state.attachments).toMatchObject([{ id, removed: { by: chair.person, reason: "another plot" } }]);
    await story.does(attach());
    expect(attachmentsOf(story.state)).toHaveLength(1);
  });
});

describe("a merging", () => {
  it("brings along what the other case keeps, and its undoing takes exactly that back", async () => {
    const files = fc.uniqueArray(fc.nat({ max: 15 }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(files, files, async (own, others) => {
        const [kept, other] = [await taken(), await taken()];
        const digest = (n: number) => n.toString(16).repeat(64);
        for (const n of own) await kept.does(attach({ digest: digest(n) }));
        for (const n of others) await other.does(attach({ digest: digest(n) }));
        const before = kept.state;
        const position = kept.events.length;
        const brought = attachmentsOf(other.state);
        await kept.does({ kind: "absorb", other: "case2", facts: {}, left: {}, attachments: brought, reason: "one dispute" });
        expect(attachmentsOf(kept.state)).toEqual([...attachmentsOf(before), ...brought.map((one) => ({ from: "case2", ...one }))]);
        await kept.does({ kind: "undoMerge", other: "case2", before, since: kept.events.slice(position + 1), reason: "two disputes" });
        expect(kept.state.attachments).toEqual(before.attachments);
      }),
      { numRuns: 20 },
    );
  });

  it("is not undone once something was attached, which would be lost", async () => {
    const story = await taken();
    const before = story.state;
    const position = story.events.length;
    await story.does({ kind: "absorb", other: "case2", facts: {}, left: {}, reason: "one dispute" });
    await story.does(attach());
    const since = story.events.slice(position + 1);
    expect((await story.refused({ kind: "undoMerge", other: "case2", before, since, reason: "two" })).code).toBe("merge-worked-on");
  });
});
