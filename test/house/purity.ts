/** What the pure parts may not reach for: clocks, chance, the browser, Node. */
import { freeNamesOf, lineOf, parentOf, type Source, type SyntaxNode } from "./syntax.ts";

export const pureParts: readonly string[] = ["policy", "casework"];

/** Free names that would let the world in. Types of the same names are not there either: `tsconfig.pure.json` has no DOM or Node. */
const worldly = new Set(
  "window document navigator location localStorage sessionStorage indexedDB fetch XMLHttpRequest WebSocket crypto performance process Buffer require setTimeout setInterval setImmediate queueMicrotask console globalThis self global __dirname __filename".split(
    " ",
  ),
);

export interface Impurity {
  readonly path: string;
  readonly line: number;
  readonly what: string;
}

export function impurities(source: Source): Impurity[] {
  const at = (node: SyntaxNode, what: string): Impurity => ({ path: source.path, line: lineOf(source, node), what });
  const names = freeNamesOf(source)
    .filter(({ text, node }) => worldly.has(text) && !isDeclared(source, text, node))
    .map(({ text, node }) => at(node, text));
  const others = source.nodes.flatMap((node) => {
    const what = drawsFromTheWorld(node);
    return what ? [at(node, what)] : [];
  });
  return [...names, ...others];
}

/** A parameter or variable of the file that happens to bear the name (`location`, `document`) is no global. */
function isDeclared(source: Source, name: string, node: SyntaxNode): boolean {
  for (let at: SyntaxNode | undefined = node; at; at = parentOf(source, at)) {
    const children = Object.values(at).flat();
    if (children.some((child) => declares(child, name))) return true;
  }
  return false;
}

function declares(value: unknown, name: string): boolean {
  if (typeof value !== "object" || value === null || !("type" in value)) return false;
  if (value.type === "Identifier")
    return "name" in value && value.name === name && "typeAnnotation" in value && value.typeAnnotation !== null;
  if (value.type === "VariableDeclaration")
    return "declarations" in value && Array.isArray(value.declarations) && value.declarations.some((one) => one.id?.name === name);
  if (value.type === "ObjectPattern")
    return "properties" in value && Array.isArray(value.properties) && value.properties.some((one) => one.value?.name === name);
  return false;
}

function drawsFromTheWorld(node: SyntaxNode): string | undefined {
  if (node.type === "NewExpression" && nameOf(node.callee) === "Date" && Array.isArray(node.arguments) && node.arguments.length === 0)
    return "new Date()";
  if (node.type === "CallExpression" && nameOf(node.callee) === "Date") return "Date()";
  if (node.type !== "MemberExpression") return undefined;
  const read = `${nameOf(node.object)}.${nameOf(node.property)}`;
  return read === "Date.now" || read === "Math.random" ? read : undefined;
}

function nameOf(node: unknown): string | undefined {
  return typeof node === "object" && node !== null && "name" in node && typeof node.name === "string" ? node.name : undefined;
}
