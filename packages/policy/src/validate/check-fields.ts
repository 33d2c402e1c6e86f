/** The field library: each field's keywords fit its type, its unit and widget exist, its range is one. */
import { typeOf } from "../compile/field-facts.ts";
import type { FieldDocument } from "../document/fields.ts";
import { errorAt, warningAt } from "../document/issue-at.ts";
import { widgets } from "../document/widgets.ts";
import type { FactType } from "../policy/fact.ts";
import type { Issue } from "../policy/issue.ts";
import { units } from "../policy/units.ts";
import { checkSynthetic } from "./check-synthetic.ts";
import type { Checker, Checking } from "./checking.ts";
import { checkCondition } from "./conditions.ts";
import { misplaced } from "./misplaced.ts";
import { checkName } from "./names.ts";
import { patternFlaw } from "./pattern.ts";
import { checkProperty } from "./properties.ts";

const path = "schemas/fields.json";

export const checkFields: Checker = (checking) =>
  Object.entries(checking.documents.get(path) ?? {}).flatMap(([name, field]) => [
    ...keywordIssues(checking, name, field),
    ...rangeIssues(checking, name, field),
    ...optionIssues(checking, name, field),
    ...itemIssues(checking, name, field),
    ...checkSynthetic(checking, name, field),
    ...unasked(checking, name, field),
  ]);

/** Keywords that make sense for some types only. */
const typesOf: Readonly<Partial<Record<keyof FieldDocument, readonly FactType[]>>> = {
  format: ["date"],
  minimum: ["integer", "number"],
  maximum: ["integer", "number"],
  minLength: ["text"],
  maxLength: ["text"],
  pattern: ["text"],
  minItems: ["codes", "list"],
  maxItems: ["codes", "list"],
  items: ["codes", "list"],
  "x-options": ["code", "codes"],
  "x-unit": ["integer", "number"],
  "x-count": ["integer"],
  "x-identity": ["text"],
};

function keywordIssues(checking: Checking, name: string, field: FieldDocument): readonly Issue[] {
  const type = typeOf(field);
  const at = (keyword: string) => checking.locate(path, `/${name}/${keyword}`);
  const issues: Issue[] = [];
  for (const [keyword, types] of Object.entries(typesOf)) {
    if (Object.hasOwn(field, keyword) && !types.includes(type)) issues.push(misplaced(at(keyword), name, keyword));
  }
  if (field.type === "array" && field.items === undefined) issues.push(missing(checking.locate(path, `/${name}`), name, "items"));
  if (type === "codes" && field["x-options"] === undefined) issues.push(missing(checking.locate(path, `/${name}`), name, "x-options"));
  const unit = field["x-unit"];
  if (unit !== undefined) issues.push(...checkName(at("x-unit"), "unit", unit, Object.keys(units)));
  const widget = field["x-widget"];
  if (widget !== undefined) issues.push(...widgetIssues(checking, name, widget, type));
  if (field.pattern !== undefined) {
    const flaw = patternFlaw(field.pattern);
    if (flaw !== undefined) issues.push(errorAt(at("pattern"), "unsafe-pattern", flaw.message, flaw.hint));
  }
  return issues;
}

function widgetIssues(checking: Checking, name: string, widget: string, type: FactType): readonly Issue[] {
  const place = checking.locate(path, `/${name}/x-widget`);
  const fitting = Object.entries<readonly FactType[]>(widgets).filter(([, types]) => types.includes(type));
  if (!Object.hasOwn(widgets, widget)) return checkName(place, "widget", widget, Object.keys(widgets));
  if (fitting.some(([one]) => one === widget)) return [];
  const names = fitting.map(([one]) => `\`${one}\``);
  return [
    errorAt(
      place,
      "widget-misfit",
      { zh: `控件 \`${widget}\` 不能用于 \`${name}\`。`, en: `The widget \`${widget}\` does not fit \`${name}\`.` },
      names.length === 0
        ? { zh: "这类字段用默认控件，请去掉 `x-widget`。", en: "Fields of this type have one widget only; take `x-widget` away." }
        : { zh: `可以用：${names.join("、")}，或去掉 \`x-widget\`。`, en: `Use ${names.join(", ")}, or take \`x-widget\` away.` },
    ),
  ];
}

