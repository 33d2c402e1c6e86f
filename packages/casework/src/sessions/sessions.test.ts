/** Joint sessions: who is told when one is planned and when it is cancelled, and policies that know none. */
import { describe, expect, it } from "vitest";
import { agenda } from "../agenda/agenda.ts";
import { garden } from "../fixtures/garden.ts";
import { Story } from "../fixtures/story.ts";

const rules = garden("commons");
const plan = {
  kind: "planSession",
  on: "2026-11-05",
  place: "the shed",
  invited: [{ person: "Sam" }, { person: "Uma" }, { name: "old Tom" }],
} as const;
const sam = { person: "Sam", roles: ["steward"], division: "100100" };

async function planned(): Promise<Story> {
  const story = new Story(rules);
  await story.takesIn();
  await story.does(plan);
  return story;
}

const toRead = async (story: Story) =>
  (await agenda(rules.policy, rules.standing, story.state, story.today))
    .filter(({ kind }) => kind === "notice")
    .map(({ title, waitingFor }) => [title.zh, waitingFor.person]);

describe("people asked to a session", () => {
  it("are told that it is planned, each until they have read it", async () => {
    const story = await planned();
    expect(await toRead(story)).toEqual([
      ["知悉：请参加联合调解", "Sam"],
      ["知悉：请参加联合调解", "Uma"],
    ]);
    await story.does({ kind: "acknowledge", notice: story.state.notices[0]?.id ?? "" }, sam);
    expect(await toRead(story)).toEqual([["知悉：请参加联合调解", "Uma"]]);
  });

  it("are told that it is cancelled, and need no longer read that it was planned", async () => {
    const story = await planned();
    await story.does({ kind: "acknowledge", notice: story.state.notices[0]?.id ?? "" }, sam);
    await story.does({ kind: "cancelSession", session: story.state.sessions[0]?.id ?? "", reason: "rain" });
    expect(await toRead(story)).toEqual([
      ["知悉：联合调解已取消", "Sam"],
      ["知悉：联合调解已取消", "Uma"],
    ]);
    expect(story.state.sessions[0]?.cancelled?.reason).toBe("rain");
  });
});

it("is not planned where policy knows no sessions", async () => {
  const { session: _known, ...policy } = rules.policy;
  const story = new Story({ ...rules, policy });
  await story.takesIn();
  expect((await story.refused(plan)).code).toBe("no-sessions");
});
