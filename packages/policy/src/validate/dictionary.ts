/** What every name means, so far as the documents make sense: the checks' own tolerant view of the dictionary (law 4). */
import { intakePath } from "../compile/documents.ts";
import { typeOf } from "../compile/field-facts.ts";
import type { DerivedFactDocument } from "../document/derived.ts";
import type { FieldDocument } from "../document/fields.ts";
import { caseFacts, historyFacts, levelFactOf } from "../policy/case-facts.ts";
import type { FactType } from "../policy/fact.ts";
import type { Documents } from "./documents.ts";

export interface KnownFact {
  readonly name: string;
  readonly origin: "field" | "derived" | "case";
  readonly title: string;
  /** Undefined where the definition makes no sense; that is told elsewhere, once. */
  readonly type?: FactType;
  readonly unit?: string;
  readonly options?: Options;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Rules about the whole case may use it. */
  readonly inCase: boolean;
  /** Lists (fields of items, repeating records, `history`) whose items hold it. */
  readonly lists: readonly string[];
}

/** Code → rank, where the code has one. */
export type Options = ReadonlyMap<string, number | undefined>;

export interface Dictionary {
  readonly facts: ReadonlyMap<string, KnownFact>;
  /** List → names of the facts of its items. */
  readonly lists: ReadonlyMap<string, ReadonlySet<string>>;
  /** Fields that some form asks, items included. */
  readonly asked: ReadonlySet<string>;
}

export const historyList = "history";

/** Ordered codes can be compared: every option has a rank. */
export function isOrdered(options: Options | undefined): boolean {
  return options !== undefined && options.size > 0 && [...options.values()].every((rank) => rank !== undefined);
}

export function dictionaryOf(documents: Documents): Dictionary {
  const fields = Object.entries(documents.get("schemas/fields.json") ?? {});
  const lists = listsOf(documents, fields);
  const repeating = new Set(
    documents.records.filter(({ path, document }) => path !== intakePath && document["x-repeats"]).map(({ id }) => id),
  );
  const askedOfCase = new Set(
    [...documents.disputeTypes, ...documents.records.filter(({ id }) => !repeating.has(id))].flatMap(({ document }) =>
      Object.keys(document.properties),
    ),
  );
  const listsHolding = (name: string) => [...lists].filter(([, names]) => names.has(name)).map(([list]) => list);
  const facts = new Map<string, KnownFact>();
  for (const [name, field] of fields) {
    const holders = listsHolding(name);
    facts.set(name, { ...fieldFact(name, field), inCase: askedOfCase.has(name) || holders.length === 0, lists: holders });
  }
  for (const [name, fact] of suppliedFacts(documents)) if (!facts.has(name)) facts.set(name, fact);
  for (const { id, document } of documents.records) {
    if (repeating.has(id) && !facts.has(id)) {
      facts.set(id, { name: id, origin: "case", title: document.title, type: "list", inCase: true, lists: [] });
    }
  }
  const derived = documents.get("rules/facts.json") ?? {};
  for (const name of Object.keys(derived)) deriveFact(name, derived, facts, new Set());
  return {
    facts,
    lists,
    asked: new Set([...askedOfCase, ...[...lists].flatMap(([list, names]) => (list === historyList ? [] : [...names]))]),
  };
}

function listsOf(documents: Documents, fields: readonly (readonly [string, FieldDocument])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const lists = new Map<string, ReadonlySet<string>>([[historyList, new Set(Object.keys(historyFacts))]]);
  for (const [name, field] of fields) {
    if (field.items?.type === "object") lists.set(name, new Set(Object.keys(field.items.properties)));
  }
  for (const { id, path, document } of documents.records) {
    if (path !== intakePath && document["x-repeats"]) lists.set(id, new Set(Object.keys(document.properties)));
  }
  return lists;
}

function fieldFact(name: string, field: FieldDocument): Omit<KnownFact, "inCase" | "lists"> {
  const options = field["x-options"];
  return {
    name,
    origin: "field",
    title: field.title,
    type: typeOf(field),
    ...(field["x-unit"] !== undefined && { unit: field["x-unit"] }),
    ...(options && { options: new Map(Object.entries(options).map(([id, { rank }]) => [id, rank])) }),
    ...(field.minimum !== undefined && { minimum: field.minimum }),
    ...(field.maximum !== undefined && { maximum: field.maximum }),
  };
}

