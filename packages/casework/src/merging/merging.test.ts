/** Two cases become one, and two again: nothing is lost, and everything is as it was. */
import type { Facts } from "@jiefen/policy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CaseState } from "../case/state.ts";
import { itemsOf } from "../facts/parties.ts";
import { garden } from "../fixtures/garden.ts";
import { begin, goodFacts, type Life, livesUnder, make } from "../fixtures/moves.ts";
import { chair, mild, Story, steward } from "../fixtures/story.ts";
import { additionsTo } from "../likeness/additions.ts";
import { differingKey, withTaken } from "../likeness/taken.ts";
import { openWork } from "./open-work.ts";

const rules = garden("hillside");
const reason = "the same dispute";
const asked = rules.policy.disputeTypes.find(({ id }) => id === "aphids")?.questions.map(({ fact }) => fact) ?? [];

async function lived({ lead, moves }: Life): Promise<Story> {
  const story = await begin(rules, lead);
  for (const move of moves) await make(story, move);
  return story;
}

async function merge(kept: Story, facts: Facts): Promise<{ readonly before: CaseState; readonly position: number } | undefined> {
  const before = kept.state;
  const { fresh, differing } = additionsTo(rules.policy, asked, before.facts, facts);
  const left = Object.fromEntries(differing.map(({ fact, told }) => [fact, told]));
  const merged = await kept.decide({ kind: "absorb", other: "case2", facts: fresh, left, team: [], reason });
  return merged.ok ? { before, position: kept.events.length } : undefined;
}

const withoutVersion = ({ version: _, ...state }: CaseState) => state;

describe("a merging", () => {
  it("that is undone leaves the case as it was, also when days have passed since", async () => {
    await fc.assert(
      fc.asyncProperty(livesUnder(rules, "worked on"), goodFacts, fc.boolean(), async (life, facts, later) => {
        const story = await lived(life);
        if (!story.state.open) return;
        const merged = await merge(story, facts);
        if (!merged) return;
        if (later) await story.until("2027-01-05");
        const since = story.events.slice(merged.position);
        await story.does({ kind: "undoMerge", other: "case2", before: merged.before, since, reason }, steward);
        expect(withoutVersion(story.state)).toEqual(withoutVersion(merged.before));
      }),
      { numRuns: 40 },
    );
  });

  it("keeps everything either case has filed, visited and promised", async () => {
    await fc.assert(
      fc.asyncProperty(livesUnder(rules, "worked on"), goodFacts, async (life, facts) => {
        const story = await lived(life);
        if (!story.state.open) return;
        const merged = await merge(story, facts);
        if (!merged) return;
        expect(story.state.records).toEqual(merged.before.records);
        expect(story.state.visits.filter(({ done }) => done)).toEqual(merged.before.visits.filter(({ done }) => done));
        expect(story.state.absorbed?.map(({ caseId }) => caseId)).toEqual(["case2"]);
      }),
      { numRuns: 30 },
    );
  });

  it("closes the other case without settling it, and gives it back as it was", async () => {
    const story = new Story(rules);
    await story.takesIn();
    await story.step("accept");
    const before = story.state;
    await story.does({ kind: "mergeInto", into: "case2", reason });
    expect(story.state).toMatchObject({ open: false, ground: "mergedElsewhere", mergedInto: { caseId: "case2" }, stage: before.stage });
    expect(story.state.settledOn).toBeUndefined();
    expect((await story.refused({ kind: "step", transition: "reopen" }, chair)).code).toBe("merged-case");
    await story.does({ kind: "note", text: "still here" });
    await story.does({ kind: "undoMerge", other: "case2", before, since: story.events.slice(before.version + 1), reason });
    expect(withoutVersion(story.state)).toEqual(withoutVersion(before));
  });

  it("is refused while somebody waits for something on the other case, and brings its team along", async () => {
    const story = new Story(rules);
    await story.takesIn();
    await story.step("accept");
    expect(openWork(rules.policy, story.state)).toEqual([]);
    await story.does({ kind: "planSession", on: story.today, place: "shed", invited: [] });
    const [session] = story.state.sessions;
    const refusal = await story.refused({ kind: "mergeInto", into: "case2", reason });
    expect(refusal.code).toBe("merge-open-work");
    expect(refusal.issues.map(({ pointer }) => pointer)).toContain(session?.id);
    const team = [{ person: "Tom", role: "gardener", seat: "hands" }];
    await story.does({ kind: "absorb", other: "case2", facts: {}, left: {}, team, reason });
    expect(story.state.team).toEqual(team);
  });

  it("is not undone once somebody has worked on the case", async () => {
    const story = new Story(rules);
    await story.takesIn();
    const merged = await merge(story, { plantsHit: 3, plot: "east" });
    await story.step("accept");
    const since = story.events.slice(merged?.position);
    const command = { kind: "undoMerge", other: "case2", before: merged?.before ?? story.state, since, reason } as const;
    expect((await story.refused(command)).code).toBe("merge-worked-on");
  });

  it("is for the roles that policy names, with a reason, and between two cases", async () => {
    const story = new Story(rules);
    await story.takesIn();
    const command = { kind: "mergeInto", into: "case2", reason } as const;
    expect((await story.refused({ ...command, reason: " " })).code).toBe("reason-missing");
    expect((await story.refused({ ...command, into: "case1" })).code).toBe("same-case");
    expect((await story.refused(command, { ...steward, roles: ["gardener"] })).code).toBe("not-allowed");
  });
});

