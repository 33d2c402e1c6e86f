/** Entries as rows, and what is done to them as a whole: where they come to stand, and what is written. */
import { findAt, segmentsOf } from "@jiefen/policy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { englishPath } from "../draft/text-at.ts";
import { withChanges } from "../draft/with-changes.ts";
import { commons, hillside } from "../fixtures/garden-draft.ts";
import { copied, givenBack, movedTo, retiredTo } from "./list-changes.ts";
import { listedAt } from "./listed.ts";

const path = "rules/closure.json";
const items = ["items"];
const names = (drafted: typeof commons) => listedAt(drafted, path, items).map(({ name }) => name);
const suffix = { zh: "（副本）", en: " (copy)" };

describe("listedAt", () => {
  it("says of each entry what this layer may do with it", () => {
    const rows = listedAt(hillside, path, items);
    const [first] = rows;
    const own = rows.find(({ name }) => name === "terraceMended");
    expect(first).toMatchObject({ added: false, open: false, movable: false, removable: false, retirable: false });
    expect(own).toMatchObject({ added: true, open: true, movable: true, removable: true, retirable: true });
  });

  it("lets the highest layer move and take away everything", () => {
    for (const row of listedAt(commons, path, items)) expect(row).toMatchObject({ added: false, movable: true, removable: true });
  });
});

describe("movedTo", () => {
  it("puts any row where it was put, and leaves the order of the others", () => {
    const count = names(commons).length;
    const positions = fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 30 });
    fc.assert(
      fc.property(positions, (moves) => {
        let drafted = commons;
        let expected = names(commons);
        for (const [from, to] of moves) {
          drafted = withChanges(drafted, movedTo(path, listedAt(drafted, path, items), from, to));
          const moved = expected[from] ?? "";
          expected = expected.filter((name) => name !== moved).toSpliced(to, 0, moved);
        }
        expect(names(drafted)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it("moves nothing that the layer above fixes", () => {
    expect(movedTo(path, listedAt(hillside, path, items), 0, 2)).toEqual([]);
  });
});

describe("a copy", () => {
  it("stands right after the entry, under another name and title, in both languages", () => {
    const rows = listedAt(commons, path, items);
    const row = rows[1];
    if (!row) throw new Error("The garden has items");
    const { place, changes } = copied(commons, path, rows, row, suffix);
    const after = withChanges(commons, changes);
    expect(names(after).indexOf(place.at(-1) ?? "")).toBe(2);
    expect(findAt(after.policy.documents[path], place)).toMatchObject({ title: `${row.title.zh}（副本）`, remedy: row.value.remedy });
    expect(listedAt(after, path, items)[2]?.title.en).toBe(`${row.title.en} (copy)`);
  });
});

describe("giving back", () => {
  it("takes away what this layer added, with its English", () => {
    const changes = givenBack(hillside, path, ["items", "terraceMended"]);
    const after = withChanges(hillside, changes);
    expect(names(after)).toEqual(names(commons));
    expect(findAt(after.policy.documents[englishPath], [path, "/items/terraceMended/title"])).toBeUndefined();
  });

  it("ends in what the layer above has, whatever was changed", () => {
    const plans = "rules/revisit.json";
    const place = ["plans", "watchPlan"];
    const english = { path: englishPath, pointer: "/rules~1revisit.json/~1plans~1watchPlan~1title", value: "Other" };
    const changed = withChanges(hillside, [{ path: plans, pointer: "/plans/watchPlan/graceDays", value: 1 }, english]);
    const after = withChanges(changed, givenBack(changed, plans, place));
    expect(findAt(after.policy.documents[plans], place)).toEqual(findAt(commons.policy.documents[plans], place));
    expect(listedAt(after, plans, ["plans"]).find(({ name }) => name === "watchPlan")?.differs).toBe(false);
  });
});

describe("retiring", () => {
  it("is taken back by using again", () => {
    const row = listedAt(commons, path, items)[0];
    if (!row) throw new Error("The garden has items");
    const retired = withChanges(commons, retiredTo(path, row, true));
    expect(listedAt(retired, path, items)[0]?.retired).toBe(true);
    const again = withChanges(retired, retiredTo(path, row, false));
    expect(findAt(again.policy.documents[path], segmentsOf("/items/settledItem/retired"))).toBeUndefined();
  });
});
