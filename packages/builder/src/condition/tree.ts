/** A condition as the editor holds it: a tree whose branches have keys, where comparisons may still be open. */
import type { Condition, ConditionValue, FactCondition } from "@jiefen/policy";

export type Join = "all" | "any";

interface Shared {
  /** Tells the branches of one tree apart while they are edited. */
  readonly key: number;
  /** How many "not" stand before it. */
  readonly nots: number;
}

export interface Leaf extends Shared {
  readonly kind: "leaf";
  readonly fact?: string;
  readonly operator?: string;
  readonly value?: ConditionValue;
  /** What was typed and is no value. */
  readonly typed?: string;
}

export interface Group extends Shared {
  readonly kind: Join;
  /** Never empty. */
  readonly parts: readonly Branch[];
}

export type Branch = Leaf | Group;

export const emptyLeaf = (key: number): Leaf => ({ kind: "leaf", key, nots: 0 });

/** Every condition has a tree, and loses nothing by it. */
export function treeOf(condition: Condition): Branch {
  let key = -1;
  function branch(one: Condition, nots: number): Branch {
    if ("not" in one) return branch(one.not, nots + 1);
    key += 1;
    if ("fact" in one) return { kind: "leaf", key, nots, fact: one.fact, operator: one.operator, value: one.value };
    const [kind, parts] = "all" in one ? (["all", one.all] as const) : (["any", one.any] as const);
    return { kind, key, nots, parts: parts.map((part) => branch(part, 0)) };
  }
  return branch(condition, 0);
}

/** Undefined until the comparison can be made. */
export function comparisonOf({ fact, operator, value }: Leaf): FactCondition | undefined {
  if (fact === undefined || operator === undefined || value === undefined) return undefined;
  return Array.isArray(value) && value.length === 0 ? undefined : { fact, operator, value };
}

function negated(condition: Condition, nots: number): Condition {
  return nots === 0 ? condition : negated({ not: condition }, nots - 1);
}

/** Undefined until every comparison is whole. */
export function conditionOf(tree: Branch): Condition | undefined {
  return openLeaves(tree) === 0 ? wholePartOf(tree) : undefined;
}

/** The condition without what is still open; undefined where all of it is. */
export function wholePartOf(tree: Branch): Condition | undefined {
  if (tree.kind === "leaf") {
    const comparison = comparisonOf(tree);
    return comparison && negated(comparison, tree.nots);
  }
  const parts = tree.parts.flatMap((part) => wholePartOf(part) ?? []);
  if (parts.length === 0) return undefined;
  return negated(tree.kind === "all" ? { all: parts } : { any: parts }, tree.nots);
}

/** How many comparisons are not whole yet. */
export function openLeaves(tree: Branch): number {
  if (tree.kind === "leaf") return comparisonOf(tree) ? 0 : 1;
  return tree.parts.reduce((sum, part) => sum + openLeaves(part), 0);
}
