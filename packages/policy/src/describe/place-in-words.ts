/** A place of a document in words: what it is called, and what stands there. */
import { matterAt } from "../contract/additions.ts";
import { contractInWords, isContractRule } from "../contract/words.ts";
import { isObject, own } from "../document/json.ts";
import { type DocumentKind, documentKinds, findKind } from "../document/kind.ts";
import { findAt, pointerOf, type Segments, segmentsOf } from "../document/pointer.ts";
import { countingPolicy } from "../figures/counting-policy.ts";
import { figureSubjects } from "../figures/vocabulary.ts";
import type { EffectivePolicy } from "../overlay/effective-policy.ts";
import { isEntry } from "../overlay/lay.ts";
import { layerOf } from "../overlay/layer-of.ts";
import type { Form } from "../policy/form.ts";
import type { Language, Text } from "../policy/text.ts";
import { partTitles } from "./describe-policy.ts";
import type { Difference, DifferencePart } from "./difference.ts";
import { propertyInWords } from "./property-words.ts";
import { documentValueInWords, type Telling } from "./value-in-words.ts";

/** A policy with what is needed to tell of it. */
export interface Compared extends Telling {
  readonly effective: EffectivePolicy;
}

const parts: Readonly<Record<DocumentKind, DifferencePart>> = {
  layer: "layer",
  contracts: "contracts",
  parameters: "parameters",
  derivedFacts: "grading",
  grading: "grading",
  revisit: "revisit",
  closure: "closure",
  workflow: "workflow",
  teams: "teams",
  referral: "referral",
  deadlines: "deadlines",
  guidance: "guidance",
  guardrails: "guardrails",
  figures: "figures",
  papers: "papers",
  intakeRules: "intake",
  jointRules: "teams",
  attachments: "attachments",
  guards: "guards",
  organisation: "organisation",
  calendar: "calendar",
  scenario: "scenarios",
  fields: "questions",
  disputeType: "questions",
  record: "questions",
  translation: "english",
};

const titles: Readonly<Record<DifferencePart, Text>> = {
  ...partTitles,
  scenarios: { zh: "政策测试", en: "Policy tests" },
  contracts: { zh: "下级可改的范围", en: "What lower layers may change" },
  english: { zh: "英文文字", en: "English texts" },
  organisation: { zh: "机构与角色", en: "Organisation" },
};

export function partOf(kind: DocumentKind): Pick<Difference, "part" | "partTitle"> {
  return { part: parts[kind], partTitle: titles[parts[kind]] };
}

export interface Site {
  readonly kind: DocumentKind;
  readonly path: string;
  readonly place: Segments;
}

/** A policy, with its document and what stands at the place. */
export interface Side {
  readonly from: Compared;
  readonly document: unknown;
  readonly value: unknown;
}

/** An English text goes by what it translates. */
export function titleOf({ kind, path, place }: Site, { from, document }: Side): Text {
  if (kind === "contracts") return contractTitle(place, from);
  const [file, pointer] = place;
  const target = kind === "translation" && file !== undefined && pointer !== undefined ? findKind(file) : undefined;
  if (!target || file === undefined || pointer === undefined) return titleAt(kind, path, place, document, from);
  const { zh, en } = titleAt(target.kind, file, segmentsOf(pointer), from.effective.documents[file], from);
  return { zh: `${zh} · 英文`, en: `${en} · English` };
}

export function valueAt({ kind, path, place }: Site, { from, document, value }: Side): Text {
  if (kind === "contracts" && isContractRule(value))
    return contractInWords(
      value,
      titleOfLayer(from.effective, layerOf(from.effective, path, pointerOf(place))),
      matterAt(place[0] ?? "", segmentsOf(place[1] ?? ""), unitOfTarget(place, from)),
    );
  const titled = isObject(value) && typeof value.title === "string";
  // A whole form or scenario is named; all that stands in it would be a page.
  if (titled && place.length === 0) return titleAt(kind, path, place, document, from);
  const english = findAt(from.effective.documents, ["schemas/i18n/en.json", path, pointerOf([...place, "title"])]);
  const inEnglish = titled && typeof english === "string" ? { ...value, title: english } : value;
  const form = formAt(kind, path, from);
  const field = kind === "fields" ? from.policy.facts[place[0] ?? ""] : undefined;
  const policy = countingAt(kind, place, document, from.policy);
  const telling: Telling = { ...from, policy, ...(form && { form }), ...(field && { field }) };
  return inBoth((language) =>
    documentValueInWords(telling, place.at(-1) ?? "", language === "en" ? inEnglish : value, unitAt(document, place), language),
  );
}