function suppliedFacts(documents: Documents): readonly (readonly [string, KnownFact])[] {
  const grading = documents.get("rules/grading.json");
  const [[, shown] = [], ...others] = Object.entries(grading?.scales ?? {}).sort(([, a], [, b]) => a["x-order"] - b["x-order"]);
  const ranked = (entries: Readonly<Record<string, { readonly rank?: number }>> = {}): Options =>
    new Map(Object.entries(entries).map(([id, { rank }]) => [id, rank]));
  const unranked = (ids: readonly string[]): Options => new Map(ids.map((id) => [id, undefined]));
  const ground = documents.get("rules/closure.json")?.groundField ?? "";
  const codes: Readonly<Record<string, Options>> = {
    levels: ranked(shown?.levels),
    colours: ranked(documents.get("rules/revisit.json")?.colours),
    stages: unranked(Object.keys(documents.get("rules/workflow.json")?.stages ?? {})),
    departments: unranked(Object.keys(documents.get("rules/referral.json")?.departments ?? {})),
    deadlines: unranked(Object.keys(documents.get("rules/deadlines.json")?.deadlines ?? {})),
    rungs: unranked(Object.keys(documents.get("rules/joint.json")?.ladder?.rungs ?? {})),
    disputeTypes: unranked(documents.disputeTypes.map(({ id }) => id)),
    grounds: unranked(Object.keys(documents.get("schemas/fields.json")?.[ground]?.["x-options"] ?? {})),
  };
  const supplied = (name: string, fact: Supplied, lists: readonly string[]): readonly [string, KnownFact] => {
    const options = typeof fact.options === "string" ? codes[fact.options] : fact.options;
    const known: KnownFact = {
      name,
      origin: "case",
      title: fact.title.zh,
      type: fact.type,
      ...(fact.unit !== undefined && { unit: fact.unit }),
      ...(options && { options }),
      ...(fact.type === "integer" && { minimum: 0 }),
      inCase: lists.length === 0,
      lists,
    };
    return [name, known];
  };
  const historyTitle = { zh: "既往记录", en: "history" };
  return [
    ...Object.entries<Supplied>(caseFacts).map(([name, fact]) => supplied(name, fact, [])),
    ...others.map(([scale, { title, levels }]) =>
      supplied(levelFactOf(scale), { type: "code", options: ranked(levels), title: { zh: `现行${title}` } }, []),
    ),
    ...Object.entries<Supplied>(historyFacts).map(([name, fact]) => supplied(name, fact, [historyList])),
    supplied(historyList, { type: "list", title: historyTitle }, []),
  ];
}

interface Supplied {
  readonly type: FactType;
  readonly unit?: string;
  readonly options?: string | Options;
  readonly title: { readonly zh: string };
}

/** Adds a derived fact, after those it is made of. A circle leaves the type open. */
function deriveFact(
  name: string,
  documents: Readonly<Record<string, DerivedFactDocument>>,
  facts: Map<string, KnownFact>,
  open: Set<string>,
): KnownFact | undefined {
  const known = facts.get(name);
  const document = Object.hasOwn(documents, name) ? documents[name] : undefined;
  if (known !== undefined || document === undefined || open.has(name)) return known;
  open.add(name);
  const resolve = (other: string) => deriveFact(other, documents, facts, open);
  const fact: KnownFact = { name, origin: "derived", title: document.title, inCase: true, lists: [], ...derivedMeaning(document, resolve) };
  const withUnit: KnownFact = document.unit === undefined ? fact : { ...fact, unit: document.unit };
  if (!facts.has(name)) facts.set(name, withUnit);
  return withUnit;
}

type Meaning = Pick<KnownFact, "type" | "unit" | "options" | "minimum" | "maximum">;

function derivedMeaning(document: DerivedFactDocument, resolve: (name: string) => KnownFact | undefined): Meaning {
  switch (document.kind) {
    case "count":
    case "history":
      return { type: "integer", minimum: 0 };
    case "any":
      return { type: "boolean" };
    case "daysSince":
      return { type: "integer", unit: "days", minimum: 0 };
    case "sum": {
      const parts = ("of" in document ? document.of : [document.field]).map(resolve);
      const unit = parts[0]?.unit;
      return { type: parts.some((part) => part?.type === "number") ? "number" : "integer", ...(unit !== undefined && { unit }) };
    }
    case "min":
    case "max":
    case "latest": {
      const field = resolve(document.field);
      if (field?.type === undefined) return {};
      const { type, unit, options, minimum, maximum } = field;
      return {
        type,
        ...(unit !== undefined && { unit }),
        ...(options && { options }),
        ...(minimum !== undefined && { minimum }),
        ...(maximum !== undefined && { maximum }),
      };
    }
  }
}
