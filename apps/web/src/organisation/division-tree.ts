/** Divisions as a tree, each with the way to it. */
import type { Language, Text } from "@jiefen/policy";

export interface DivisionChoice {
  readonly code: string;
  readonly title: Text;
  /** Code of the division it lies in. */
  readonly parent?: string;
}

export interface DivisionNode {
  readonly value: string;
  readonly title: string;
  /** Below the root, e.g. `赤金镇 / 光明村`. */
  readonly path: string;
  readonly children: readonly DivisionNode[];
}

/** From `root` down; from every division without a parent that is known, if there is no root. By code. */
export function divisionTree(divisions: readonly DivisionChoice[], language: Language, root?: string): readonly DivisionNode[] {
  const known = new Set(divisions.map(({ code }) => code));
  const below = new Map<string | undefined, DivisionChoice[]>();
  for (const division of divisions.toSorted((a, b) => (a.code < b.code ? -1 : 1))) {
    const parent = division.parent !== undefined && known.has(division.parent) ? division.parent : undefined;
    below.set(parent, [...(below.get(parent) ?? []), division]);
  }
  const nodeOf = ({ code, title }: DivisionChoice, way: readonly string[], top: boolean): DivisionNode => {
    const path = [...way, title[language]];
    // What stands at the top is clear without being named.
    const children = (below.get(code) ?? []).map((child) => nodeOf(child, top ? [] : path, false));
    return { value: code, title: title[language], path: path.join(" / "), children };
  };
  const tops = root === undefined ? (below.get(undefined) ?? []) : divisions.filter(({ code }) => code === root);
  return tops.map((top) => nodeOf(top, [], true));
}