const ranges = [
  ["minimum", "maximum"],
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
] as const;

function rangeIssues(checking: Checking, name: string, field: FieldDocument): readonly Issue[] {
  return ranges.flatMap(([low, high]) => {
    const least = field[low];
    const most = field[high];
    if (least === undefined || most === undefined || least <= most) return [];
    return [
      errorAt(
        checking.locate(path, `/${name}/${low}`),
        "empty-range",
        {
          zh: `\`${low}\` 是 \`${least}\`，大于 \`${high}\` 的 \`${most}\`，什么都填不进去。`,
          en: `\`${low}\` is \`${least}\`, above \`${high}\`, which is \`${most}\`: nothing fits in between.`,
        },
        { zh: "请把两个数改到合理的顺序。", en: "Put the two into order." },
      ),
    ];
  });
}

function optionIssues(checking: Checking, name: string, field: FieldDocument): readonly Issue[] {
  const options = Object.entries(field["x-options"] ?? {});
  const ranked = options.filter(([, { rank }]) => rank !== undefined);
  if (field["x-options"] !== undefined && options.length === 0)
    return [missing(checking.locate(path, `/${name}/x-options`), name, "x-options")];
  if (ranked.length === 0 || ranked.length === options.length) return [];
  const [bare = ""] = options.find(([, { rank }]) => rank === undefined) ?? [];
  return [
    errorAt(
      checking.locate(path, `/${name}/x-options/${bare}`),
      "missing-rank",
      {
        zh: `\`${name}\` 的有些选项有 \`rank\`，\`${bare}\` 没有。`,
        en: `Some options of \`${name}\` have a \`rank\`; \`${bare}\` has none.`,
      },
      { zh: "请给每个选项都写 `rank`，或都不写。", en: "Give every option a `rank`, or none." },
    ),
  ];
}

function itemIssues(checking: Checking, name: string, field: FieldDocument): readonly Issue[] {
  if (field.items?.type !== "object") return [];
  return Object.entries(field.items.properties).flatMap(([item, property]) => {
    const pointer = `/${name}/items/properties/${item}`;
    const condition = property["x-showWhen"];
    return [
      ...checkProperty(checking, path, pointer, item, property),
      ...(checking.dictionary.facts.get(item)?.type === "list" ? [nested(checking, pointer, item)] : []),
      ...(condition === undefined ? [] : checkCondition(checking, path, `${pointer}/x-showWhen`, condition, { ofCase: true, list: name })),
    ];
  });
}

function nested(checking: Checking, pointer: string, item: string): Issue {
  return errorAt(
    checking.locate(path, pointer),
    "nested-list",
    { zh: `清单里不能再放清单 \`${item}\`。`, en: `The list \`${item}\` cannot stand inside another list.` },
    { zh: "请把它放到表单上，与外层清单并列。", en: "Put it on the form, beside the other list." },
  );
}

function unasked(checking: Checking, name: string, field: FieldDocument): readonly Issue[] {
  if (field.retired || checking.dictionary.asked.has(name)) return [];
  return [
    warningAt(
      checking.locate(path, `/${name}`),
      "never-asked",
      { zh: `字段 \`${name}\` 没有任何表单在用。`, en: `No form asks the field \`${name}\`.` },
      { zh: "请放进表单，或标为 `retired`。", en: "Put it on a form, or mark it `retired`." },
    ),
  ];
}

function missing(place: Parameters<typeof errorAt>[0], name: string, keyword: string): Issue {
  return errorAt(
    place,
    "missing-property",
    { zh: `\`${name}\` 缺少 \`${keyword}\`。`, en: `\`${name}\` lacks \`${keyword}\`.` },
    { zh: `请补上 \`${keyword}\`。`, en: `Add \`${keyword}\`.` },
  );
}
