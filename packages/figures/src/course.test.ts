/** The day on which a letter was answered, as figures count it. */
import { describe, expect, it } from "vitest";
import { garden } from "../../casework/src/fixtures/garden.ts";
import { written } from "../../casework/src/fixtures/sent-letter.ts";
import { mild, Story } from "../../casework/src/fixtures/story.ts";
import { evolveCourse, newCourse } from "./course.ts";
import { rowsOf } from "./rows-of.ts";

const { policy } = garden("commons");
const telling = { ...policy, ...(policy.letter && { letter: { ...policy.letter, answeredOnField: "handoverSentOn" } }) };

/** Of one that was said on the 12th to be answered. */
async function countedOn(under: typeof policy, toldOn: string): Promise<string | undefined> {
  const story = new Story(garden("commons"), "2026-11-05");
  await story.takesIn(mild);
  await story.does({ kind: "record", record: "handover", values: written });
  const record = story.state.records.at(-1)?.id ?? "";
  await story.until("2026-11-12");
  await story.does({ kind: "supplement", record, values: { handoverAnswered: true, handoverSentOn: toldOn }, reason: "it came" });
  const { state, events } = story;
  const filled = events.findLast(({ body }) => body.kind === "recordSupplemented");
  const course = filled ? evolveCourse(under, newCourse, filled, state) : newCourse;
  return rowsOf(under, state, course).find(({ subject }) => subject === "letter")?.days.letterAnsweredOn;
}

describe("a letter answered on paper", () => {
  it("counts from the day on which it became known", async () => {
    expect(await countedOn(policy, "2026-11-09")).toBe("2026-11-12");
  });

  it("counts from the day it tells, where policy has it tell one, and never from a later one", async () => {
    expect(await countedOn(telling, "2026-11-09")).toBe("2026-11-09");
    expect(await countedOn(telling, "2026-11-15")).toBe("2026-11-12");
  });
});
