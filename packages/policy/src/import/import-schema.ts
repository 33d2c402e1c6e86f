/** Ordinary JSON Schema as documents of ours: a form, and the fields it asks. */
import type { FieldsDocument } from "../document/fields.ts";
import type { RecordDocument } from "../document/form.ts";
import type { JsonSchema } from "../policy/form.ts";
import type { Issue } from "../policy/issue.ts";
import { guardContent } from "../validate/guard.ts";
import { type Importing, mostSchemas, resolve, textOf } from "./importing.ts";
import { readObject } from "./object.ts";

const mainSection = "main";

/** What a JSON Schema of an object asks, as a form with its fields. `required`, `enum`, `oneOf` of constants, `if` with `then` and `else`,
 * `allOf`, nested objects (as sections) and arrays of objects (as lists) are taken over; whatever cannot be is named by an issue: an error
 * where a constraint is lost, a warning where only a note is. `id` names the schema in the issues, and the form where it has no title. */
export function importSchema(
  schema: JsonSchema,
  id: string,
): { readonly form: RecordDocument; readonly fields: FieldsDocument; readonly issues: readonly Issue[] } {
  const unsafe = guardContent(id, schema);
  const importing: Importing = {
    file: id,
    root: unsafe.length > 0 ? {} : schema,
    fields: new Map(),
    properties: new Map(),
    sections: new Map(),
    codes: new Map(),
    issues: [...unsafe],
    budget: { left: mostSchemas },
  };
  const root = resolve(importing, importing.root, []) ?? {};
  importing.sections.set(mainSection, { title: textOf(root.title) ?? id, "x-order": 10 });
  readObject(importing, root, [], { properties: importing.properties, section: mainSection, names: new Map() });
  const used = new Set([...importing.properties.values()].map((property) => property["x-section"]));
  const help = textOf(root.description);
  return {
    form: {
      title: textOf(root.title) ?? id,
      ...(help !== undefined && { help }),
      type: "object",
      "x-sections": Object.fromEntries([...importing.sections].filter(([section]) => used.has(section))),
      properties: Object.fromEntries(importing.properties),
    },
    fields: Object.fromEntries(importing.fields),
    issues: importing.issues,
  };
}
