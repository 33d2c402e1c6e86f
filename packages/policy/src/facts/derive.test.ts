/** Derived facts over lists that are known, unknown, or known in part. */
import { describe, expect, it } from "vitest";
import { gardenPolicy } from "../fixtures/garden-policy.ts";
import { smallWorld, today } from "../fixtures/small-world.ts";
import type { Policy } from "../policy/policy.ts";
import type { Facts, Item } from "./fact-value.ts";
import { asFactValue } from "./possible.ts";
import { caseScope } from "./scope.ts";

function read(policy: Policy, name: string, facts: Facts): unknown {
  return asFactValue(caseScope(policy, facts, today).read(name), policy.facts[name]?.minimum);
}

describe("over a list with items known in part", () => {
  const beds: readonly Item[] = [
    { bedBitten: true, bedRows: 2 },
    { bedBitten: null, bedRows: 1 },
    { bedBitten: false, bedRows: null },
    { bedBitten: true },
  ];
  it.each([
    ["bedCount", 4],
    ["bittenBeds", { atLeast: 2, atMost: 3 }],
    ["wideBed", true],
    ["bittenRows", { atLeast: 2 }],
    ["leastRows", { atMost: 1 }],
    ["mostBittenRows", 2],
    ["lastBittenRows", null],
  ])("%s is %j", (name, expected) => {
    expect(read(smallWorld, name, { beds })).toEqual(expected);
  });
});

it("finds nothing in an empty list where there is no value, but counts and sums to 0", () => {
  const facts = { beds: [] };
  expect(["bedCount", "bittenRows", "wideBed", "leastRows", "lastBittenRows"].map((name) => read(smallWorld, name, facts))).toEqual([
    0,
    0,
    false,
    null,
    null,
  ]);
});

it("adds ranges, and counts days from a date, never below 0", () => {
  expect(read(smallWorld, "trouble", { holes: { atLeast: 1, atMost: 2 }, beds: [{ bedBitten: true }] })).toEqual({ atLeast: 2, atMost: 3 });
  expect(read(smallWorld, "trouble", { holes: { atLeast: 1 }, beds: [] })).toEqual({ atLeast: 1 });
  expect(read(smallWorld, "daysSeen", { seenOn: "2026-11-01" })).toBe(23);
  expect(read(smallWorld, "daysSeen", { seenOn: "2027-01-01" })).toBe(0);
  expect(read(smallWorld, "daysSeen", {})).toBeNull();
});

it("is computed: a value recorded under its name is not looked at", () => {
  expect(read(smallWorld, "bedCount", { beds: [], bedCount: 5 })).toBe(0);
});

describe("earlier disputes", () => {
  const policy = gardenPolicy("commons");
  const closed = (historyClosedOn?: string | null) => ({
    historyType: "slugs",
    historyAcceptedOn: "2026-01-01",
    ...(historyClosedOn !== undefined && { historyClosedOn }),
  });
  it.each([
    [undefined, null],
    [[], 0],
    [[closed("2026-08-26")], 1],
    [[closed("2026-08-25")], 0],
    [[closed("2026-11-25")], 0],
    [[closed()], 0],
    [[closed("2026-11-01"), closed(null)], { atLeast: 1, atMost: 2 }],
  ])("closed within 90 days: %j gives %j", (history, expected) => {
    expect(read(policy, "relapse", history === undefined ? {} : { history })).toEqual(expected);
  });

  it("count those of the same type only where the policy says so", () => {
    const { relapse } = policy.facts;
    const definition = { kind: "history", title: "", since: "accepted", withinDays: 1000, sameType: true } as const;
    const sameType: Policy = relapse
      ? { ...policy, facts: { ...policy.facts, relapse: { ...relapse, origin: { kind: "derived", definition } } } }
      : policy;
    const history = [closed(), { historyType: "aphids", historyAcceptedOn: "2026-05-01" }];
    expect(read(sameType, "relapse", { history, disputeType: "slugs" })).toBe(1);
    expect(read(sameType, "relapse", { history })).toEqual({ atMost: 2 });
  });
});
