/** A JSON text as it is being written: its value so far as it can be read, and where in the text each place of it stands. */
import { jsonLanguage } from "@codemirror/lang-json";
import { type JsonObject, pointerOf, type Segments } from "@jiefen/policy";

export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Placed extends Span {
  readonly place: Segments;
  readonly kind: "object" | "array" | "string" | "other";
  /** Of the property's name, with its quotes; absent for elements and the document itself. */
  readonly name?: Span;
}

export interface JsonTree {
  readonly value: unknown;
  /** By pointer; of a name written twice the last. */
  readonly places: ReadonlyMap<string, Placed>;
  /** Where the text is no JSON; absent where it is. */
  readonly broken?: Span;
  /** Names written twice in one object: the first would be lost without a word. */
  readonly twice: readonly Span[];
}

type Syntax = ReturnType<typeof jsonLanguage.parser.parse>["topNode"];

export function readJson(text: string): JsonTree {
  const top = jsonLanguage.parser.parse(text).topNode;
  const places = new Map<string, Placed>();
  const twice: Span[] = [];
  const written = ({ from, to }: Span) => text.slice(from, to);

  function valueIn(node: Syntax, place: Segments, name?: Span): unknown {
    const kind = node.name === "Object" ? "object" : node.name === "Array" ? "array" : node.name === "String" ? "string" : "other";
    places.set(pointerOf(place), { place, kind, from: node.from, to: node.to, ...(name && { name: { from: name.from, to: name.to } }) });
    if (kind === "object") return objectOf(node, place);
    if (kind === "array")
      return childrenOf(node).flatMap((child, index) => (isValue(child) ? [valueIn(child, [...place, String(index)])] : []));
    return scalar(written(node));
  }

  function objectOf(node: Syntax, place: Segments): JsonObject {
    const found = new Map<string, unknown>();
    for (const property of childrenOf(node).filter((child) => child.name === "Property")) {
      const [named, ...rest] = childrenOf(property);
      const name = named?.name === "PropertyName" ? scalar(written(named)) : undefined;
      if (named === undefined || typeof name !== "string") continue;
      const value = rest.find(isValue);
      if (found.has(name)) twice.push({ from: named.from, to: named.to });
      if (value) found.set(name, valueIn(value, [...place, name], named));
    }
    return Object.fromEntries(found);
  }

  const root = childrenOf(top).find(isValue);
  const value = root && valueIn(root, []);
  const broken = brokenAt(text, top);
  return { value, places, twice, ...(broken && { broken }) };
}

const values: ReadonlySet<string> = new Set(["Object", "Array", "String", "Number", "True", "False", "Null"]);
const isValue = ({ name }: Syntax): boolean => values.has(name);

function childrenOf(node: Syntax): readonly Syntax[] {
  const found: Syntax[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) if (!/^[[\]{},:]$/.test(child.name)) found.push(child);
  return found;
}

function scalar(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Half written: it has no value yet.
    return undefined;
  }
}

/** The first place at which the text stops being JSON. */
function brokenAt(text: string, top: Syntax): Span | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    let found: Span | undefined;
    const cursor = top.cursor();
    do {
      if (cursor.type.isError && found === undefined)
        found = { from: Math.max(0, cursor.from - (cursor.from === cursor.to ? 1 : 0)), to: cursor.to };
    } while (cursor.next());
    return found ?? { from: Math.max(0, text.length - 1), to: text.length };
  }
}

/** The innermost place that holds the offset. */
export function placeAt({ places }: JsonTree, offset: number): Placed | undefined {
  let best: Placed | undefined;
  for (const one of places.values()) {
    const from = one.name?.from ?? one.from;
    if (from <= offset && offset <= one.to && (best === undefined || one.place.length >= best.place.length)) best = one;
  }
  return best;
}

/** Where a place stands, or the nearest thing around it. */
export function spanOf({ places }: JsonTree, place: Segments): Span {
  for (let length = place.length; length >= 0; length -= 1) {
    const found = places.get(pointerOf(place.slice(0, length)));
    if (found) return length === place.length || found.kind !== "object" ? found : (found.name ?? { from: found.from, to: found.from + 1 });
  }
  return { from: 0, to: 0 };
}
