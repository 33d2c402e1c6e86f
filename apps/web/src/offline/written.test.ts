/** What is taken back is written on where it was written, and says what it said: the day it was made, the session it belongs to, the intake it stands for. */
import { expect, it } from "vitest";
import { answersIn, keptDay, keptInstead } from "../session/beside-answers.ts";
import { draftPlace } from "../session/draft-subject.ts";
import type { WaitingWork } from "./waiting.ts";
import { type Written, writtenAs } from "./written.ts";

type Made = Extract<WaitingWork, { readonly kind: "command" }>["command"];

const madeOn = "2026-11-24";
const values = { inspectionMode: "home" };

function written(work: WaitingWork): Written | undefined {
  return writtenAs({ id: "w1", on: madeOn, work });
}
const onCase = (command: Made) => written({ kind: "command", caseId: "c1", version: 3, stage: "s", command, before: {} });
const placeOf = (found: Written | undefined) => found && draftPlace(found.subject).path;

it("keeps the day on which a record, a visit and a step were made", () => {
  const made = [
    onCase({ kind: "visit", party: "p1", values, on: "2026-11-20" }),
    onCase({ kind: "record", record: "r1", values, on: "2026-11-20" }),
    onCase({ kind: "step", transition: "t1", values, on: "2026-11-20" }),
  ];
  expect(made.map(placeOf)).toEqual(["visit%3Ap1", "record%3Ar1", "step%3At1"].map((action) => `/cases/c1?do=${action}`));
  expect(made.map((found) => found?.answers[keptDay])).toEqual(["2026-11-20", "2026-11-20", "2026-11-20"]);
  expect(made.map((found) => answersIn(found?.answers ?? {}))).toEqual([values, values, values]);
});

it("takes the day of the device where the work named none", () => {
  expect(onCase({ kind: "record", record: "r1", values })?.answers[keptDay]).toBe(madeOn);
});

it("leaves what a session came to with its session", () => {
  expect(placeOf(onCase({ kind: "record", record: "r1", values, session: "m1" }))).toBe("/cases/c1?do=hold%3Am1");
});

it("names the intake that is written anew beside its answers", () => {
  const found = written({ kind: "intake", request: { type: "t", facts: values } });
  expect([placeOf(found), found?.answers[keptInstead]]).toEqual(["/cases/new/t", "w1"]);
  expect(answersIn(found?.answers ?? {})).toEqual(values);
});

it("gives no draft of what is written without one", () => {
  expect(onCase({ kind: "note", text: "x" })).toBeUndefined();
  expect(onCase({ kind: "step", transition: "t1" })).toBeUndefined();
});
