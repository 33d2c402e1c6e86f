/** What is a clash and what is not, and that settling one overwrites nothing that was not chosen. */
import type { Event, EventBody } from "@jiefen/casework";
import type { Facts } from "@jiefen/policy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clashWith, type Meanwhile, settled } from "./clash.ts";

const event = (by: string, body: EventBody, sequence = 2): Event => ({ sequence, by, at: 5, on: "2026-03-02", body });
const recorded = (by: string, facts: Facts) => event(by, { kind: "factsRecorded", facts });
const made = { me: "me", mine: { height: 3, shade: "dark" }, before: { height: 1 }, step: false, stage: "sown" };
const since = (events: readonly Event[], facts: Facts): Meanwhile => ({ events, facts, version: 9, people: { other: "Ann" } });

describe("a clash", () => {
  it("is what somebody else has set otherwise, with what it was", () => {
    const clash = clashWith(made, since([recorded("other", { height: 2 })], { height: 2 }));
    expect(clash).toEqual({
      version: 9,
      values: [{ fact: "height", was: 1, mine: 3, theirs: 2, by: "other", at: 5 }],
      people: { other: "Ann" },
    });
  });

  it.each<readonly [string, readonly Event[], Facts]>([
    ["my own earlier work", [recorded("me", { height: 2 })], { height: 2 }],
    ["the same answer", [recorded("other", { height: 3 })], { height: 3 }],
    ["what was put back as it was", [recorded("other", { height: 2 }), recorded("other", { height: 1 })], { height: 1 }],
    ["something else", [recorded("other", { width: 2 })], { height: 1, width: 2 }],
    ["a remark", [event("other", { kind: "noted", text: "seen" })], { height: 1 }],
  ])("is not %s", (_, events, facts) => {
    expect(clashWith(made, since(events, facts))).toBeUndefined();
  });

  it("of a step is that somebody has moved the case on", () => {
    const moved = event("other", { kind: "stageChanged", transition: "t", from: "sown", to: "grown" });
    expect(clashWith({ ...made, step: true }, since([moved], { height: 1 }))?.stage).toEqual({
      was: "sown",
      now: "grown",
      by: "other",
      at: 5,
    });
    expect(clashWith(made, since([moved], { height: 1 }))).toBeUndefined();
  });
});

describe("settling", () => {
  const answers = fc.dictionary(fc.constantFrom("a", "b", "c", "d"), fc.integer(), { minKeys: 1 });
  it("sends mine where it was chosen, and never changes what theirs was chosen for", () => {
    fc.assert(
      fc.property(answers, answers, fc.uniqueArray(fc.constantFrom("a", "b", "c", "d")), (mine, theirs, kept) => {
        const values = Object.keys(mine).flatMap((fact) =>
          theirs[fact] === undefined || theirs[fact] === mine[fact]
            ? []
            : [{ fact, mine: mine[fact] ?? null, theirs: theirs[fact], by: "other", at: 1 }],
        );
        const clash = { version: 2, values, people: {} };
        const news = settled({ kind: "recordFacts", facts: mine }, clash, new Set(kept));
        const record = settled({ kind: "record", record: "r", values: mine }, clash, new Set(kept));
        const after: Facts = { ...theirs, ...(news?.kind === "recordFacts" ? news.facts : {}) };
        const filed: Facts = record?.kind === "record" ? record.values : {};
        for (const { fact } of values) {
          const chosen = kept.includes(fact as "a") ? mine[fact] : theirs[fact];
          expect(after[fact]).toBe(chosen);
          expect(filed[fact]).toBe(chosen);
        }
      }),
    );
  });
});
