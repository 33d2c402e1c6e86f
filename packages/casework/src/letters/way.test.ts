/** Letters sent in the product: each act is the department's own, once, on working days; and no order of acts leaves a letter both ways. */
import type { Facts } from "@jiefen/policy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agenda } from "../agenda/agenda.ts";
import { isWorkingDay } from "../calendar/working-day.ts";
import type { Command } from "../case/command.ts";
import { garden } from "../fixtures/garden.ts";
import { board, school, sentLetter, written } from "../fixtures/sent-letter.ts";
import { mild, ofKind, type Story } from "../fixtures/story.ts";
import { fillLetter } from "./fill-letter.ts";

const rules = garden("commons");

const tasks = async ({ state, today }: Story) =>
  (await agenda(rules.policy, rules.standing, state, today)).filter(({ kind }) => kind === "letter").map(({ title }) => title.zh);

describe("a letter that was sent", () => {
  it("is signed for, reported on and answered by its department; who and when stays with it", async () => {
    const { story, letter } = await sentLetter();
    await story.does({ kind: "receiveLetter", letter }, board);
    await story.does({ kind: "reportOnLetter", letter, text: "looking into it" }, board);
    await story.does({ kind: "answerLetter", letter, values: { handoverReply: "dredged" } }, board);
    expect(story.state.records.at(-1)?.values).toMatchObject({
      handoverReceived: true,
      handoverNews: "looking into it",
      handoverAnswered: true,
    });
    expect(story.state.letters).toMatchObject([
      { received: { by: "Wanda", on: "2026-11-05" }, reports: [{ by: "Wanda", text: "looking into it" }], answered: { by: "Wanda" } },
    ]);
    expect(await tasks(story)).toEqual(["阅处：水务站已反馈推送函"]);
  });

  it("is nobody else's to act on, and not to be ticked by hand", async () => {
    const { story, letter } = await sentLetter();
    expect((await story.refused({ kind: "receiveLetter", letter }, school)).code).toBe("no-such-letter");
    expect((await story.refused({ kind: "receiveLetter", letter }, { ...board, division: "100000" })).code).toBe("no-such-letter");
    expect((await story.refused({ kind: "receiveLetter", letter })).code).toBe("not-allowed");
    const byHand = { kind: "supplement", record: letter, values: { handoverReceived: true } } as const;
    expect((await story.refused(byHand)).code).toBe("letter-tells-itself");
    await story.does({ kind: "supplement", record: letter, values: { handoverNumber: "12" } });
    expect((await story.refused({ kind: "sendLetter", letter, division: "100100" })).code).toBe("letter-sent");
  });

  it("is answered only once it was signed for, and with what policy asks", async () => {
    const { story, letter } = await sentLetter();
    const answer = (values: Facts) => ({ kind: "answerLetter", letter, values }) as const;
    expect((await story.refused(answer({ handoverReply: "x" }), board)).code).toBe("letter-not-received");
    await story.does({ kind: "receiveLetter", letter }, board);
    expect((await story.refused(answer({ handoverNumber: "9" }), board)).code).toBe("invalid-answers");
    expect((await story.refused(answer({}), board)).code).toBe("nothing-to-record");
  });

  it("that comes back names another unit, and is to be sent on until a letter goes there", async () => {
    const { story, letter } = await sentLetter();
    const back = { kind: "returnLetter", letter, reason: "not our water" } as const;
    expect((await story.refused(back, board)).code).toBe("competent-unit-missing");
    expect((await story.refused({ ...back, department: "waterBoard" }, board)).code).toBe("competent-is-same");
    expect((await story.refused({ ...back, reason: " ", department: "school" }, board)).code).toBe("reason-missing");
    await story.does({ ...back, department: "school" }, board);
    expect(story.state.records.at(-1)?.values).toMatchObject({ handoverReturned: true, handoverCompetent: "园艺学校" });
    expect(await tasks(story)).toEqual(["水务站退回推送函，转送园艺学校"]);
    await story.does({ kind: "record", record: "handover", values: { ...written, handoverOffice: "school" } });
    expect(await tasks(story)).toEqual(["等园艺学校签收推送函"]);
  });

  it("is given more time once, in working days, before its day has passed", async () => {
    const { story, letter } = await sentLetter();
    await story.does({ kind: "receiveLetter", letter }, board);
    const more = { kind: "extendLetter", letter, reason: "the pump is away" } as const;
    const [extended] = ofKind(await story.does(more, board), "letterExtended");
    // Thursday the 12th, and two working days more.
    expect(extended).toMatchObject({ from: "2026-11-12", to: "2026-11-16" });
    expect((await story.refused(more, board)).code).toBe("letter-extended");
    const late = await sentLetter();
    await late.story.does({ kind: "receiveLetter", letter: late.letter }, board);
    await late.story.until("2026-11-13");
    expect((await late.story.refused({ ...more, letter: late.letter }, board)).code).toBe("extension-too-late");
  });

  it("of the gravest level is reported on first", async () => {
    const { story, letter } = await sentLetter({ facts: { ...mild, spread: "all" } });
    expect(story.state.letters[0]).toMatchObject({ reportBy: "2026-11-06", answerBy: "2026-11-09" });
    await story.does({ kind: "receiveLetter", letter }, board);
    expect(await tasks(story)).toEqual(["等水务站报阶段情况"]);
    await story.does({ kind: "reportOnLetter", letter, text: "begun" }, board);
    expect(await tasks(story)).toEqual(["阅知：水务站报了推送函阶段情况", "等水务站反馈推送函"]);
  });

  it("brings supervision cards when it is late, one for each day that passed and kind of card", async () => {
    const withCards = garden("commons", {
      "rules/referral.json": { letter: { cards: { reminder: { afterDays: 1 }, reprimand: { afterDays: 3 } } } },
    });
    const { story, letter } = await sentLetter({ under: withCards });
    await story.until("2026-11-12");
    const given = story.state.cards.flatMap(({ card, cause }) =>
      cause.kind === "letter" ? [`${card} ${cause.about} ${cause.since}`] : [],
    );
    expect(given).toEqual([`reminder ${letter} 2026-11-06`, `reprimand ${letter} 2026-11-06`]);
  });
});

