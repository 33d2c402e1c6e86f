/** What ids name, by title: so that people choose words. */
import {
  caseFacts,
  type EffectivePolicy,
  type FigureSubject,
  figureSubjects,
  findAt,
  isObject,
  isOfCase,
  rowSubjects,
  type Segments,
  type Text,
} from "@jiefen/policy";
import { findText } from "../draft/text-at.ts";
import type { ReferenceKind } from "../registry/entry-words.ts";

export interface Named {
  readonly id: string;
  readonly title: Text;
}

type Policy = Pick<EffectivePolicy, "documents">;

function entriesOf(policy: Policy, path: string, place: Segments): readonly Named[] {
  const found = findAt(policy.documents[path], place);
  const entries = isObject(found) ? Object.entries(found) : [];
  const order = (entry: unknown) => (isObject(entry) ? Number(entry.rank ?? entry["x-order"] ?? 0) : 0);
  return entries
    .sort(([, one], [, other]) => order(one) - order(other))
    .flatMap(([id, entry]) => {
      const title = findText(policy, path, [...place, id, "title"]);
      return title && !(isObject(entry) && entry.retired === true) ? [{ id, title }] : [];
    });
}

const recordFolder = "schemas/records/";

function records(policy: Policy): readonly Named[] {
  return Object.keys(policy.documents).flatMap((path) => {
    const title = path.startsWith(recordFolder) ? findText(policy, path, ["title"]) : undefined;
    return title ? [{ id: path.slice(recordFolder.length, -".json".length), title }] : [];
  });
}

/** Levels of all scales: an id stands for the same level wherever it is used. */
function levels(policy: Policy): readonly Named[] {
  return entriesOf(policy, "rules/grading.json", ["scales"]).flatMap(({ id }) =>
    entriesOf(policy, "rules/grading.json", ["scales", id, "levels"]),
  );
}

function visitAt(policy: Policy, property: string): unknown {
  return findAt(policy.documents["rules/revisit.json"], ["visit", property]);
}

function optionsOf(policy: Policy, field: string): readonly Named[] {
  return entriesOf(policy, "schemas/fields.json", [field, "x-options"]);
}

/** What a visit can come to. */
function visitOutcomes(policy: Policy): readonly Named[] {
  const field = visitAt(policy, "outcomeField");
  return typeof field === "string" ? optionsOf(policy, field) : [];
}

/** Options of the other fields that the record of visits asks: how a visit is made is one of them. */
function visitCodes(policy: Policy): readonly Named[] {
  const record = visitAt(policy, "record");
  const asked = typeof record === "string" ? findAt(policy.documents[`${recordFolder}${record}.json`], ["properties"]) : undefined;
  const fields = Object.keys(isObject(asked) ? asked : {}).filter((field) => field !== visitAt(policy, "outcomeField"));
  return fields.flatMap((field) => optionsOf(policy, field));
}

/** The figure a place lies in. */
function figureAt(policy: Policy, place: Segments): { readonly over?: FigureSubject; readonly parts: boolean } {
  const figure = findAt(policy.documents["rules/figures.json"], place.slice(0, 2));
  const over = isObject(figure) ? figureSubjects.find((one) => one === figure.over) : undefined;
  return { ...(over && { over }), parts: isObject(figure) && figure.kind === "distribution" };
}

/** Of what the figure counts; where that is not told, of everything that can be counted, each with what it belongs to. */
function ofSubjects(
  over: FigureSubject | undefined,
  of: (subject: (typeof rowSubjects)[FigureSubject]) => readonly (readonly [string, Text])[],
): readonly Named[] {
  if (over) return of(rowSubjects[over]).map(([id, title]) => ({ id, title }));
  return figureSubjects.flatMap((name) => {
    const { title } = rowSubjects[name];
    return of(rowSubjects[name]).map(([id, own]) => ({
      id,
      title: { zh: `${title.zh}：${own.zh}`, en: `${title.en}: ${own.en}` },
    }));
  });
}

/** What is added up or put in the middle is a number, what is told in parts a choice or yes-or-no. */
function figureFacts(policy: Policy, place: Segments): readonly Named[] {
  const { over, parts } = figureAt(policy, place);
  const fits = (type: string) => over === undefined || (type === "integer" || type === "number") !== parts;
  const own = ofSubjects(over, ({ facts }) =>
    Object.entries(facts).flatMap(([id, { title, type }]) => (fits(type) ? [[id, title] as const] : [])),
  );
  if (over && !isOfCase(over)) return own;
  const path = "schemas/fields.json";
  const fields = policy.documents[path];
  const asked = Object.entries(isObject(fields) ? fields : {}).flatMap(([id, field]) => {
    const title = findText(policy, path, [id, "title"]);
    if (!title || !isObject(field) || field.type === "array") return [];
    const type = isObject(field["x-options"]) ? "code" : String(field.type);
    const plain = ["integer", "number", "code", "boolean"].includes(type);
    return plain && fits(type) ? [{ id, title }] : [];
  });
  const levels: readonly Named[] = fits("code")
    ? (["levelInForce", "colourInForce"] as const).map((id) => ({ id, title: caseFacts[id].title }))
    : [];
  return [...own, ...levels, ...asked];
}

