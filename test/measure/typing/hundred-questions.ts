/** A form of a hundred questions of all kinds, for the invented garden: what a long intake would be. */

import { type EffectivePolicy, overlay, type PolicyFile } from "@jiefen/policy";
import { digest } from "@jiefen/store";
import { readFixture } from "../../../packages/policy/src/fixtures/read-fixture.ts";
import { formId } from "./form-id.ts";

export const questionCount = 100;
const perSection = 10;

/** One field of each kind in turn, text first in every section of ten. */
const kinds = [
  { type: "string", maxLength: 200 },
  { type: "boolean" },
  {
    type: "string",
    "x-options": { few: { title: "少", "x-order": 1 }, some: { title: "中", "x-order": 2 }, many: { title: "多", "x-order": 3 } },
  },
  { type: "integer", minimum: 0, maximum: 1000, "x-unit": "items", "x-count": true },
  { type: "string", format: "date" },
  { type: "integer", minimum: 0, maximum: 100_000_000, "x-unit": "fen" },
  { type: "string", maxLength: 2000, "x-widget": "textarea" },
  { type: "boolean" },
  { type: "integer", minimum: 0, maximum: 90, "x-unit": "years" },
  { type: "string", maxLength: 40 },
] as const;

function namesOf(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `row${index}`);
}

/** The garden's policy whose aphid form asks exactly a hundred questions, in sections of ten. */
export function hundredQuestions(): EffectivePolicy {
  const names = namesOf(questionCount);
  const sections = Math.ceil(questionCount / perSection);
  const fields = Object.fromEntries(names.map((name, index) => [name, { title: `第 ${index + 1} 问`, ...kinds[index % kinds.length] }]));
  const form = {
    title: "百问登记",
    type: "object",
    "x-mapsTo": {},
    "x-sections": Object.fromEntries(
      Array.from({ length: sections }, (_, at) => [`part${at}`, { title: `第 ${at + 1} 部分`, "x-order": at }]),
    ),
    properties: Object.fromEntries(
      names.map((name, index) => [
        name,
        { $ref: `fields.json#/${name}`, "x-section": `part${Math.floor(index / perSection)}`, "x-order": index, "x-required": true },
      ]),
    ),
  };
  const files = readFixture("garden").filter(({ layer }) => layer === "commons");
  const changed = files.map((file): PolicyFile => {
    if (file.path === "schemas/fields.json") return { ...file, content: { ...objectOf(file.content), ...fields } };
    if (file.path === "schemas/records/intake.json")
      return { ...file, content: { ...objectOf(file.content), "x-sections": {}, properties: {} } };
    return file.path === `schemas/dispute-types/${formId}.json` ? { ...file, content: form } : file;
  });
  return overlay(changed, "commons", digest).policy;
}

function objectOf(content: unknown): object {
  return typeof content === "object" && content !== null ? content : {};
}
