/** What is said of a request that does not fit its description: the place, what is wrong, what to do. */
import type { Text } from "@jiefen/policy";
import type { Misfit } from "../openapi/schema-check.ts";

interface Wording {
  readonly message: Text;
  readonly hint: Text;
}

type Say = (place: string, params: Readonly<Record<string, unknown>>) => Wording;

/** A limit in numbers: what it may be at most or at least. */
function limit(most: string, least: string, unit: Text, shorter: Text): Readonly<Record<string, Say>> {
  return {
    [most]: (place, { limit: bound }) => ({
      message: {
        zh: `\`${place}\` 最多${unit.zh.replace("#", String(bound))}。`,
        en: `\`${place}\` may have at most ${unit.en.replace("#", String(bound))}.`,
      },
      hint: shorter,
    }),
    [least]: (place, { limit: bound }) => ({
      message: {
        zh: `\`${place}\` 至少${unit.zh.replace("#", String(bound))}。`,
        en: `\`${place}\` must have at least ${unit.en.replace("#", String(bound))}.`,
      },
      hint: { zh: "请补充填写。", en: "Fill in more." },
    }),
  };
}

const says: Readonly<Record<string, Say>> = {
  required: (place, { missingProperty }) => ({
    message: { zh: `\`${place}\` 缺少 \`${missingProperty}\`。`, en: `\`${place}\` lacks \`${missingProperty}\`.` },
    hint: { zh: "请填写这一项。", en: "Fill it in." },
  }),
  additionalProperties: (place, { additionalProperty }) => ({
    message: { zh: `\`${place}\` 不能有 \`${additionalProperty}\`。`, en: `\`${place}\` may not have \`${additionalProperty}\`.` },
    hint: { zh: "请去掉它，或核对名称。", en: "Leave it out, or check how it is written." },
  }),
  propertyNames: (place, { propertyName }) => ({
    message: { zh: `\`${place}\` 中的 \`${propertyName}\` 不是名称。`, en: `\`${propertyName}\` in \`${place}\` is no name.` },
    hint: {
      zh: "名称以字母开头，由字母、数字和下划线组成，最多 64 个。",
      en: "A name begins with a letter and has letters, digits and underscores, 64 at most.",
    },
  }),
  type: (place, { type }) => ({
    message: { zh: `\`${place}\` 的值类型不对。`, en: `\`${place}\` is of the wrong type.` },
    hint: { zh: `应为 ${shown(type)}。`, en: `It must be ${shown(type)}.` },
  }),
  enum: (place, { allowedValues }) => ({
    message: { zh: `\`${place}\` 不是可选的值。`, en: `\`${place}\` is none of the choices.` },
    hint: { zh: `应为 ${shown(allowedValues)} 之一。`, en: `It must be one of ${shown(allowedValues)}.` },
  }),
  const: (place, { allowedValue }) => ({
    message: { zh: `\`${place}\` 不是规定的值。`, en: `\`${place}\` is not the value asked for.` },
    hint: { zh: `应为 ${shown(allowedValue)}。`, en: `It must be ${shown(allowedValue)}.` },
  }),
  discriminator: (place, { tag }) => ({
    message: { zh: `\`${place}\` 的 \`${tag}\` 不认识。`, en: `\`${place}\` has a \`${tag}\` that is not known.` },
    hint: { zh: "请按接口说明选择种类。", en: "Choose a kind that the description of the API names." },
  }),
  pattern: (place, { pattern }) => ({
    message: { zh: `\`${place}\` 的写法不对。`, en: `\`${place}\` is not written as it should be.` },
    hint: { zh: `应符合 \`${pattern}\`。`, en: `It must match \`${pattern}\`.` },
  }),
  format: (place) => ({
    message: { zh: `\`${place}\` 不是日期。`, en: `\`${place}\` is no date.` },
    hint: { zh: "请写成 `年-月-日`，例如 `2026-03-01`。", en: "Write it as year, month and day, such as `2026-03-01`." },
  }),
  minimum: (place, { limit: bound }) => ({
    message: { zh: `\`${place}\` 太小。`, en: `\`${place}\` is too small.` },
    hint: { zh: `不能小于 ${bound}。`, en: `It may not be less than ${bound}.` },
  }),
  maximum: (place, { limit: bound }) => ({
    message: { zh: `\`${place}\` 太大。`, en: `\`${place}\` is too large.` },
    hint: { zh: `不能大于 ${bound}。`, en: `It may not be more than ${bound}.` },
  }),
  ...limit("maxLength", "minLength", { zh: " # 个字符", en: "# characters" }, { zh: "请缩短。", en: "Make it shorter." }),
  ...limit("maxItems", "minItems", { zh: " # 项", en: "# entries" }, { zh: "请分几次提交。", en: "Send it in several parts." }),
  ...limit("maxProperties", "minProperties", { zh: " # 项", en: "# entries" }, { zh: "请分几次提交。", en: "Send it in several parts." }),
};

const otherwise: Say = (place) => ({
  message: { zh: `\`${place}\` 的值不是此处可以填写的。`, en: `\`${place}\` is not what can stand there.` },
  hint: { zh: "请按接口说明填写。", en: "Fill it in as the description of the API says." },
});

export function wordingOf({ instancePath, keyword, params }: Misfit): Wording {
  return (says[keyword] ?? otherwise)(instancePath || "/", params);
}

function shown(value: unknown): string {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.map((one) => `\`${String(one)}\``).join("、");
}
