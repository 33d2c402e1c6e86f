/** The questions of a form document by the part they stand in, in order. */
import { findAt, isObject, type Text } from "@jiefen/policy";
import type { Drafted } from "../draft/drafted.ts";
import { findText } from "../draft/text-at.ts";
import { type Named, namedBy } from "../entry/references.ts";

export interface OutlinedQuestion {
  readonly name: string;
  readonly title: Text;
  readonly order: number;
  readonly required: boolean;
  readonly conditional: boolean;
  readonly retired: boolean;
  readonly added: boolean;
}

export interface OutlinedSection extends Named {
  readonly questions: readonly OutlinedQuestion[];
}

export const fieldsPath = "schemas/fields.json";

export function outlineOf(drafted: Drafted, path: string): readonly OutlinedSection[] {
  const { policy, above } = drafted;
  const properties = findAt(policy.documents[path], ["properties"]);
  const questions = Object.entries(isObject(properties) ? properties : {}).flatMap(([name, property]) => {
    if (!isObject(property)) return [];
    const title = findText(policy, path, ["properties", name, "title"]) ?? findText(policy, fieldsPath, [name, "title"]);
    const order = typeof property["x-order"] === "number" ? property["x-order"] : 0;
    return [
      {
        section: property["x-section"],
        name,
        title: title ?? { zh: name, en: name },
        order,
        required: property["x-required"] === true,
        conditional: property["x-showWhen"] !== undefined,
        retired: property.retired === true,
        added: above !== undefined && findAt(above.documents[path], ["properties", name]) === undefined,
      },
    ];
  });
  return namedBy(policy, "section", path)
    .map((section) => ({
      ...section,
      questions: questions.filter((question) => question.section === section.id).sort((one, other) => one.order - other.order),
    }))
    .filter(({ id, questions: found }) => found.length > 0 || findAt(policy.documents[path], ["x-sections", id]) !== undefined);
}