describe("what is told anew", () => {
  it("is in the case, differs from it or is not asked by it, wholly and without overlap", () => {
    fc.assert(
      fc.property(goodFacts, goodFacts, (known, told) => {
        const { fresh, differing, elsewhere } = additionsTo(rules.policy, asked, known, told);
        const places = [...Object.keys(fresh), ...differing.map(({ fact }) => fact), ...Object.keys(elsewhere)];
        expect(new Set(places).size).toBe(places.length);
        for (const [fact, answer] of Object.entries(told)) if (answer !== null && known[fact] === undefined) expect(places).toContain(fact);
        for (const { fact } of differing) expect(known[fact]).not.toEqual(told[fact]);
      }),
    );
  });

  it("is recorded or left, wholly, as a person chooses; also of one of the people", () => {
    fc.assert(
      fc.property(goodFacts, goodFacts, fc.array(fc.boolean()), (some, others, choices) => {
        const person = { id: "p1", gardenerName: "Ada", gardenerPhone: "5550001", gardenerYears: 3 };
        const known: Facts = { ...some, gardeners: [person] };
        const told: Facts = { ...others, gardeners: [{ gardenerName: "ada", gardenerPhone: "5550002", gardenerYears: 4 }] };
        const additions = additionsTo(rules.policy, asked, known, told);
        const taken = new Set(additions.differing.map(differingKey).filter((_, index) => choices[index]));
        const { facts, left } = withTaken(additions, known, taken);
        for (const one of additions.differing) {
          const { fact, item, list = "" } = one;
          const there = taken.has(differingKey(one)) ? facts : left;
          expect(item ? itemsOf(there[list]).map((each) => each[fact]) : [there[fact]]).toContainEqual(one.told);
        }
        expect(itemsOf(facts.gardeners ?? known.gardeners)).toHaveLength(1);
      }),
    );
  });

  it("of somebody known fills in what is missing about them and keeps what is known", () => {
    const known = { gardeners: [{ id: "p1", gardenerName: "陈阿达", gardenerPhone: "5550001" }] };
    const told: Facts = { gardeners: [{ gardenerName: "陳阿達", gardenerYears: 4 }, { gardenerName: "Bo" }] };
    expect(additionsTo(rules.policy, ["gardeners"], { ...mild, ...known }, told)).toEqual({
      fresh: { gardeners: [{ id: "p1", gardenerName: "陈阿达", gardenerPhone: "5550001", gardenerYears: 4 }, { gardenerName: "Bo" }] },
      differing: [],
      elsewhere: {},
    });
  });
});
