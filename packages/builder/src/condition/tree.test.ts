/** Conditions as trees: nothing is lost, and every move does what it says. */
import { type Condition, factsIn } from "@jiefen/policy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conditions } from "../../../policy/src/fixtures/small-world.ts";
import { type Branch, conditionOf, emptyLeaf, openLeaves, treeOf, wholePartOf } from "./tree.ts";
import { addedTo, branchMoves, findBranch, type Moved, moved, replaced } from "./tree-moves.ts";

const leaf = (fact: string): Condition => ({ fact, operator: "equal", value: true });
const [a, b, c] = [leaf("a"), leaf("b"), leaf("c")];

function branches(tree: Branch): readonly Branch[] {
  return tree.kind === "leaf" ? [tree] : [tree, ...tree.parts.flatMap(branches)];
}

/** The branch of the tree at a place of parts. */
function keyAt(tree: Branch, ...place: readonly number[]): number {
  const found = place.reduce<Branch>((branch, index) => (branch.kind === "leaf" ? branch : (branch.parts[index] ?? branch)), tree);
  return found.key;
}

function after(condition: Condition, move: (typeof branchMoves)[number], ...place: readonly number[]): Condition | undefined {
  const tree = treeOf(condition);
  const done = moved(tree, keyAt(tree, ...place), move);
  return done?.tree && wholePartOf(done.tree);
}

describe("the tree of a condition", () => {
  it("loses nothing", () => {
    fc.assert(
      fc.property(conditions, (condition) => {
        expect(conditionOf(treeOf(condition))).toEqual(condition);
      }),
    );
  });

  it("is no condition until every comparison is whole, and can be read until then", () => {
    const tree = moved(treeOf({ all: [a, b] }), 1, "addAfter")?.tree ?? emptyLeaf(0);
    expect(openLeaves(tree)).toBe(1);
    expect(conditionOf(tree)).toBeUndefined();
    expect(wholePartOf(tree)).toEqual({ all: [a, b] });
    expect(conditionOf({ kind: "leaf", key: 0, nots: 0, fact: "x", operator: "in", value: [] })).toBeUndefined();
  });

  it("keeps its keys apart and no group empty, whatever is done", () => {
    const done = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...branchMoves)), { maxLength: 12 });
    fc.assert(
      fc.property(conditions, done, (condition, moves) => {
        let tree: Branch | undefined = treeOf(condition);
        for (const [which, move] of moves) {
          if (!tree) break;
          const all = branches(tree);
          const chosen = all[which % all.length];
          const next: Moved | undefined = chosen && moved(tree, chosen.key, move);
          if (next?.tree) expect(findBranch(next.tree, next.focus)).toBeDefined();
          tree = next ? next.tree : tree;
        }
        const left = tree ? branches(tree) : [];
        expect(new Set(left.map(({ key }) => key)).size).toBe(left.length);
        expect(left.every((branch) => branch.kind === "leaf" || branch.parts.length > 0)).toBe(true);
      }),
    );
  });

  it("keeps every comparison when branches are moved, wrapped, unwrapped or negated", () => {
    const keeping = fc.constantFrom(
      "up" as const,
      "down" as const,
      "into" as const,
      "out" as const,
      "wrap" as const,
      "unwrap" as const,
      "negate" as const,
    );
    fc.assert(
      fc.property(conditions, fc.nat(), keeping, (condition, which, move) => {
        const tree = treeOf(condition);
        const all = branches(tree);
        const next = moved(tree, all[which % all.length]?.key ?? 0, move)?.tree;
        if (!next) return;
        const names = (one: Branch) => [...factsIn(conditionOf(one) ?? condition)].sort();
        expect(names(next)).toEqual(names(tree));
      }),
    );
  });

  it.each<[string, Condition | undefined, Condition]>([
    ["up", after({ all: [a, b] }, "up", 1), { all: [b, a] }],
    ["down", after({ any: [a, b, c] }, "down", 0), { any: [b, a, c] }],
    ["into the group before", after({ all: [{ any: [a] }, b] }, "into", 1), { all: [{ any: [a, b] }] }],
    ["into the group after", after({ all: [b, { any: [a] }] }, "into", 0), { all: [{ any: [b, a] }] }],
    ["out of its group", after({ all: [{ any: [a, b] }, c] }, "out", 0, 0), { all: [{ any: [b] }, a, c] }],
    ["out as the last of its group", after({ all: [{ any: [a] }, c] }, "out", 0, 0), { all: [a, c] }],
    ["wrapped", after({ all: [a, b] }, "wrap", 1), { all: [a, { any: [b] }] }],
    ["unwrapped", after({ all: [{ any: [a, b] }, c] }, "unwrap", 0), { all: [a, b, c] }],
    ["unwrapped with its not", after({ not: { any: [a] } }, "unwrap"), { not: a }],
    ["negated", after({ all: [a, b] }, "negate"), { not: { all: [a, b] } }],
    ["negated twice", after({ not: a }, "negate"), a],
    ["duplicated", after(a, "duplicate"), { all: [a, a] }],
    ["removed with its group", after({ all: [{ any: [a] }, b] }, "remove", 0, 0), { all: [b] }],
  ])("moves a branch: %s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it.each<[string, Condition | undefined]>([
    ["the first up", after({ all: [a, b] }, "up", 0)],
    ["out of the outermost group", after({ all: [a, b] }, "out", 0)],
    ["a negated group of several unwrapped", after({ all: [{ not: { any: [a, b] } }, c] }, "unwrap", 0)],
    ["into a group where there is none beside it", after({ all: [a, b] }, "into", 0)],
    ["the last comparison away and still a condition", after(a, "remove")],
  ])("does not move %s", (_, found) => {
    expect(found).toBeUndefined();
  });

  it("takes new comparisons at the end of a group, and other values in place", () => {
    const tree = treeOf({ any: [a] });
    if (tree.kind === "leaf") throw new Error("a group is no leaf");
    const grown = addedTo(tree, tree, "leaf");
    const filled = replaced(grown.tree ?? tree, { kind: "leaf", key: grown.focus, nots: 0, fact: "b", operator: "equal", value: true });
    expect(conditionOf(filled)).toEqual({ any: [a, b] });
    expect(openLeaves(addedTo(tree, tree, "group").tree ?? tree)).toBe(1);
  });
});
