/** What the pure parts may not reach for: clocks, chance, the browser, Node. */
import { freeNamesOf, lineOf, type Source, type SyntaxNode } from "./syntax.ts";

export const pureParts: readonly string[] = ["policy", "casework", "analysis", "figures"];

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
  const bound = boundNames(source);
  const names = freeNamesOf(source)
    .filter(({ text }) => worldly.has(text) && !bound.has(text))
    .map(({ text, node }) => at(node, text));
  const others = source.nodes.flatMap((node) => {
    const what = drawsFromTheWorld(node);
    return what ? [at(node, what)] : [];
  });
  return [...names, ...others];
}

/** Names the file binds itself: parameters, variables, functions and imports, patterns included. What the types know to be no global is told by
 * `tsconfig.pure.json`, which has neither DOM nor Node. */
function boundNames(source: Source): ReadonlySet<string> {
  const bound = new Set<string>();
  const bind = (pattern: unknown): void => {
    if (Array.isArray(pattern)) for (const part of pattern) bind(part);
    if (typeof pattern !== "object" || pattern === null || !("type" in pattern)) return;
    if (pattern.type === "Identifier" && "name" in pattern) bound.add(String(pattern.name));
    for (const part of ["properties", "elements", "value", "argument", "left", "parameter"])
      if (part in pattern) bind(Reflect.get(pattern, part));
  };
  for (const node of source.nodes) {
    if ("params" in node) bind(node.params);
    if (node.type === "VariableDeclarator" || node.type === "FunctionDeclaration") bind(node.id);
    if (node.type.startsWith("Import") && "local" in node) bind(node.local);
  }
  return bound;
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
