/** Filling in and putting right one filing: what a change makes nobody ask for any longer goes with it. */
import { expect, it } from "vitest";
import { garden } from "../fixtures/garden.ts";
import { ofKind, Story } from "../fixtures/story.ts";

const rules = garden("commons");

it("drops answers that are no longer asked for, and keeps what they were in the event", async () => {
  const story = new Story(rules);
  await story.takesIn();
  const values = { handoverTo: "the school", handoverReturned: true, handoverCompetent: "the water board" };
  await story.does({ kind: "record", record: "handover", values });
  const record = story.state.records.at(-1)?.id ?? "";
  const bodies = await story.does({ kind: "supplement", record, values: { handoverReturned: false }, reason: "it was not sent back" });
  expect(ofKind(bodies, "recordSupplemented")).toMatchObject([
    {
      values: { handoverReturned: false, handoverCompetent: null },
      before: { handoverReturned: true, handoverCompetent: "the water board" },
    },
  ]);
  expect(story.state.records.at(-1)?.values).toMatchObject({ handoverReturned: false, handoverCompetent: null });
  // What is told again as it stands is nothing new.
  const again = { kind: "supplement", record, values: { handoverReturned: false }, reason: "again" } as const;
  expect((await story.refused(again)).code).toBe("nothing-to-record");
});

it("takes up another release only where the plan of the case goes on", async () => {
  const story = new Story(rules);
  await story.takesIn();
  const { policy } = rules;
  const plans = policy.plans.filter(({ id }) => id !== story.state.plan?.id);
  story.rules = { ...rules, policy: { ...policy, release: "another", plans } };
  expect((await story.refused({ kind: "adopt" })).code).toBe("cannot-adopt");
});
