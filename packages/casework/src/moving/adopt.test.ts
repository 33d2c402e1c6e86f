/** Cases go on under another release with nothing lost that nobody answered for. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CaseState } from "../case/state.ts";
import { evolve } from "../events/evolve.ts";
import { garden } from "../fixtures/garden.ts";
import { begin, livesUnder, make } from "../fixtures/moves.ts";
import { type Gone, rulesWithout } from "../fixtures/other-release.ts";
import { mild, ofKind, Story } from "../fixtures/story.ts";
import type { Rules } from "../rules.ts";
import type { Conversion } from "./conversion.ts";
import { lossesOf } from "./losses.ts";
import { releaseAt, releaseOfRecord } from "./release-at.ts";

const rules = garden("hillside");

const without = (gone: Gone): Rules => rulesWithout(rules, gone);

async function taken(facts = mild): Promise<Story> {
  const story = new Story(rules);
  await story.takesIn(facts);
  return story;
}

async function refusedWith(story: Story, conversions: readonly Conversion[] = []): Promise<readonly string[]> {
  const refusal = await story.refused({ kind: "adopt", conversions });
  expect(refusal.code).toBe("cannot-adopt");
  return refusal.issues.map(({ message }) => message.en);
}

describe("a case that holds what the other release has no place for", () => {
  it("stays, and what would be lost is named by the titles it had", async () => {
    const story = await taken();
    story.rules = without({ facts: ["damage", "gardenerNovice"], options: { spread: "spot" }, stage: story.state.stage });
    const { facts, stages } = rules.policy;
    const field = (name: string) => facts[name]?.title.en;
    const stage = stages.find(({ id }) => id === story.state.stage)?.title.en;
    const spot = facts.spread?.options?.find(({ id }) => id === "spot")?.title.en;
    expect(await refusedWith(story)).toEqual([
      `The other release has no place for the stage “${stage}”.`,
      `The other release has no place for the answers to “${field("damage")}”.`,
      `The other release has no place for the answer to “${field("spread")}”: “${spot}”.`,
      `The other release has no place for the answers to “${field("gardenerNovice")}”.`,
    ]);
  });

  it("stays where answers would come to stand less protected than they were told", async () => {
    const protectedFact = (name: string) => {
      const origin = rules.policy.facts[name]?.origin;
      return origin?.kind === "field" ? origin.sensitivity : undefined;
    };
    const [restricted = ""] = Object.keys(rules.policy.facts).filter((name) => protectedFact(name) === "restricted");
    expect([protectedFact(restricted), protectedFact("damage")]).toEqual(["restricted", undefined]);
    const story = await taken();
    story.rules = without({ facts: [restricted] });
    for (const conversion of [
      { kind: "rename", from: restricted, to: "damage" },
      { kind: "split", from: restricted, to: { true: { damage: 1 } } },
    ] as const) {
      const refusal = await story.refused({ kind: "adopt", conversions: [conversion] });
      expect(refusal.code).toBe("less-protected");
    }
    await story.does({ kind: "adopt", conversions: [{ kind: "rename", from: "damage", to: "ladybirds" }] });
  });

  it("moves once each loss is answered: renamed, mapped, split or dropped, in what was told before too", async () => {
    const story = await taken();
    const { stage } = story.state;
    story.rules = without({ facts: ["damage", "spread", "gardenerNovice"], stage, level: "mild" });
    const other = story.rules.policy.stages[0]?.id ?? "";
    const conversions: readonly Conversion[] = [
      { kind: "rename", from: "damage", to: "ladybirds" },
      { kind: "split", from: "spread", to: { spot: { honeydew: true, plot: "a corner" } } },
      { kind: "drop", what: "field", id: "gardenerNovice", reason: "nobody needs it" },
      { kind: "map", what: "stage", codes: { [stage]: other } },
      { kind: "map", what: "scale", id: "harm", codes: { mild: "serious" } },
      { kind: "map", what: "card", codes: { reminder: "reprimand" } },
    ];
    // The honeydew is answered already, so the split has no room for its own answer.
    expect(await refusedWith(story, conversions.slice(0, 4))).toHaveLength(2);
    expect(await refusedWith(story, conversions)).toHaveLength(1);
    const roomy = conversions.map((one) => (one.kind === "split" ? { ...one, to: { spot: { plot: "a corner" } } } : one));
    const before = story.state;
    const [adopted] = ofKind(await story.does({ kind: "adopt", conversions: roomy }), "releaseAdopted");
    expect(adopted?.conversions).toEqual(roomy.slice(0, 5));
    expect(adopted?.before).toEqual({ damage: 0, spread: "spot", gardeners: before.facts.gardeners });
    const { damage, spread, ...kept } = before.facts;
    const { gardeners, ...facts } = story.state.facts;
    expect(facts).toEqual({ ...kept, gardeners: undefined, ladybirds: damage, plot: "a corner" });
    expect(gardeners).toEqual([
      { id: "p1", gardenerName: "Ada" },
      { id: "p2", gardenerName: "Ben" },
    ]);
    expect(spread).toBe("spot");
    expect(story.state.statements[0]?.facts).toMatchObject({ ladybirds: 0, plot: "a corner" });
    expect([story.state.stage, lossesOf(story.rules.policy, rules.policy, story.state)]).toEqual([other, []]);
  });

  it("is not moved by dropping something without a reason, nor by giving an answer to a field of another type", async () => {
    const story = await taken();
    story.rules = without({ facts: ["damage"] });
    const refusal = await story.refused({ kind: "adopt", conversions: [{ kind: "drop", what: "field", id: "damage", reason: " " }] });
    expect(refusal.code).toBe("reason-missing");
    expect(await refusedWith(story, [{ kind: "rename", from: "damage", to: "plot" }])).toHaveLength(1);
  });
});

it("records filed under the older release stay as they were filed, and are told apart by their release", async () => {
  const story = await begin(rules, "settled");
  const before = story.state;
  story.rules = without({ facts: ["pactForm"] });
  await story.does({ kind: "adopt", conversions: [{ kind: "drop", what: "field", id: "pactForm", reason: "no longer asked" }] });
  const { state } = story;
  expect(state.records).toEqual(before.records);
  const [filed] = state.records;
  expect(releaseOfRecord(state, filed?.id ?? "")).toBe(before.release);
  expect([releaseAt(state, before.version + 1), releaseAt(state, before.version + 2)]).toEqual([before.release, state.release]);
});

describe("whatever has been done to a case", () => {
  const field = fc.constantFrom("plantsHit", "spread", "poisonUsed", "treatmentKind", "pactForm", "gardenerName");
  const gone = fc.record({
    facts: fc.uniqueArray(field, { maxLength: 3 }),
    options: fc.constantFrom<Readonly<Record<string, string>>>({}, { spread: "spot" }, { spread: "bed" }),
  });

  it("without conversions it is refused, or its facts stay; with them each is carried out once, and the log gives the same case", async () => {
    await fc.assert(
      fc.asyncProperty(livesUnder(rules, "worked on"), gone, async ({ lead, moves }, missing) => {
        const story = await begin(rules, lead);
        for (const move of moves.slice(0, 6)) await make(story, move);
        fc.pre(story.state.open);
        const before = story.state;
        story.rules = without(missing);
        const bare = await story.decide({ kind: "adopt" });
        const losses = lossesOf(story.rules.policy, rules.policy, before);
        expect(bare.ok).toBe(losses.length === 0);
        if (bare.ok) expect(story.state.facts).toEqual(before.facts);
        else {
          expect(story.state).toBe(before);
          const conversions = losses.map(
            ({ what, id, code }): Conversion =>
              what === "option"
                ? { kind: "map", what: "field", id, codes: { [code ?? ""]: "plot" } }
                : { kind: "drop", what: "field", id, reason: "no longer asked" },
          );
          await story.does({ kind: "adopt", conversions });
          expect(await story.does({ kind: "adopt", conversions })).toEqual([]);
          expect(lossesOf(story.rules.policy, rules.policy, story.state)).toEqual([]);
        }
        expect(story.state.records).toEqual(before.records);
        const adoptions = story.events.filter(({ body }) => body.kind === "releaseAdopted");
        expect(adoptions).toHaveLength(1);
        const written: typeof story.events = JSON.parse(JSON.stringify(story.events));
        const replayed = written.reduce<CaseState | undefined>(evolve, undefined);
        expect(replayed).toEqual(story.state);
      }),
      { numRuns: 40 },
    );
  });
});
