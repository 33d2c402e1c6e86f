/** What can be done to a branch of a condition's tree. Nothing done to one branch changes another. */
import { type Branch, emptyLeaf, type Group, type Join } from "./tree.ts";

/** A tree after a change, with the branch that has the focus then. Without a tree, nothing is left of it. */
export interface Moved {
  readonly tree: Branch | undefined;
  readonly focus: number;
}

function largestKey(tree: Branch): number {
  return tree.kind === "leaf" ? tree.key : Math.max(tree.key, ...tree.parts.map(largestKey));
}

function withFreshKeys(branch: Branch, from: number): Branch {
  let key = from - 1;
  function renamed(one: Branch): Branch {
    key += 1;
    return one.kind === "leaf" ? { ...one, key } : { ...one, key, parts: one.parts.map(renamed) };
  }
  return renamed(branch);
}

/** Puts other branches in the place of one; a group that has none left goes with them. */
function spliced(branch: Branch, key: number, change: (found: Branch) => readonly Branch[]): readonly Branch[] {
  if (branch.key === key) return change(branch);
  if (branch.kind === "leaf") return [branch];
  const parts = branch.parts.flatMap((part) => spliced(part, key, change));
  return parts.length === 0 ? [] : [{ ...branch, parts }];
}

/** What has become several at the root is all asked for. */
function changed(tree: Branch, key: number, change: (found: Branch) => readonly Branch[]): Branch | undefined {
  const parts = spliced(tree, key, change);
  if (parts.length < 2) return parts[0];
  return { kind: "all", key: Math.max(...parts.map(largestKey)) + 1, nots: 0, parts };
}

export function findBranch(tree: Branch, key: number): Branch | undefined {
  if (tree.key === key) return tree;
  return tree.kind === "leaf" ? undefined : tree.parts.map((part) => findBranch(part, key)).find((found) => found !== undefined);
}

export function findParent(tree: Branch, key: number): Group | undefined {
  if (tree.kind === "leaf") return undefined;
  if (tree.parts.some((part) => part.key === key)) return tree;
  return tree.parts.map((part) => findParent(part, key)).find((found) => found !== undefined);
}

export function replaced(tree: Branch, next: Branch): Branch {
  return changed(tree, next.key, () => [next]) ?? next;
}

export const branchMoves = [
  "addAfter",
  "addGroup",
  "wrap",
  "unwrap",
  "negate",
  "up",
  "down",
  "into",
  "out",
  "duplicate",
  "remove",
] as const;
export type BranchMove = (typeof branchMoves)[number];

function swapped(tree: Branch, key: number, by: -1 | 1): Branch | undefined {
  const parent = findParent(tree, key);
  const from = parent?.parts.findIndex((part) => part.key === key) ?? -1;
  const [one, other] = [parent?.parts[from], parent?.parts[from + by]];
  if (!parent || !one || !other) return undefined;
  const parts = parent.parts.map((part) => (part === one ? other : part === other ? one : part));
  return replaced(tree, { ...parent, parts });
}

function movedInto(tree: Branch, key: number): Branch | undefined {
  const parent = findParent(tree, key);
  const at = parent?.parts.findIndex((part) => part.key === key) ?? -1;
  const branch = parent?.parts[at];
  if (!parent || !branch) return undefined;
  const [before, after] = [parent.parts[at - 1], parent.parts[at + 1]];
  const others = parent.parts.filter((part) => part !== branch);
  const put = (group: Group, parts: readonly Branch[]) =>
    replaced(tree, { ...parent, parts: others.map((part) => (part === group ? { ...group, parts } : part)) });
  if (before && before.kind !== "leaf") return put(before, [...before.parts, branch]);
  if (after && after.kind !== "leaf") return put(after, [branch, ...after.parts]);
  return undefined;
}

function movedOut(tree: Branch, key: number): Branch | undefined {
  const parent = findParent(tree, key);
  const branch = findBranch(tree, key);
  if (!parent || !branch || parent.key === tree.key) return undefined;
  const parts = parent.parts.filter((part) => part !== branch);
  return changed(tree, parent.key, () => [...(parts.length > 0 ? [{ ...parent, parts }] : []), branch]);
}

/** A negated group cannot be taken away from around several. */
function unwrapped(tree: Branch, key: number): Branch | undefined {
  const group = findBranch(tree, key);
  if (!group || group.kind === "leaf") return undefined;
  const [only] = group.parts;
  if (group.parts.length === 1 && only) return changed(tree, key, () => [{ ...only, nots: only.nots + group.nots }]);
  return group.nots > 0 || group.key === tree.key ? undefined : changed(tree, key, () => group.parts);
}

/** Who has the focus when a branch is gone: the next of its group, else the one before, else the group above. */
function neighbourOf(tree: Branch, key: number): number {
  const parent = findParent(tree, key);
  if (!parent) return key;
  const at = parent.parts.findIndex((part) => part.key === key);
  const next = parent.parts[at + 1] ?? parent.parts[at - 1];
  return next?.key ?? neighbourOf(tree, parent.key);
}

/** Undefined where it cannot be done. */
export function moved(tree: Branch, key: number, move: BranchMove): Moved | undefined {
  const found = findBranch(tree, key);
  if (!found) return undefined;
  const fresh = largestKey(tree) + 1;
  const stays = (next: Branch | undefined): Moved | undefined => next && { tree: next, focus: key };
  switch (move) {
    case "addAfter":
      return { tree: changed(tree, key, (one) => [one, emptyLeaf(fresh)]), focus: fresh };
    case "addGroup": {
      const group: Group = { kind: otherJoin(found, tree), key: fresh, nots: 0, parts: [emptyLeaf(fresh + 1)] };
      return { tree: changed(tree, key, (one) => [one, group]), focus: fresh + 1 };
    }
    case "wrap":
      return stays(changed(tree, key, (one) => [{ kind: otherJoin(one, tree), key: fresh, nots: 0, parts: [one] }]));
    case "unwrap": {
      const next = unwrapped(tree, key);
      return next && { tree: next, focus: found.kind === "leaf" ? key : (found.parts[0]?.key ?? key) };
    }
    case "negate":
      return stays(replaced(tree, { ...found, nots: found.nots > 0 ? found.nots - 1 : 1 }));
    case "up":
      return stays(swapped(tree, key, -1));
    case "down":
      return stays(swapped(tree, key, 1));
    case "into":
      return stays(movedInto(tree, key));
    case "out":
      return stays(movedOut(tree, key));
    case "duplicate":
      return { tree: changed(tree, key, (one) => [one, withFreshKeys(one, fresh)]), focus: fresh };
    case "remove":
      return { tree: changed(tree, key, () => []), focus: neighbourOf(tree, key) };
  }
}

/** A group within a group asks the other way, or it would say nothing new. */
function otherJoin(branch: Branch, tree: Branch): Join {
  return findParent(tree, branch.key)?.kind === "all" ? "any" : "all";
}

/** At the end of a group. */
export function addedTo(tree: Branch, group: Group, what: "leaf" | "group"): Moved {
  const fresh = largestKey(tree) + 1;
  const leaf = emptyLeaf(what === "leaf" ? fresh : fresh + 1);
  const branch: Branch = what === "leaf" ? leaf : { kind: group.kind === "all" ? "any" : "all", key: fresh, nots: 0, parts: [leaf] };
  return { tree: replaced(tree, { ...group, parts: [...group.parts, branch] }), focus: leaf.key };
}