it("begins with what the case tells, with the names of the parties masked", async () => {
  const parties = [{ id: "p1", gardenerName: "阿达·洛夫" }];
  const { story } = await sentLetter({ facts: { ...mild, gardeners: parties, story: "阿达·洛夫把水引走了。" } });
  const { policy } = rules;
  const filled = fillLetter({ policy, state: story.state, today: story.today, sender: "x", department: "school", referrals: [] });
  expect(filled).toEqual({
    handoverOffice: "school",
    handoverWay: "sent",
    handoverSentOn: "2026-11-05",
    handoverMatter: "阿**把水引走了。",
  });
});

type Act = (letter: string) => Command;
const acts: readonly Act[] = [
  (letter) => ({ kind: "receiveLetter", letter }),
  (letter) => ({ kind: "returnLetter", letter, reason: "no", department: "school" }),
  (letter) => ({ kind: "extendLetter", letter, reason: "more" }),
  (letter) => ({ kind: "reportOnLetter", letter, text: "so far" }),
  (letter) => ({ kind: "answerLetter", letter, values: { handoverReply: "done" } }),
];

it("is never both answered and returned, nor extended twice, whatever is done with it in whatever order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...acts), { maxLength: 12 }), async (moves) => {
      const { story, letter } = await sentLetter();
      const due = story.state.letters[0]?.answerBy ?? "";
      for (const move of moves) await story.decide(move(letter), board);
      const [way] = story.state.letters;
      const values = story.state.records.at(-1)?.values ?? {};
      expect(way?.answered && way.returned).toBeUndefined();
      expect(values.handoverAnswered === true && values.handoverReturned === true).toBe(false);
      expect([values.handoverAnswered === true, values.handoverReturned === true]).toEqual([!!way?.answered, !!way?.returned]);
      expect(story.events.filter(({ body }) => body.kind === "letterExtended").length).toBeLessThanOrEqual(1);
      const day = way?.answerBy ?? "";
      expect(isWorkingDay(rules.standing.calendar, day) && day >= due).toBe(true);
      expect(values.handoverAnswerBy).toBe(day);
    }),
    { numRuns: 60 },
  );
});
