/** Words for the documents of `schemas/`: forms and the field library. */
import { common, type EntryWords, hidden, type KindWords, text } from "./entry-words.ts";

const question: EntryWords = {
  title: text("问题", "Question"),
  pattern: "/properties/*",
  properties: {
    title: {
      title: text("在这张表上的问法", "Wording on this form"),
      help: text("不填则用字段本身的名称。", "Empty: the name of the field itself."),
    },
    help: { title: text("填写说明", "Help"), long: true },
    "x-required": {
      title: text("必答", "Required"),
      help: text("要么回答，要么写明不知道；不影响暂存。", "Answered or said to be unknown; never stops saving."),
    },
    "x-section": { title: text("放在哪一部分", "Part of the form"), names: "section" },
    "x-order": common.order,
    "x-showWhen": { title: text("何时才问", "Asked when"), help: text("不设条件则总是问。", "Without a condition it is always asked.") },
    minimum: { title: text("最小值", "Least") },
    maximum: { title: text("最大值", "Most") },
    minItems: { title: text("至少几项", "At least"), unit: "items" },
    maxItems: { title: text("至多几项", "At most"), unit: "items" },
    maxLength: { title: text("最多多少字", "Longest, in characters") },
    retired: common.retired,
    $ref: hidden,
  },
};

const section: EntryWords = {
  title: text("部分", "Part"),
  pattern: "/x-sections/*",
  properties: {
    title: common.title,
    help: { title: text("说明", "Help"), long: true },
    "x-order": common.order,
    "x-noneOfThese": { title: text("提供“以上都没有”", "Offers “none of these”") },
  },
};

/** The form itself, without what stands on it. */
const whole: EntryWords = {
  title: text("表单", "Form"),
  pattern: "",
  properties: {
    title: common.title,
    help: { title: text("说明", "Help"), long: true },
    "x-order": common.order,
    "x-restricted": {
      title: text("限制知悉", "Confidential"),
      help: text("只有获准的岗位看得到这类纠纷。", "Only roles with the permission see disputes of this type."),
    },
    "x-repeats": { title: text("可以填多次", "Filed again and again") },
    retired: common.retired,
    type: hidden,
    properties: hidden,
    "x-sections": hidden,
    "x-mapsTo": hidden,
  },
};

/** What a place lies in is looked for from the first: every place lies in the form. */
export const formWords = (zh: string, en: string): KindWords => ({ title: text(zh, en), entries: [question, section, whole] });

export const fieldWords: KindWords = {
  title: text("字段库", "Field library"),
  entries: [
    {
      title: text("字段", "Field"),
      pattern: "/*",
      properties: {
        title: common.title,
        help: { title: text("填写说明", "Help"), long: true },
        type: hidden,
        format: hidden,
        "x-unit": hidden,
        "x-count": hidden,
        "x-identity": hidden,
        "x-widget": hidden,
        "x-sensitivity": {
          title: text("保密", "Confidentiality"),
          choices: { personal: text("个人信息", "personal"), restricted: text("限制知悉", "restricted") },
        },
        "x-synthetic": hidden,
        pattern: hidden,
        items: hidden,
        minLength: hidden,
        maxLength: { title: text("最多多少字", "Longest, in characters") },
        minItems: hidden,
        maxItems: { title: text("至多几项", "At most"), unit: "items" },
        minimum: { title: text("最小值", "Least") },
        maximum: { title: text("最大值", "Most") },
        "x-options": { title: text("选项", "Choices") },
        "x-options/*": { title: text("选项", "Choice") },
        "x-options/*/title": common.title,
        "x-options/*/x-order": common.order,
        "x-options/*/rank": hidden,
        "x-options/*/retired": common.retired,
        retired: common.retired,
      },
    },
  ],
};