/** Conditions of figures look at what is counted, too. */
function countingAt(kind: DocumentKind, [, name = ""]: Segments, document: unknown, policy: Compared["policy"]): Compared["policy"] {
  const over = kind === "figures" ? findAt(document, ["figures", name, "over"]) : undefined;
  const subject = figureSubjects.find((one) => one === over);
  return subject ? countingPolicy(policy, subject) : policy;
}

/** A contract goes by what it speaks of: an entry of one document, or a property wherever it occurs. */
function contractTitle([file = "", pattern = ""]: Segments, from: Compared): Text {
  const target = findKind(file.replace("*", "any"));
  if (!target) return { zh: `\`${file}\``, en: `\`${file}\`` };
  const place = segmentsOf(pattern);
  const document = from.effective.documents[file];
  const title = findAt(document, place) !== undefined && place.length > 0 ? titleAt(target.kind, file, place, document, from) : undefined;
  // A group of entries has no title of its own.
  if (title && title.zh !== "" && title.en !== "") return title;
  const { partTitle } = partOf(target.kind);
  const named = place.filter((segment) => segment !== "*").map(propertyInWords);
  return inBoth((language) => [partTitle, ...named].map((text) => text[language]).join(" · "));
}

function unitOfTarget([file = "", pattern = ""]: Segments, { effective }: Compared): string | undefined {
  return unitAt(effective.documents[file], segmentsOf(pattern));
}

/** What a layer of the chain is called; that of the policy itself if none is named. */
export function titleOfLayer({ layer: own, layerTitles }: EffectivePolicy, layer = own): Text {
  return layerTitles[layer] ?? { zh: layer, en: layer };
}

function formAt(kind: DocumentKind, path: string, { policy }: Compared): Form | undefined {
  const id = findKind(path)?.id ?? "";
  if (kind === "disputeType") return policy.disputeTypes.find((type) => type.id === id);
  return kind === "record" && Object.hasOwn(policy.records, id) ? policy.records[id] : undefined;
}

/** The titles on the way to the place, then the property: `玉门回访 · 化解后 · 回访时间`. */
function titleAt(kind: DocumentKind, path: string, place: Segments, document: unknown, { effective }: Compared): Text {
  const english = findAt(effective.documents, ["schemas/i18n/en.json", path]);
  const named: Text[] = [];
  for (let length = 0; length <= place.length; length += 1) {
    const above = place.slice(0, length);
    const value = findAt(document, above);
    const title = isObject(value) ? own(value, "title") : undefined;
    const translated = findAt(english, [pointerOf([...above, "title"])]);
    if (typeof title === "string") named.push({ zh: title, en: typeof translated === "string" ? translated : title });
    else if (length > 0 && !isEntry(documentKinds[kind], above) && isLeafOrGroup(kind, above))
      named.push(propertyInWords(above.at(-1) ?? ""));
    else if (length > 0 && isEntry(documentKinds[kind], above)) named.push(fieldTitle(effective, above.at(-1) ?? ""));
  }
  return inBoth((language) => named.map((text) => text[language]).join(" · "));
}

/** Names of the groups that hold entries say nothing that the part does not say. */
function isLeafOrGroup(kind: DocumentKind, place: Segments): boolean {
  return !documentKinds[kind].entries.some(
    (pattern) => pattern.length === place.length + 1 && pattern.slice(0, -1).every((one, index) => one === "*" || one === place[index]),
  );
}

/** A question goes by the title of its field. */
function fieldTitle(effective: EffectivePolicy, name: string): Text {
  const title = findAt(effective.documents, ["schemas/fields.json", name, "title"]);
  const english = findAt(effective.documents, ["schemas/i18n/en.json", "schemas/fields.json", `/${name}/title`]);
  const zh = typeof title === "string" ? title : `\`${name}\``;
  return { zh, en: typeof english === "string" ? english : zh };
}

export function unitAt(document: unknown, place: Segments): string | undefined {
  const unit = findAt(document, [...place.slice(0, -1), "unit"]);
  return typeof unit === "string" ? unit : undefined;
}

function inBoth(word: (language: Language) => string): Text {
  return { zh: word("zh"), en: word("en") };
}
