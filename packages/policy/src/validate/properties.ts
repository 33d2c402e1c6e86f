/** A property of a form or of a list item: it names a field, under the field's own name, and narrows it at most. */
import type { FieldDocument, PropertyDocument } from "../document/fields.ts";
import { errorAt } from "../document/issue-at.ts";
import type { Issue } from "../policy/issue.ts";
import type { Checking } from "./checking.ts";
import { checkName } from "./names.ts";

const prefix = "fields.json#/";

export function checkProperty(
  checking: Checking,
  path: string,
  pointer: string,
  name: string,
  property: PropertyDocument,
): readonly Issue[] {
  const fields = checking.documents.get("schemas/fields.json") ?? {};
  const target = property.$ref.slice(prefix.length);
  const place = checking.locate(path, `${pointer}/$ref`);
  if (!Object.hasOwn(fields, target)) return checkName(place, "field", target, Object.keys(fields));
  if (target !== name) {
    return [
      errorAt(
        place,
        "other-name",
        {
          zh: `\`${name}\` 引用的是字段 \`${target}\`，名称不一致。`,
          en: `\`${name}\` refers to the field \`${target}\`, which has another name.`,
        },
        {
          zh: `一个名称在所有表单里指同一件事：请改为 \`${prefix}${name}\`，或把这一项改名为 \`${target}\`。`,
          en: `A name means the same in every form: make it \`${prefix}${name}\`, or call the property \`${target}\`.`,
        },
      ),
    ];
  }
  const field = fields[target];
  return field === undefined ? [] : narrowingIssues(checking, path, pointer, property, field);
}

const narrowings = [
  { keyword: "minimum", side: "least" },
  { keyword: "maximum", side: "most" },
  { keyword: "minItems", side: "least" },
  { keyword: "maxItems", side: "most" },
  { keyword: "maxLength", side: "most" },
] as const;

function narrowingIssues(
  checking: Checking,
  path: string,
  pointer: string,
  property: PropertyDocument,
  field: FieldDocument,
): readonly Issue[] {
  return narrowings.flatMap(({ keyword, side }) => {
    const here = property[keyword];
    const there = field[keyword];
    if (here === undefined || there === undefined || (side === "least" ? here >= there : here <= there)) return [];
    return [
      errorAt(
        checking.locate(path, `${pointer}/${keyword}`),
        "wider-than-field",
        {
          zh: `\`${keyword}\` 是 \`${here}\`，比字段库里的 \`${there}\` 还宽。`,
          en: `\`${keyword}\` is \`${here}\`, wider than the field's own \`${there}\`.`,
        },
        { zh: "表单只能收窄范围；要放宽，请改字段库。", en: "A form may only narrow a range; to widen it, change the field library." },
      ),
    ];
  });
}
