/** Three-way merging keeps what each side alone did, and asks where both did something. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isObject, isSameJson } from "../document/json.ts";
import { documentKinds, findKind } from "../document/kind.ts";
import { findAt } from "../document/pointer.ts";
import { changedDocument, gardenDocuments } from "../fixtures/changed-documents.ts";
import type { Choose } from "./conflict.ts";
import { mergeDocument, type Versions } from "./merge.ts";

function merge(path: string, versions: Versions, choose?: Choose) {
  const kind = findKind(path)?.kind;
  if (kind === undefined) throw new Error(path);
  return mergeDocument(documentKinds[kind], path, versions, choose);
}

const parted = fc
  .constantFrom(...gardenDocuments)
  .chain(([path, was]) =>
    fc.record({ path: fc.constant(path), was: fc.constant(was), theirs: changedDocument(path, was), ours: changedDocument(path, was) }),
  );

const level = (scale: string) => ({ type: "level", params: { scale, level: "mild" } });
const criterion = { title: "一", "x-order": 1, conditions: { all: [] }, event: level("harm") };
const grading = (criteria: object) => ({ scales: {}, criteria });

describe("mergeDocument", () => {
  it("gives the other side where one changed nothing", () => {
    fc.assert(
      fc.property(parted, ({ path, was, theirs }) => {
        expect(merge(path, { was, theirs, ours: was })).toEqual({ document: theirs, conflicts: [] });
        expect(merge(path, { was, theirs: was, ours: theirs })).toEqual({ document: theirs, conflicts: [] });
        expect(merge(path, { was, theirs, ours: theirs })).toEqual({ document: theirs, conflicts: [] });
      }),
      { numRuns: 60 },
    );
  });

  it("finds the same conflicts whichever side is called ours, and the same document where there are none", () => {
    fc.assert(
      fc.property(parted, ({ path, was, theirs, ours }) => {
        const one = merge(path, { was, theirs, ours });
        const other = merge(path, { was, theirs: ours, ours: theirs });
        const places = (merged: typeof one) =>
          merged.conflicts.flatMap(({ why, place }) => (why === "retiredAbove" ? [] : [place.join("/")])).sort();
        expect(places(one)).toEqual(places(other));
        if (one.conflicts.length === 0) expect(isSameJson(one.document, other.document)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("puts at each place of conflict what is chosen, and touches no other place", () => {
    fc.assert(
      fc.property(parted, ({ path, was, theirs, ours }) => {
        const kept = merge(path, { was, theirs, ours });
        const taken = merge(path, { was, theirs, ours }, () => "theirs");
        for (const { place, ...sides } of kept.conflicts) {
          expect(findAt(kept.document, place)).toEqual(sides.ours);
          expect(findAt(taken.document, place)).toEqual(sides.theirs);
        }
        if (kept.conflicts.length === 0) expect(taken).toEqual(kept);
      }),
      { numRuns: 60 },
    );
  });

  it("takes everything in that comes from one side, in the same entry as well", () => {
    const was = grading({ one: criterion });
    const theirs = grading({ one: { ...criterion, title: "甲" }, two: criterion });
    const ours = grading({ one: { ...criterion, "x-order": 9 }, own: criterion });
    expect(merge("rules/grading.json", { was, theirs, ours })).toEqual({
      document: grading({ one: { ...criterion, title: "甲", "x-order": 9 }, two: criterion, own: criterion }),
      conflicts: [],
    });
  });

  it.each([
    [
      "both",
      "/criteria/one/conditions",
      { one: { ...criterion, conditions: { any: [] } } },
      { one: { ...criterion, conditions: { not: {} } } },
    ],
    ["removedAbove", "/criteria/one", {}, { one: { ...criterion, title: "乙" } }],
    ["removedHere", "/criteria/one", { one: { ...criterion, title: "甲" } }, {}],
    ["addedTwice", "/criteria/new", { one: criterion, new: criterion }, { one: criterion, new: { ...criterion, title: "乙" } }],
    ["retiredAbove", "/criteria/one", { one: { ...criterion, retired: true } }, { one: { ...criterion, title: "乙" } }],
  ])("asks where %s: %s", (why, pointer, theirs, ours) => {
    const { conflicts } = merge("rules/grading.json", { was: grading({ one: criterion }), theirs: grading(theirs), ours: grading(ours) });
    expect(conflicts.map((conflict) => [conflict.why, `/${conflict.place.join("/")}`])).toEqual([[why, pointer]]);
  });

  it("keeps what was changed in something retired above, without bringing it back", () => {
    const theirs = grading({ one: { ...criterion, retired: true } });
    const { document } = merge("rules/grading.json", {
      was: grading({ one: criterion }),
      theirs,
      ours: grading({ one: { ...criterion, title: "乙" } }),
    });
    expect(isObject(document) && document.criteria).toEqual({ one: { ...criterion, title: "乙", retired: true } });
  });
});
