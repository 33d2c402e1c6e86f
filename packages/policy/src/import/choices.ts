/** `enum`, `const` and `oneOf` of constants, as keyed options. */
import type { OptionDocument } from "../document/fields.ts";
import { isObject, type JsonObject } from "../document/json.ts";
import type { Segments } from "../document/pointer.ts";
import { type Importing, notExpressible, report, reportRest, textOf } from "./importing.ts";
import { nameFor } from "./names.ts";

export interface Choices {
  readonly options: Readonly<Record<string, OptionDocument>>;
  /** Original → code. */
  readonly codes: ReadonlyMap<string, string>;
  readonly keywords: readonly string[];
}

const keywords = ["enum", "const", "oneOf", "anyOf"] as const;

/** The choices a subschema offers; undefined where it offers none. */
export function choicesOf(importing: Importing, schema: JsonObject, place: Segments): Choices | undefined {
  const [keyword] = keywords.filter((one) => Object.hasOwn(schema, one));
  if (keyword === undefined) return undefined;
  const value = schema[keyword];
  const listed = keyword === "const" ? [value] : Array.isArray(value) ? value : [];
  const options = new Map<string, OptionDocument>();
  const codes = new Map<string, string>();
  for (const [index, one] of listed.entries()) {
    const choice =
      keyword === "oneOf" || keyword === "anyOf"
        ? constantOf(importing, one, [...place, keyword, String(index)])
        : { value: one, title: undefined };
    if (choice === undefined) return undefined;
    // `null` among the choices says "unknown", which every question accepts.
    if (choice.value === null) continue;
    if (typeof choice.value !== "string") {
      notExpressible(importing, place, keyword, { zh: "选项只能是文字。", en: "Options can be texts only." });
      return undefined;
    }
    const code = nameFor(choice.value, options, "option");
    if (code !== choice.value) renamed(importing, [...place, keyword, String(index)], choice.value, code);
    codes.set(choice.value, code);
    options.set(code, { title: choice.title ?? choice.value, "x-order": (index + 1) * 10 });
  }
  return options.size === 0 ? undefined : { options: Object.fromEntries(options), codes, keywords: [keyword] };
}

function constantOf(
  importing: Importing,
  schema: unknown,
  place: Segments,
): { readonly value: unknown; readonly title: string | undefined } | undefined {
  if (!isObject(schema) || !Object.hasOwn(schema, "const")) {
    notExpressible(importing, place.slice(0, -2), place.at(-2) ?? "oneOf", {
      zh: "只能导入由 `const` 和 `title` 组成的选项；几种不同的内容请分成几张表单。",
      en: "Only choices made of `const` and `title` can be imported; put different contents into forms of their own.",
    });
    return undefined;
  }
  reportRest(importing, place, schema, ["const", "title"]);
  return { value: schema.const, title: textOf(schema.title) };
}

export function renamed(importing: Importing, place: Segments, original: string, name: string): void {
  report(
    importing,
    place,
    "warning",
    "renamed",
    { zh: `\`${original}\` 不能作名称，改用 \`${name}\`。`, en: `\`${original}\` cannot be a name; \`${name}\` is used instead.` },
    { zh: "已有的数据要换成新的名称。", en: "Data already there must take the new name." },
  );
}
