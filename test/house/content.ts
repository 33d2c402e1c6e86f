/** The content law: what the shipped `schemas/` and `rules/` name, and where code names it too. */
import { filesBelow, readJson } from "./repository.ts";
import { keysOf, type Source, stringsOf } from "./syntax.ts";

/** An id of the shipped content, and the kind of thing it names. */
export interface ContentId {
  readonly id: string;
  readonly kind: string;
}

/** By file of a layer: the pointers whose keys are ids (`*` is any key), and what they name. */
const idPlaces: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "rules/grading.json": { scales: "scale", "scales/*/levels": "level", criteria: "criterion" },
  "rules/revisit.json": { colours: "colour", plans: "plan", assignments: "assignment" },
  "rules/workflow.json": { stages: "stage", transitions: "step" },
  "rules/closure.json": { items: "checklist item", signatures: "signature", grounds: "ground" },
  "rules/teams.json": { teams: "team", "teams/*/members": "seat" },
  "rules/referral.json": { departments: "department", referrals: "referral" },
  "rules/deadlines.json": { deadlines: "deadline" },
  "rules/guidance.json": { cards: "guidance card" },
  "rules/papers.json": { papers: "paper" },
  "rules/guardrails.json": { guardrails: "guardrail" },
  "rules/figures.json": { groups: "figure group", figures: "figure" },
  "rules/joint.json": {
    professions: "profession",
    merits: "merit",
    conflicts: "conflict of interest",
    "objection/grounds": "ground of objection",
    "ladder/rungs": "rung",
  },
  "rules/intake.json": { channels: "way in", readings: "reading", duplicates: "rule for likeness" },
  "rules/attachments.json": { kinds: "kind of attachment" },
  "rules/guards.json": { guards: "guard" },
  "rules/organisation.json": { roles: "role" },
  "rules/parameters.json": { "": "parameter" },
  "rules/facts.json": { "": "derived fact" },
  "schemas/fields.json": { "": "field" },
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

function keysAt(value: unknown, steps: readonly string[]): string[] {
  if (!isObject(value)) return [];
  const [step, ...rest] = steps;
  if (step === undefined) return Object.keys(value);
  return (step === "*" ? Object.values(value) : [value[step]]).flatMap((child) => keysAt(child, rest));
}

/** Every id of the shipped content, each once per kind. */
export function contentIds(): ContentId[] {
  const found = new Map<string, ContentId>();
  const add = (kind: string, id: string): unknown => found.set(`${kind} ${id}`, { kind, id });
  for (const path of [...filesBelow("rules"), ...filesBelow("schemas")].filter((file) => file.endsWith(".json"))) {
    const [folder = "", layer = "", ...rest] = path.split("/");
    const name = rest.join("/");
    add("layer", layer);
    const form = /^(dispute-types|records)\/(.+)\.json$/.exec(name);
    if (form?.[1] && form[2]) add(form[1] === "records" ? "record" : "dispute type", form[2]);
    for (const [pointer, kind] of Object.entries(idPlaces[`${folder}/${name}`] ?? {})) {
      const steps = pointer === "" ? [] : pointer.split("/");
      for (const id of keysAt(readJson(path), steps)) add(kind, id);
    }
  }
  return [...found.values()];
}

export interface Breach {
  readonly path: string;
  readonly line: number;
  readonly id: string;
  readonly kind: string;
}

/** Strings of a source that are content ids, and keys that are ids of more than one word (a key of one word is likely a word). */
export function breaches(source: Source, ids: readonly ContentId[]): Breach[] {
  const byId = new Map(ids.map((entry) => [entry.id, entry.kind]));
  const named = [...stringsOf(source), ...keysOf(source).filter(({ text }) => /[a-z][A-Z]/.test(text))];
  return named.flatMap(({ text, line }) => {
    const kind = byId.get(text);
    return kind ? [{ path: source.path, line, id: text, kind }] : [];
  });
}
