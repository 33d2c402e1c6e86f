/** Reads XML from outside: no document types, no entities of its own, not too deep, prefixes of namespaces dropped from names. */
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { refuse } from "../refusal.ts";

export interface Element {
  /** Without prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** What stands in it directly, as written. */
  readonly text: string;
}

const deepest = 60;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: true,
  htmlEntities: true,
});

/** The root element. Throws `Refused`. */
export function readXml(bytes: Uint8Array): Element {
  const text = new TextDecoder().decode(bytes);
  demandNoDocumentType(text);
  return rootOf(text);
}

/** The elements of one name, however large the file that holds them: read some at a time, none within another of its kind. Throws `Refused`. */
export function* readXmlParts(bytes: Uint8Array, name: string): Generator<Element> {
  const text = new TextDecoder().decode(bytes);
  demandNoDocumentType(text);
  const whole = new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*?)?(?:/>|>[\\s\\S]*?</(?:\\w+:)?${name}>)`, "g");
  let some: string[] = [];
  for (const [part] of text.matchAll(whole)) {
    if (some.push(part) < partsAtOnce) continue;
    yield* rootOf(`<parts>${some.join("")}</parts>`).children;
    some = [];
  }
  if (some.length > 0) yield* rootOf(`<parts>${some.join("")}</parts>`).children;
}

const partsAtOnce = 100;

function demandNoDocumentType(text: string): void {
  if (/<!DOCTYPE|<!ENTITY/i.test(text))
    refuse({
      zh: "文件里有文档类型声明（DOCTYPE），不予读取。",
      en: "The file has a document type declaration (DOCTYPE), which is not read.",
    });
}

function rootOf(text: string): Element {
  demandShallow(text);
  const valid = XMLValidator.validate(text);
  if (valid !== true)
    refuse({ zh: `第 ${valid.err.line} 行不是正确的 XML。`, en: `Line ${valid.err.line} is no correct XML: ${valid.err.msg}` });
  const nodes: unknown = parser.parse(text);
  const root = Array.isArray(nodes) ? nodes.flatMap((node) => elementOf(node) ?? []).find(({ name }) => !name.startsWith("?")) : undefined;
  return root ?? refuse({ zh: "文件里没有内容。", en: "The file is empty." });
}

export function childrenOf(element: Element, name: string): readonly Element[] {
  return element.children.filter((child) => child.name === name);
}

export function findChild(element: Element, name: string): Element | undefined {
  return element.children.find((child) => child.name === name);
}

/** Before anything recurses into it. */
function demandShallow(text: string): void {
  let depth = 0;
  for (const [tag] of text.matchAll(/<[^!?](?:"[^"]*"|'[^']*'|[^'">])*>/g)) {
    if (tag.startsWith("</")) depth -= 1;
    else if (!tag.endsWith("/>")) depth += 1;
    if (depth > deepest) refuse({ zh: "文件里的元素套得太深。", en: "The elements of the file are nested too deeply." });
  }
}

function elementOf(node: unknown): Element | undefined {
  if (typeof node !== "object" || node === null) return undefined;
  const name = Object.keys(node).find((key) => key !== ":@" && key !== "#text");
  if (name === undefined) return undefined;
  const inside: unknown = Reflect.get(node, name);
  const children: readonly unknown[] = Array.isArray(inside) ? inside : [];
  return {
    name: name.slice(name.indexOf(":") + 1),
    attributes: textsOf(Reflect.get(node, ":@")),
    children: children.flatMap((child) => elementOf(child) ?? []),
    text: children.map(textIn).join(""),
  };
}

function textIn(node: unknown): string {
  const text: unknown = typeof node === "object" && node !== null ? Reflect.get(node, "#text") : undefined;
  return typeof text === "string" ? text : "";
}

function textsOf(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(Object.entries(value).flatMap(([name, text]) => (typeof text === "string" ? [[name, text]] : [])));
}
