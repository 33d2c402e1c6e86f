/** Chasing a letter: from which day, by whom, and not too often. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../calendar/add-days.ts";
import { laterBy } from "../calendar/day.ts";
import { garden } from "../fixtures/garden.ts";
import { board, sentLetter, written } from "../fixtures/sent-letter.ts";
import { bookkeeper, chair, mild, Story, steward } from "../fixtures/story.ts";
import { chasedFrom } from "./chase.ts";
import { lettersOf } from "./letter.ts";

const rules = garden("commons");
const chase = (letter: string, text = "please sign") => ({ kind: "chaseLetter", letter, text }) as const;

describe("a letter", () => {
  it("is chased from the day it is due, by whom policy names, and not at once again", async () => {
    const { story, letter } = await sentLetter();
    expect((await story.refused(chase(letter), chair)).code).toBe("letter-not-due");
    await story.until("2026-11-06");
    expect((await story.refused(chase(letter), bookkeeper)).code).toBe("not-allowed");
    expect((await story.refused(chase(letter), board)).code).toBe("not-allowed");
    expect((await story.refused(chase(letter, "  "), chair)).code).toBe("nothing-to-record");
    await story.does(chase(letter), chair);
    expect((await story.refused(chase(letter), steward)).code).toBe("chased-lately");
    // Two working days after Friday.
    await story.until("2026-11-10");
    await story.does(chase(letter, "please do"), steward);
    expect(story.state.letters[0]?.chases).toMatchObject([
      { by: "Clara", on: "2026-11-06", what: "receive", text: "please sign" },
      { by: "Stella", on: "2026-11-10", what: "receive", text: "please do" },
    ]);
  });

  it("is chased for what it waits for then, and no more once it was answered or returned", async () => {
    const { story, letter } = await sentLetter();
    await story.does({ kind: "receiveLetter", letter }, board);
    await story.until("2026-11-11");
    expect((await story.refused(chase(letter), chair)).code).toBe("letter-not-due");
    await story.until("2026-11-12");
    await story.does(chase(letter), chair);
    expect(story.state.letters[0]?.chases[0]?.what).toBe("answer");
    await story.does({ kind: "answerLetter", letter, values: { handoverReply: "dredged" } }, board);
    expect((await story.refused(chase(letter), chair)).code).toBe("letter-answered");
    const other = await sentLetter();
    await other.story.until("2026-11-06");
    await other.story.does({ kind: "returnLetter", letter: other.letter, reason: "no", department: "school" }, board);
    expect((await other.story.refused(chase(other.letter), chair)).code).toBe("letter-returned");
  });

  it("that was chased and then signed for is not due again, and not chased lately either", async () => {
    const { story, letter } = await sentLetter();
    await story.until("2026-11-06");
    await story.does(chase(letter), chair);
    await story.does({ kind: "receiveLetter", letter }, board);
    expect((await story.refused(chase(letter), chair)).code).toBe("letter-not-due");
    await story.until("2026-11-11");
    expect((await story.refused(chase(letter), chair)).code).toBe("letter-not-due");
  });

  it("that went on paper, or under a policy without chasing, is not chased in the product", async () => {
    const { story, letter } = await sentLetter({ under: garden("commons", { "rules/referral.json": { letter: { chase: null } } }) });
    await story.until("2026-11-06");
    expect((await story.refused(chase(letter), chair)).code).toBe("not-allowed");
    const paper = new Story(rules, "2026-11-05");
    await paper.takesIn(mild);
    await paper.does({ kind: "record", record: "handover", values: written });
    expect((await paper.refused(chase(paper.state.records.at(-1)?.id ?? ""), chair)).code).toBe("letter-not-sent");
  });
});

it("is never chased before its day, nor twice within the days policy sets, whatever is tried on whatever day", async () => {
  const every = 2;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 10 }), async (waits) => {
      const { story, letter } = await sentLetter();
      for (const days of waits) {
        if (days > 0) await story.until(laterBy(story.today, days));
        const [known] = lettersOf(rules.policy, story.state);
        const from = known && chasedFrom(rules.policy, rules.standing.calendar, known);
        const tried = await story.decide(chase(letter), chair);
        expect(tried.ok).toBe(from !== undefined && from <= story.today);
      }
      const chases = story.state.letters[0]?.chases ?? [];
      for (const [index, { on }] of chases.entries()) {
        const before = chases[index - 1];
        const least = before ? addDays(rules.standing.calendar, before.on, every, "working").date : "2026-11-06";
        expect(on >= least).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});
