/** Letters to departments: days set on filing, tasks until they are received and answered, returns that name who is competent. */
import type { Facts } from "@jiefen/policy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agenda } from "../agenda/agenda.ts";
import { isWorkingDay } from "../calendar/working-day.ts";
import type { Task } from "../case/task.ts";
import { factsOf } from "../facts/facts-of.ts";
import { garden } from "../fixtures/garden.ts";
import { mild, Story } from "../fixtures/story.ts";
import { openLetters } from "./letter.ts";
import { letterDays } from "./letter-days.ts";

const rules = garden("commons");
const letter: Facts = { handoverTo: "the water board", handoverOffice: "waterBoard", handoverWay: "sent" };

async function sent(
  values: Facts = letter,
  facts: Facts = mild,
  today = "2026-11-05",
): Promise<{ readonly story: Story; readonly id: string }> {
  const story = new Story(rules, today);
  await story.takesIn(facts);
  await story.does({ kind: "record", record: "handover", values });
  return { story, id: story.state.records.at(-1)?.id ?? "" };
}

async function letterTask(story: Story): Promise<Task | undefined> {
  return (await agenda(rules.policy, rules.standing, story.state, story.today)).find(({ kind }) => kind === "letter");
}

const openFact = (story: Story) => factsOf(rules.policy, story.state, story.today).lettersOpen;

describe("a letter", () => {
  it("is given the days that policy sets, in working days, by the level in force", async () => {
    // 5 November 2026 is a Thursday.
    const { story } = await sent();
    expect(story.state.records.at(-1)?.values).toMatchObject({ handoverReceiveBy: "2026-11-06", handoverAnswerBy: "2026-11-12" });
    const grave = await sent(letter, { ...mild, spread: "all" });
    expect(grave.story.state.inForce.harm).toBe("severe");
    expect(grave.story.state.records.at(-1)?.values.handoverAnswerBy).toBe("2026-11-09");
  });

  it("keeps the days it names itself, and counts from the day it was sent", async () => {
    const own = await sent({ ...letter, handoverReceiveBy: "2026-11-20" });
    expect(own.story.state.records.at(-1)?.values.handoverReceiveBy).toBe("2026-11-20");
    const later = await sent({ ...letter, handoverSentOn: "2026-11-09" });
    expect(later.story.state.records.at(-1)?.values).toMatchObject({ handoverReceiveBy: "2026-11-10", handoverAnswerBy: "2026-11-16" });
  });

  it("is waited for until received, then until answered; how late it is, is told on reading", async () => {
    const { story, id } = await sent();
    expect(openFact(story)).toBe(1);
    await story.until("2026-11-09");
    expect(await letterTask(story)).toMatchObject({ about: id, dueOn: "2026-11-06", daysLate: 3, title: { zh: "等水务站签收推送函" } });
    await story.does({ kind: "supplement", record: id, values: { handoverReceived: true } });
    expect(await letterTask(story)).toMatchObject({ dueOn: "2026-11-12", daysLate: 0, title: { zh: "等水务站反馈推送函" } });
    await story.until("2026-11-14");
    expect((await letterTask(story))?.daysLate).toBe(2);
    await story.does({ kind: "supplement", record: id, values: { handoverAnswered: true, handoverReply: "dredged" } });
    expect(await letterTask(story)).toBeUndefined();
    expect(openFact(story)).toBe(0);
  });

  it("sent back names who is competent, when filed and when filled in later", async () => {
    const { story, id } = await sent();
    const back = { kind: "supplement", record: id, values: { handoverReturned: true, handoverCompetent: null } } as const;
    const refusal = await story.refused(back);
    expect(refusal.code).toBe("competent-unit-missing");
    expect(refusal.issues[0]?.pointer).toBe("/handoverCompetent");
    const filed = { kind: "record", record: "handover", values: { ...letter, ...back.values } } as const;
    expect((await story.refused(filed)).code).toBe("competent-unit-missing");
    await story.does({ ...back, values: { handoverReturned: true, handoverCompetent: "the school" } });
    expect(openLetters(rules.policy, story.state)).toEqual([]);
  });

  it("that came in waits for an answer alone", async () => {
    const { story } = await sent({ ...letter, handoverWay: "came" });
    expect(await letterTask(story)).toMatchObject({
      dueOn: "2026-11-12",
      title: { zh: "答复水务站来函", en: "Answer the letter of water board" },
    });
  });

  it("is no letter where policy knows none, and any other record is none", async () => {
    const { letter: _known, ...policy } = rules.policy;
    const story = new Story({ ...rules, policy });
    await story.takesIn();
    await story.does({ kind: "record", record: "handover", values: letter });
    expect(story.state.records.at(-1)?.values.handoverReceiveBy).toBeUndefined();
    expect(openLetters(policy, story.state)).toEqual([]);
    expect(letterDays(rules, story.state, "treatment", {}, story.today)).toEqual({});
  });
});

it("falls due on working days after it was sent, and no sooner for being sent later", () => {
  const offset = fc.integer({ min: 0, max: 700 });
  const day = (days: number) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
  const due = (on: string) => {
    const days = letterDays(rules, { inForce: { harm: "serious" } }, "handover", {}, on);
    return [String(days.handoverReceiveBy), String(days.handoverAnswerBy)] as const;
  };
  fc.assert(
    fc.property(offset, offset, (one, other) => {
      const [sooner, later] = [Math.min(one, other), Math.max(one, other)].map(day);
      const [received, answered] = due(sooner ?? "");
      expect([received, answered].every((date) => date > (sooner ?? "") && isWorkingDay(rules.standing.calendar, date))).toBe(true);
      expect(received < answered).toBe(true);
      expect(due(later ?? "")[1] >= answered).toBe(true);
    }),
  );
});
