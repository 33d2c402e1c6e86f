/** One TypeScript file as a syntax tree, and the questions the house asks of it. */
import { parseSync } from "vite";

interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

export interface Source {
  /** From the repository's root. */
  readonly path: string;
  readonly text: string;
  /** Every node of the tree, parents before children. */
  readonly nodes: readonly SyntaxNode[];
  /** `nodes[i]`'s parent. */
  readonly parents: ReadonlyMap<SyntaxNode, SyntaxNode>;
}

export interface Found {
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

export function parseSource(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const nodes: SyntaxNode[] = [];
  const parents = new Map<SyntaxNode, SyntaxNode>();
  const enter = (value: unknown, parent: SyntaxNode | undefined): void => {
    if (Array.isArray(value)) {
      for (const part of value) enter(part, parent);
      return;
    }
    if (!isNode(value)) return;
    nodes.push(value);
    if (parent) parents.set(value, parent);
    for (const part of Object.values(value)) if (typeof part === "object") enter(part, value);
  };
  enter(program, undefined);
  return { path, text, nodes, parents };
}

export function lineOf(source: Source, node: SyntaxNode): number {
  return source.text.slice(0, node.start).split("\n").length;
}

const importing = new Set(["ImportDeclaration", "ExportNamedDeclaration", "ExportAllDeclaration", "ImportExpression", "TSImportType"]);

/** What a file imports, in any form TypeScript has (types included). */
export function importsOf(source: Source): Found[] {
  const found: Found[] = [];
  for (const node of source.nodes) {
    const from = importing.has(node.type) ? node.source : requiredBy(node);
    if (isNode(from) && typeof from.value === "string") found.push({ text: from.value, line: lineOf(source, node) });
  }
  return found;
}

function requiredBy(node: SyntaxNode): unknown {
  const callee = node.callee;
  if (node.type !== "CallExpression" || !isNode(callee) || callee.name !== "require") return undefined;
  return Array.isArray(node.arguments) ? node.arguments[0] : undefined;
}

/** String literals and the fixed parts of templates, import paths left out. */
export function stringsOf(source: Source): Found[] {
  const found: Found[] = [];
  for (const node of source.nodes) {
    const parent = source.parents.get(node);
    if (parent && importing.has(parent.type) && parent.source === node) continue;
    if (node.type === "Literal" && typeof node.value === "string") found.push({ text: node.value, line: lineOf(source, node) });
    if (node.type === "TemplateElement") {
      const value = node.value;
      if (typeof value === "object" && value !== null && "cooked" in value && typeof value.cooked === "string")
        found.push({ text: value.cooked, line: lineOf(source, node) });
    }
  }
  return found;
}

/** Names used as an object's key or read from an object: `{ name: … }`, `object.name`. */
export function keysOf(source: Source): Found[] {
  const found: Found[] = [];
  for (const node of source.nodes) {
    const key =
      node.type === "MemberExpression" && !node.computed
        ? node.property
        : node.type === "Property" && !node.computed
          ? node.key
          : undefined;
    if (isNode(key) && typeof key.name === "string") found.push({ text: key.name, line: lineOf(source, key) });
  }
  return found;
}

/** Identifiers that stand for themselves: neither a key nor read from another object. */
export function freeNamesOf(source: Source): (Found & { readonly node: SyntaxNode })[] {
  return source.nodes
    .filter((node) => node.type === "Identifier" && !isOwned(source.parents.get(node), node))
    .map((node) => ({ text: String(node.name), line: lineOf(source, node), node }));
}

function isOwned(parent: SyntaxNode | undefined, node: SyntaxNode): boolean {
  if (!parent) return false;
  if (parent.type === "MemberExpression") return parent.property === node && !parent.computed;
  if (parent.type === "TSQualifiedName") return parent.right === node;
  return "key" in parent && parent.key === node && !parent.shorthand && !parent.computed;
}

export type { SyntaxNode };
