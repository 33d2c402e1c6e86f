/** What a department tells on a letter waits to be read: by whom, and for how long. */
import { describe, expect, it } from "vitest";
import { agenda } from "../agenda/agenda.ts";
import { garden } from "../fixtures/garden.ts";
import { board, school, sentLetter, written } from "../fixtures/sent-letter.ts";
import { chair, type Story, steward } from "../fixtures/story.ts";

const rules = garden("commons");

async function received(handler?: string): Promise<{ readonly story: Story; readonly letter: string }> {
  const { story, letter } = await sentLetter({ handler });
  await story.does({ kind: "receiveLetter", letter }, board);
  return { story, letter };
}

/** What there is to read, and for whom. */
async function toRead({ state, today }: Story): Promise<readonly (readonly [string, readonly string[]])[]> {
  const tasks = await agenda(rules.policy, rules.standing, state, today);
  return tasks
    .filter(({ kind, title }) => kind === "letter" && title.zh.startsWith("阅"))
    .map(({ title, waitingFor: { person, roles } }) => [title.zh, person === undefined ? roles : [person]] as const);
}

const report = (letter: string) => ({ kind: "reportOnLetter", letter, text: "so far" }) as const;
const answer = (letter: string) => ({ kind: "answerLetter", letter, values: { handoverReply: "dredged" } }) as const;

describe("what a department tells on a letter", () => {
  it("is for the handler to read, the last of it alone, until it is read", async () => {
    const { story, letter } = await received("Stella");
    expect(await toRead(story)).toEqual([]);
    await story.does({ kind: "extendLetter", letter, reason: "the pump is away" }, board);
    expect(await toRead(story)).toEqual([["阅知：水务站的推送函已延期", ["Stella"]]]);
    await story.does(report(letter), board);
    expect(await toRead(story)).toEqual([["阅知：水务站报了推送函阶段情况", ["Stella"]]]);
    await story.does({ kind: "acknowledge", notice: story.state.notices.at(-1)?.id ?? "" }, steward);
    expect(await toRead(story)).toEqual([]);
    await story.does(answer(letter), board);
    expect(await toRead(story)).toEqual([["阅处：水务站已反馈推送函", ["Stella"]]]);
  });

  it("is for whoever may work on the case while nobody handles it, and then for the new handler", async () => {
    const { story, letter } = await received();
    await story.does(report(letter), board);
    expect(await toRead(story)).toEqual([["阅知：水务站报了推送函阶段情况", ["gardener", "steward", "chair"]]]);
    await story.does({ kind: "assign", handler: "Clara" }, chair);
    expect(await toRead(story)).toEqual([["阅知：水务站报了推送函阶段情况", ["Clara"]]]);
  });

  it("is for whoever has the case once it went to another division, and no more for whoever handled it before", async () => {
    const { story, letter } = await received("Stella");
    await story.does(report(letter), board);
    const notice = story.state.notices.at(-1)?.id ?? "";
    await story.agreed({ kind: "transfer", to: "100000", reason: "by the water" }, { ...chair, division: "100000" });
    expect(await toRead(story)).toEqual([["阅知：水务站报了推送函阶段情况", ["gardener", "steward", "chair"]]]);
    await story.does({ kind: "assign", handler: "Gus" }, chair);
    expect((await story.refused({ kind: "acknowledge", notice }, steward)).code).toBe("no-such-notice");
    expect(await toRead(story)).toEqual([["阅知：水务站报了推送函阶段情况", ["Gus"]]]);
  });

  it("is read once one of those who may work on the case has read it", async () => {
    const { story, letter } = await received();
    await story.does(report(letter), board);
    await story.does({ kind: "acknowledge", notice: story.state.notices.at(-1)?.id ?? "" }, steward);
    expect(await toRead(story)).toEqual([]);
  });

  it("is kept apart from letter to letter", async () => {
    const { story, letter } = await received("Stella");
    await story.does({ kind: "record", record: "handover", values: { ...written, handoverOffice: "school" } });
    const other = story.state.records.at(-1)?.id ?? "";
    await story.does({ kind: "sendLetter", letter: other, division: "100100" });
    await story.does({ kind: "receiveLetter", letter: other }, school);
    await story.does(report(other), school);
    await story.does(answer(letter), board);
    expect((await toRead(story)).map(([title]) => title)).toEqual(["阅处：水务站已反馈推送函", "阅知：园艺学校报了推送函阶段情况"]);
    await story.does({ kind: "acknowledge", notice: story.state.notices.at(-1)?.id ?? "" }, steward);
    expect((await toRead(story)).map(([title]) => title)).toEqual(["阅知：园艺学校报了推送函阶段情况"]);
  });

  it("need not be read once the case has gone on, nor beside the work that a returned letter is", async () => {
    const { story, letter } = await received("Stella");
    await story.does(report(letter), board);
    await story.step("accept");
    expect(await toRead(story)).toEqual([]);
    await story.does(report(letter), board);
    await story.does({ kind: "returnLetter", letter, reason: "not our water", department: "school" }, board);
    expect(await toRead(story)).toEqual([]);
    expect((await agenda(rules.policy, rules.standing, story.state, story.today)).map(({ title }) => title.zh)).toContain(
      "水务站退回推送函，转送园艺学校",
    );
  });
});
