/** A form of generated questions, compiled by the product from documents as an author would write them. */
import { compile, type FieldDocument, type Form, overlay, validate } from "@jiefen/policy";
import { ajvValidator, digest } from "@jiefen/store";
import fc from "fast-check";
import { readFixture } from "../../packages/policy/src/fixtures/read-fixture.ts";

const bounds = fc
  .tuple(fc.integer({ min: -3, max: 9 }), fc.integer({ min: 0, max: 40 }))
  .map(([low, more]) => ({ minimum: low, maximum: low + more }));
const lengths = fc.tuple(fc.nat(3), fc.nat(30)).map(([least, more]) => ({ minLength: least, maxLength: least + more }));
const options = fc
  .uniqueArray(fc.constantFrom("elm", "oak", "ash", "yew", "fir", "pine"), { minLength: 2, maxLength: 5 })
  .map((ids) => ({ "x-options": Object.fromEntries(ids.map((id, index) => [id, { title: id, "x-order": index }])) }));
const pattern = fc.constantFrom("^[a-z]*$", "^1[0-9]{10}$", "^[\\u4e00-\\u9fa5]{2,4}$", "^\\d{4}-\\d+$", "(a|b)+c?");

type Shape = Omit<FieldDocument, "title">;
const shape: fc.Arbitrary<Shape> = fc.oneof(
  fc.constant<Shape>({ type: "boolean" }),
  bounds.map((bound): Shape => ({ type: "integer", ...bound })),
  bounds.map((bound): Shape => ({ type: "number", ...bound })),
  fc.nat(200).map((most): Shape => ({ type: "integer", minimum: 0, maximum: most, "x-count": true, "x-unit": "times" })),
  fc.constant<Shape>({ type: "string", format: "date" }),
  options.map((choice): Shape => ({ type: "string", ...choice })),
  options.map((choice): Shape => ({ type: "array", items: { type: "string" }, maxItems: 3, ...choice })),
  lengths.map((length): Shape => ({ type: "string", ...length })),
  pattern.map((one): Shape => ({ type: "string", maxLength: 40, pattern: one })),
);

/** A form with one to six questions. */
export const generatedForm: fc.Arbitrary<Form> = fc.array(shape, { minLength: 1, maxLength: 6 }).map((shapes) => {
  const fields = Object.fromEntries(shapes.map((one, index) => [`question${index}`, { title: `问题${index}`, ...one }]));
  const properties = Object.fromEntries(
    Object.keys(fields).map((name, index) => [name, { $ref: `fields.json#/${name}`, "x-section": "asked", "x-order": index }]),
  );
  const form = {
    title: "试问",
    type: "object",
    "x-order": 99,
    "x-mapsTo": { guild: "9" },
    "x-sections": { asked: { title: "所问", "x-order": 1 } },
    properties,
  };
  return compiledForm(fields, form);
});

function compiledForm(fields: object, form: object): Form {
  const files = readFixture("garden")
    .filter(({ layer }) => layer === "commons")
    .map((file) => (file.path === "schemas/fields.json" ? { ...file, content: Object.assign({}, file.content, fields) } : file));
  const all = [...files, { layer: "commons", path: "schemas/dispute-types/asked.json", content: form }];
  const { policy, issues } = validate(all, overlay(all, "commons", digest).policy, ajvValidator);
  const made = policy && compile(policy).disputeTypes.find(({ id }) => id === "asked");
  if (!made) throw new Error(issues.map(({ file, pointer, message }) => `${file}${pointer} ${message.en}`).join("\n"));
  return made;
}
