/** Every place of a policy that reads a fact, by fact: what is asked, shown, derived, decided, written and tested by it. */
import { isObject } from "../document/json.ts";
import { conditionPlaces, type DocumentKind, documentKinds, findKind } from "../document/kind.ts";
import { findAt, isPrefixPattern, placesOf, pointerOf, type Segments, segmentsOf } from "../document/pointer.ts";
import { once } from "../facts/once.ts";
import type { EffectivePolicy } from "../overlay/effective-policy.ts";
import { readsOf } from "./condition-reads.ts";
import { toldBy } from "./told.ts";
import type { Usage, UsageKind } from "./usage.ts";
import { wiresOf } from "./wiring.ts";

type Documents = EffectivePolicy["documents"];

const nothing: readonly Usage[] = [];

/** The longest entry that a place lies in; the document itself where it lies in none. */
function entryOf(kind: DocumentKind, place: Segments): Segments {
  const lengths = documentKinds[kind].entries.filter((pattern) => isPrefixPattern(pattern, place)).map(({ length }) => length);
  return place.slice(0, Math.max(0, ...lengths));
}

function inConditions(kind: DocumentKind, path: string, document: unknown): readonly Usage[] {
  return conditionPlaces(kind).flatMap((pattern) =>
    placesOf(document, pattern).flatMap(({ place, value }) => {
      const how: UsageKind = place.at(-1) === "x-showWhen" ? "shows" : kind === "derivedFacts" ? "derives" : "condition";
      const pointer = pointerOf(entryOf(kind, place));
      return readsOf(value).flatMap(({ fact, codes, parameter }) => [
        { fact, kind: how, path, pointer, codes },
        ...(parameter === undefined
          ? []
          : [{ fact, kind: "parameter" as const, path: "rules/parameters.json", pointer: pointerOf([parameter]), codes: [] }]),
      ]);
    }),
  );
}

const asking: Readonly<Partial<Record<DocumentKind, string>>> = {
  fields: "/*/items/properties/*",
  disputeType: "/properties/*",
  record: "/properties/*",
};

function asked(kind: DocumentKind, path: string, document: unknown): readonly Usage[] {
  const pattern = asking[kind];
  if (pattern === undefined) return nothing;
  return placesOf(document, segmentsOf(pattern)).map(({ place }) => ({
    fact: place.at(-1) ?? "",
    kind: "asks",
    path,
    pointer: pointerOf(place),
    codes: [],
  }));
}

function derived(path: string, document: unknown): readonly Usage[] {
  return placesOf(document, ["*"]).flatMap(({ place, value }) => {
    if (!isObject(value)) return [];
    const names = [value.over, value.field, value.of].flat().filter((name) => typeof name === "string");
    return names.map((fact) => ({ fact, kind: "derives" as const, path, pointer: pointerOf(place), codes: [] }));
  });
}

function codesIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.filter((one) => typeof one === "string");
  return isObject(value) ? Object.keys(value) : [];
}

function wired(kind: DocumentKind, path: string, document: unknown): readonly Usage[] {
  return wiresOf(kind).flatMap(({ at, codes }) => {
    const fact = findAt(document, at);
    if (typeof fact !== "string") return [];
    return [{ fact, kind: "wiring" as const, path, pointer: pointerOf(at), codes: codes ? codesIn(findAt(document, codes)) : [] }];
  });
}

/** Facts of a tested case, of items of its lists too. */
function recorded(facts: unknown): readonly { readonly fact: string; readonly codes: readonly string[] }[] {
  if (!isObject(facts)) return [];
  return Object.entries(facts).flatMap(([fact, value]) => {
    const items = Array.isArray(value) ? value.filter(isObject) : [];
    return [{ fact, codes: items.length > 0 || isObject(value) ? [] : codesIn(value) }, ...items.flatMap(recorded)];
  });
}

function tested(path: string, document: unknown): readonly Usage[] {
  return placesOf(document, ["cases", "*"]).flatMap(({ place, value }) => {
    const pointer = pointerOf(place);
    const asks = findAt(value, ["expect", "asks"]);
    return [
      ...recorded(findAt(value, ["facts"])).map((read) => ({ ...read, kind: "scenario" as const, path, pointer })),
      ...codesIn(Array.isArray(asks) ? asks : []).map((fact) => ({ fact, kind: "expects" as const, path, pointer, codes: [] })),
    ];
  });
}

function inDocument(kind: DocumentKind, path: string, document: unknown): readonly Usage[] {
  if (kind === "scenario") return tested(path, document);
  return [
    ...asked(kind, path, document),
    ...inConditions(kind, path, document),
    ...(kind === "derivedFacts" ? derived(path, document) : nothing),
    ...wired(kind, path, document),
    ...toldBy(kind, path, document),
  ];
}

/** The same entry reading a fact twice in the same way is one usage, with the codes of both. */
function joined(usages: readonly Usage[]): ReadonlyMap<string, readonly Usage[]> {
  const byFact = new Map<string, Map<string, Usage>>();
  for (const usage of usages) {
    const known = byFact.get(usage.fact) ?? new Map<string, Usage>();
    byFact.set(usage.fact, known);
    const key = `${usage.kind} ${usage.path}#${usage.pointer}`;
    known.set(key, { ...usage, codes: [...new Set([...(known.get(key)?.codes ?? []), ...usage.codes])] });
  }
  return new Map([...byFact].map(([fact, known]) => [fact, [...known.values()]]));
}

const allIn = once((documents: Documents) =>
  joined(
    Object.entries(documents).flatMap(([path, document]) => {
      const kind = findKind(path)?.kind;
      return kind === undefined || !isObject(document) ? [] : inDocument(kind, path, document);
    }),
  ),
);

/** What reads a fact directly, in the order of the documents. */
export function usagesOf(policy: Pick<EffectivePolicy, "documents">, fact: string): readonly Usage[] {
  return allIn(policy.documents).get(fact) ?? nothing;
}

/** What reads a fact through facts derived from it, by the derived fact; each derived fact once, the nearest first. */
export function usagesThrough(
  policy: Pick<EffectivePolicy, "documents">,
  fact: string,
): readonly { readonly derived: string; readonly usages: readonly Usage[] }[] {
  const found = new Map<string, readonly Usage[]>();
  const open = [fact];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    for (const { kind, pointer } of usagesOf(policy, next)) {
      const name = segmentsOf(pointer)[0];
      if (kind !== "derives" || name === undefined || name === fact || found.has(name)) continue;
      found.set(name, usagesOf(policy, name));
      open.push(name);
    }
  }
  return [...found].map(([derived, usages]) => ({ derived, usages }));
}
