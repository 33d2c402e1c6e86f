/** Who reads a fact of the garden, and that nobody is left out. */
import { describe, expect, it } from "vitest";
import { isObject } from "../document/json.ts";
import { conditionPlaces, findKind } from "../document/kind.ts";
import { findAt, placesOf, segmentsOf } from "../document/pointer.ts";
import { validPolicy } from "../fixtures/garden-policy.ts";
import { readFixture } from "../fixtures/read-fixture.ts";
import { readsOf } from "./condition-reads.ts";
import { usagesOf, usagesThrough } from "./usages-of.ts";

const policy = validPolicy(readFixture("garden"), "hillside");
const library = Object.keys(Object(policy.documents["schemas/fields.json"]));

describe("usagesOf", () => {
  it("names forms that ask a field, conditions that show others by it, and derived facts", () => {
    const found = usagesOf(policy, "honeydew").map(({ kind, path, pointer }) => `${kind} ${path}${pointer}`);
    expect(found).toContain("asks schemas/dispute-types/aphids.json/properties/honeydew");
    expect(found).toContain("shows schemas/dispute-types/aphids.json/properties/ladybirds");
  });

  it("points at entries that are there", () => {
    for (const fact of library)
      for (const { path, pointer } of usagesOf(policy, fact)) expect(findAt(policy.documents[path], segmentsOf(pointer))).toBeDefined();
  });

  it("finds the parameter a fact is compared with", () => {
    const compared = usagesOf(policy, "plantsHit").filter(({ kind }) => kind === "parameter");
    expect(compared.map(({ pointer }) => pointer)).toContain("/manyPlants");
  });

  it("knows what casework reads by name, with the codes it gives a meaning to", () => {
    const visit = findAt(policy.documents["rules/revisit.json"], ["visit"]);
    const outcome = isObject(visit) && typeof visit.outcomeField === "string" ? visit.outcomeField : "";
    const [wiring] = usagesOf(policy, outcome).filter(({ kind }) => kind === "wiring");
    expect(wiring?.codes).toEqual(isObject(visit) ? visit.clean : undefined);
  });

  it("knows what a letter is filled from and into, and what a paper says", () => {
    const told = (fact: string) => usagesOf(policy, fact).flatMap(({ kind, pointer }) => (kind === "tells" ? [pointer] : []));
    expect(told("story")).toEqual(expect.arrayContaining(["/letter/fills/handoverMatter", "/papers/notice"]));
    expect(told("handoverMatter")).toContain("/letter/fills/handoverMatter");
    expect(told("handoverReply")).toContain("/letter/answerFields");
    expect(told("gardenerPhone")).toEqual(["/papers/notice", "/papers/slip"]);
    expect(told("honeydew")).toEqual([]);
  });

  it("leaves out no condition of any document", () => {
    for (const [path, document] of Object.entries(policy.documents)) {
      const kind = findKind(path)?.kind;
      for (const pattern of kind === undefined ? [] : conditionPlaces(kind))
        for (const { value } of placesOf(document, pattern))
          for (const { fact } of readsOf(value)) expect(usagesOf(policy, fact).map((usage) => usage.path)).toContain(path);
    }
  });

  it("counts the cases of policy tests, and each entry once for each way", () => {
    const found = usagesOf(policy, "plantsHit");
    expect(found.some(({ kind }) => kind === "scenario")).toBe(true);
    expect(new Set(found.map(({ kind, path, pointer }) => `${kind} ${path}${pointer}`)).size).toBe(found.length);
  });
});

describe("usagesThrough", () => {
  it("follows derived facts to what reads them", () => {
    const deriving = library.filter((fact) => usagesOf(policy, fact).some(({ kind }) => kind === "derives"));
    expect(deriving.length).toBeGreaterThan(0);
    for (const fact of deriving)
      for (const { derived, usages } of usagesThrough(policy, fact)) {
        expect(findAt(policy.documents["rules/facts.json"], [derived])).toBeDefined();
        expect(usages).toBe(usagesOf(policy, derived));
      }
  });
});

describe("readsOf", () => {
  it("reads nothing out of what is no condition", () => {
    expect(readsOf({ all: [{ fact: 3 }, null, { any: "x" }] })).toEqual([]);
  });
});
