/** The team and the attendance of sessions on papers: by name and profession, never by id. */
import { describe, expect, it } from "vitest";
import { gardenCase, named, subjectOf, told } from "../fixtures/garden-case.ts";
import { absentText, presentText, teamText } from "./together.ts";

describe("on a paper", () => {
  it("who belongs to the team without an account is told with the profession, and nobody by an id", async () => {
    const story = await gardenCase();
    const team = [
      { person: "Stella", role: "steward", seat: "lead" },
      { person: "r1", role: "oldHand", seat: "lead" },
      { person: "r2", role: "oldHand", seat: "lead" },
      { person: "unknown", role: "steward", seat: "lead" },
    ];
    const subject = subjectOf(story, { state: { ...story.state, team }, names: { Stella: "史黛拉", r1: "老王" } });
    expect(teamText(subject, "zh")).toBe("史黛拉、老王（老把式）、老把式");
    expect(teamText(subject, "en")).not.toMatch(/r1|r2|unknown/);
  });

  it("a record tells who was at its session and who was not, with the reason; another record tells nothing of it", async () => {
    const nameless = { id: "p3", gardenerName: null };
    const story = await gardenCase({ ...told, gardeners: [...named, nameless] });
    await story.does({ kind: "planSession", on: story.today, place: "shed", invited: [{ name: "奥托" }] });
    const session = story.state.sessions[0]?.id ?? "";
    const present = [{ person: "Stella" }, { person: "unknown" }, { party: "p1" }];
    const absent = [{ name: "奥托", reason: "生病" }, { party: "p3", reason: "外出" }, { party: "p2" }];
    await story.does({ kind: "takeAttendance", session, present, absent });
    const held = story.state.sessions.map((one) => ({ ...one, held: { record: "minutes", on: story.today } }));
    const subject = subjectOf(story, { state: { ...story.state, sessions: held } });
    expect(presentText(subject, "minutes", "zh")).toBe("史黛拉、阿达·洛夫");
    expect(absentText(subject, "minutes", "zh")).toBe("奥托（生病）、本·里德");
    expect([presentText(subject, "another", "zh"), absentText(subject, undefined, "zh")]).toEqual(["", ""]);
  });
});
