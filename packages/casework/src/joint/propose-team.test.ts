/** Whom a policy proposes to ask: the laws of the proposal over invented rosters, and each merit and conflict once. */
import type { Facts } from "@jiefen/policy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { garden } from "../fixtures/garden.ts";
import { mild, Story } from "../fixtures/story.ts";
import type { Candidate } from "./candidate.ts";
import { proposeTeam, type SeatProposal } from "./propose-team.ts";

const rules = garden("commons");
const severe: Facts = { ...mild, spread: "all" };

async function taken(facts = severe): Promise<Story> {
  const story = new Story(rules);
  await story.takesIn(facts);
  return story;
}

const propose = (story: Story, candidates: readonly Candidate[]): readonly SeatProposal[] =>
  proposeTeam(rules.policy, rules.standing, story.state, candidates, story.today);

const somebody: Candidate = {
  person: "Zoe",
  account: true,
  name: "Zoe",
  roles: [],
  division: "100000",
  serves: [],
  languages: [],
  specialities: [],
  kin: [],
  load: 0,
};
const oldHand = (more: Partial<Candidate>): Candidate => ({ ...somebody, profession: "oldHand", ...more });

const person = fc.record({
  name: fc.constantFrom("Ada", "Adele", "Ben", "Zoe", "Yan"),
  profession: fc.constantFrom("grafter", "oldHand", "stranger"),
  roles: fc.subarray(["gardener", "steward", "chair"]),
  division: fc.constantFrom("100000", "100100"),
  serves: fc.subarray(["100000", "100100"]),
  languages: fc.subarray(["finder", "neighbour"]),
  specialities: fc.subarray(["aphids", "slugs"]),
  kin: fc.array(fc.record({ name: fc.constantFrom("Ada", "Ben", "Kit") }), { maxLength: 2 }),
  load: fc.nat({ max: 9 }),
  account: fc.boolean(),
});
const roster = fc
  .array(person, { maxLength: 12 })
  .map((people) => people.map((one, index): Candidate => ({ ...one, person: `p${index}` })));

describe("a proposal of a team", () => {
  it("names nobody twice, nobody who stands back, and as many as are missing and may be asked", async () => {
    const story = await taken();
    fc.assert(
      fc.property(roster, (candidates) => {
        const seats = propose(story, candidates);
        const named = seats.flatMap((seat) => seat.candidates.filter(({ proposed }) => proposed).map((one) => one.person));
        expect(new Set(named).size).toBe(named.length);
        for (const { missing, candidates: ranked } of seats) {
          const proposed = ranked.filter((one) => one.proposed);
          expect(proposed.some(({ excluded }) => excluded)).toBe(false);
          const left = ranked.filter(({ excluded, person: id }) => !excluded && !named.includes(id));
          expect(proposed.length === missing || left.length === 0).toBe(true);
          expect(ranked.map(({ excluded }) => excluded)).toEqual(ranked.map(({ excluded }) => excluded).toSorted());
        }
      }),
    );
  });

  it("is the same in whatever order the roster is read", async () => {
    const story = await taken();
    fc.assert(
      fc.property(roster, (candidates) => {
        expect(propose(story, candidates.toReversed())).toEqual(propose(story, candidates));
      }),
    );
  });

  it("never gives more points for more work, nor fewer for another speciality", async () => {
    const story = await taken();
    const pointsOf = (candidate: Candidate) => propose(story, [candidate])[1]?.candidates[0]?.points ?? Number.NaN;
    fc.assert(
      fc.property(person, fc.nat({ max: 5 }), (one, more) => {
        const candidate = oldHand({ ...one, profession: "oldHand" });
        expect(pointsOf({ ...candidate, load: candidate.load + more })).toBeLessThanOrEqual(pointsOf(candidate));
        expect(pointsOf({ ...candidate, specialities: ["aphids"] })).toBeGreaterThanOrEqual(pointsOf({ ...candidate, specialities: [] }));
      }),
    );
  });

  it("adds up what speaks for somebody, and says why", async () => {
    const facts = {
      ...severe,
      gardeners: [
        { id: "p1", gardenerName: "Ada", gardenerSide: "finder" },
        { id: "p2", gardenerName: "Ben", gardenerSide: "neighbour" },
      ],
    };
    const story = await taken(facts);
    const best = oldHand({ division: "100100", languages: ["finder", "neighbour"], specialities: ["aphids"], load: 2 });
    const seat = propose(story, [best])[1];
    expect(seat?.candidates[0]?.merits).toMatchObject([
      { id: "nearby", points: 10 },
      { id: "understood", points: 8 },
      { id: "skilled", points: 6 },
      { id: "busy", points: -4, count: 2 },
    ]);
    expect(seat?.candidates[0]?.points).toBe(20);
    expect(propose(story, [{ ...best, languages: ["finder"] }])[1]?.candidates[0]?.points).toBe(12);
  });

  it("keeps apart parties and their kin, and warns of one surname", async () => {
    const story = await taken({ ...severe, gardeners: [{ id: "p1", gardenerName: "王小山" }] });
    const conflicts = (more: Partial<Candidate>) => {
      const found = propose(story, [oldHand(more)])[1]?.candidates[0];
      return [found?.excluded, found?.conflicts.map(({ id, parties }) => [id, ...parties].join(" "))];
    };
    expect(conflicts({ name: "王小山" })).toEqual([true, ["concerned p1", "namesake p1"]]);
    expect(conflicts({ name: "李四", kin: [{ name: "王 小山" }] })).toEqual([true, ["family p1"]]);
    expect(conflicts({ name: "王五" })).toEqual([false, ["namesake p1"]]);
    expect(conflicts({ name: "李四", kin: [{ name: "王大山" }] })).toEqual([false, []]);
  });

  it("leaves out who is asked or sits there, and proposes the next once somebody has refused", async () => {
    const story = await taken();
    const hands = ["Gus", "Ida", "Kay"].map((name) => oldHand({ person: name, name }));
    const proposed = () =>
      propose(story, hands)[1]
        ?.candidates.filter((one) => one.proposed)
        .map((one) => one.person);
    expect(proposed()).toEqual(["Gus", "Ida"]);
    await story.does({
      kind: "askToJoin",
      asked: ["Gus", "Ida"].map((name) => ({ person: name, account: false, role: "oldHand", seat: "hands" })),
    });
    expect(proposed()).toEqual([]);
    const [first, second] = story.state.askings ?? [];
    await story.does({ kind: "answerAsking", asking: first?.id ?? "", accepts: true });
    await story.does({ kind: "answerAsking", asking: second?.id ?? "", accepts: false, reason: "away" });
    expect(proposed()).toEqual(["Kay"]);
    expect(propose(story, hands)[1]?.candidates.find((one) => one.person === "Ida")?.refused).toBe(true);
  });
});
