/** The record of a session begins with what was taken down at it, and with nothing that was not. */
import { describe, expect, it } from "vitest";
import { garden } from "../fixtures/garden.ts";
import { Story } from "../fixtures/story.ts";
import { fillSession } from "./fill-session.ts";

const nameOf = (person: string) => ({ Stella: "史黛拉" })[person] ?? "";

async function planned() {
  const story = new Story(garden("commons"));
  await story.takesIn();
  await story.does({ kind: "planSession", on: "2026-11-03", place: "凉亭", invited: [{ name: "水务站老周" }] });
  await story.until("2026-11-03");
  return story;
}

function filled({ state, rules: { policy } }: Story, fills = policy.session?.fills) {
  const [session] = state.sessions;
  if (!session || !policy.session || !fills) throw new Error("No session is planned.");
  return fillSession({ policy: { ...policy, session: { ...policy.session, fills } }, state, session, nameOf });
}

describe("the record of a session", () => {
  it("begins with who was there and is no party, by name", async () => {
    const story = await planned();
    const present = [{ person: "Stella" }, { party: "p1" }, { name: "水务站老周" }, { person: "nobodyKnown" }];
    await story.does({ kind: "takeAttendance", session: story.state.sessions[0]?.id ?? "", present, absent: [{ party: "p2" }] });
    expect(filled(story)).toEqual({ treatmentNote: "史黛拉、水务站老周" });
  });

  it("says that the parties were there only if all were, and nothing before attendance was taken", async () => {
    const story = await planned();
    const fills = { at: "whereHeld", people: "othersThere", all: "allPartiesThere" } as const;
    const session = story.state.sessions[0]?.id ?? "";
    expect(filled(story, fills)).toEqual({ at: "凉亭" });
    await story.does({ kind: "takeAttendance", session, present: [{ party: "p1" }], absent: [{ party: "p2" }] });
    expect(filled(story, fills)).toEqual({ at: "凉亭", all: false });
    await story.does({ kind: "takeAttendance", session, present: [{ party: "p1" }, { party: "p2" }], absent: [] });
    expect(filled(story, fills)).toEqual({ at: "凉亭", all: true });
  });

  it("is no longer than its question takes", async () => {
    const story = await planned();
    const session = story.state.sessions[0]?.id ?? "";
    const present = Array.from({ length: 9 }, (_, index) => ({ name: `${index}${"园".repeat(150)}` }));
    await story.does({ kind: "takeAttendance", session, present, absent: [] });
    expect([...String(filled(story).treatmentNote)]).toHaveLength(1000);
  });
});