function fields(policy: Policy): readonly Named[] {
  return entriesOf(policy, "schemas/fields.json", []);
}

/** Fields that the form of every intake asks. */
function intakeFields(policy: Policy): readonly Named[] {
  const asked = findAt(policy.documents[`${recordFolder}intake.json`], ["properties"]);
  return Object.keys(isObject(asked) ? asked : {}).flatMap((id) => {
    const title = findText(policy, "schemas/fields.json", [id, "title"]);
    return title ? [{ id, title }] : [];
  });
}

/** Lists of the forms, then records that are filed again and again. */
function paperLists(policy: Policy): readonly Named[] {
  const library = policy.documents["schemas/fields.json"];
  const lists = fields(policy).filter(({ id }) => {
    const items = findAt(library, [id, "items"]);
    return isObject(items) && items.type === "object";
  });
  return [...lists, ...records(policy).filter(({ id }) => findAt(policy.documents[`${recordFolder}${id}.json`], ["x-repeats"]) === true)];
}

function personalFields(policy: Policy): readonly Named[] {
  return fields(policy).filter(({ id }) => findAt(policy.documents["schemas/fields.json"], [id, "x-sensitivity"]) === "personal");
}

const sources: Readonly<Record<ReferenceKind, (policy: Policy, path: string, place: Segments) => readonly Named[]>> = {
  role: (policy) => entriesOf(policy, "rules/organisation.json", ["roles"]),
  plan: (policy) => entriesOf(policy, "rules/revisit.json", ["plans"]),
  colour: (policy) => entriesOf(policy, "rules/revisit.json", ["colours"]),
  item: (policy) => entriesOf(policy, "rules/closure.json", ["items"]),
  field: fields,
  criterion: (policy) => entriesOf(policy, "rules/grading.json", ["criteria"]),
  step: (policy) => entriesOf(policy, "rules/workflow.json", ["transitions"]),
  stage: (policy) => entriesOf(policy, "rules/workflow.json", ["stages"]),
  department: (policy) => entriesOf(policy, "rules/referral.json", ["departments"]),
  deadline: (policy) => entriesOf(policy, "rules/deadlines.json", ["deadlines"]),
  paperList: paperLists,
  personalField: personalFields,
  profession: (policy) => entriesOf(policy, "rules/joint.json", ["professions"]),
  record: records,
  // A dispute type may put its questions into the parts of the form that every type begins with.
  section: (policy, path) => {
    const own = entriesOf(policy, path, ["x-sections"]);
    const shared = path.startsWith("schemas/dispute-types/") ? entriesOf(policy, `${recordFolder}intake.json`, ["x-sections"]) : [];
    return [...own, ...shared.filter(({ id }) => !own.some((one) => one.id === id))];
  },
  level: levels,
  scale: (policy) => entriesOf(policy, "rules/grading.json", ["scales"]),
  code: visitCodes,
  outcome: visitOutcomes,
  keyDate: (policy) => entriesOf(policy, "rules/calendar.json", ["keyDates"]),
  figureGroup: (policy) => entriesOf(policy, "rules/figures.json", ["groups"]),
  figureDay: (policy, _, place) => ofSubjects(figureAt(policy, place).over, ({ dates }) => Object.entries(dates)),
  figureFact: (policy, _, place) => figureFacts(policy, place),
  card: (policy) => entriesOf(policy, "rules/deadlines.json", ["cards"]),
  ground: (policy) => entriesOf(policy, "rules/closure.json", ["grounds"]),
  intakeFact: intakeFields,
  intakeReading: (policy) => entriesOf(policy, "rules/intake.json", ["readings"]),
};

/** In declared order. `path` is the document in which the id stands; `place` where in it, for what is narrowed by what stands around. */
export function namedBy(policy: Policy, kind: ReferenceKind, path: string, place: Segments = []): readonly Named[] {
  return sources[kind](policy, path, place);
}

/** What may stand at the place, and what is chosen there though it no longer fits what stands around it: called by its title all the same. */
export function namedThere(
  policy: Policy,
  kind: ReferenceKind,
  path: string,
  place: Segments,
  chosen: readonly unknown[],
): readonly Named[] {
  const named = namedBy(policy, kind, path, place);
  const strange = chosen.filter((id) => !named.some((one) => one.id === id));
  if (strange.length === 0) return named;
  const all = namedBy(policy, kind, path);
  return [...named, ...strange.flatMap((id) => all.find((one) => one.id === id) ?? [])];
}
