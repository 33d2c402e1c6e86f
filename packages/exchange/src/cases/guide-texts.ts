/** What the sheet of instructions says. */
import type { Text } from "@jiefen/policy";

export const howToFillIn: readonly (readonly [Text, Text])[] = [
  [
    { zh: "一件一行", en: "One dispute a row" },
    {
      zh: "在“登记表”里从示例行下面填起，一件纠纷一行；当事人等有几人就填几组列。可以把现有台账整列粘贴过来。",
      en: "Fill the first sheet from below the example, one dispute a row, with one group of columns for each party.",
    },
  ],
  [
    { zh: "加一组列", en: "One more party" },
    {
      zh: "不够用时，在右边照样加列，标题把数字顺延，例如“…4·…”。",
      en: "Where there are too few columns, add some on the right with the next number in their titles.",
    },
  ],
  [
    { zh: "空着", en: "Blank" },
    { zh: "没问过。空着不等于“否”。", en: "Nobody asked. Blank does not mean no." },
  ],
  [
    { zh: "不清楚", en: "not known (不清楚)" },
    { zh: "问过了，但不知道。", en: "Asked, and not known." },
  ],
  [
    { zh: "3以上、至少3、至多5、3-5、多次", en: "at least 3, at most 5, 3-5" },
    { zh: "只知道大概的数。“以上”“以下”都含本数。", en: "Known within bounds, both included." },
  ],
  [
    { zh: "金额", en: "Money" },
    { zh: "以元为单位填数字，也可写“3万元”“3.5万”。", en: "In yuan; 3万 is 30,000." },
  ],
  [
    { zh: "日期", en: "Dates" },
    { zh: "2026-11-24、2026/11/24、2026.11.24、2026年11月24日都可以。", en: "2026-11-24, 2026/11/24, 2026.11.24." },
  ],
  [
    { zh: "多项", en: "Several" },
    { zh: "用顿号、逗号或分号隔开；一项也没有，填“无”。", en: "Separated by 、, commas or semicolons; none for none of them." },
  ],
  [
    { zh: "身份证号、电话", en: "Numbers of identity cards, telephones" },
    {
      zh: "这些列已设为文本格式，请不要改成数字，否则 Excel 会丢掉后几位。",
      en: "These columns are kept as text; as numbers, Excel drops their last digits.",
    },
  ],
  [
    { zh: "来源编号", en: "Number in the source" },
    {
      zh: "台账序号、警情号、工单号等。同一编号只登记一次，改正后再传一遍也不会重复。",
      en: "Taken in once; sending the same sheet again repeats nothing.",
    },
  ],
  [
    { zh: "不要用公式", en: "No formulas" },
    { zh: "有公式的格子会被退回；请复制后“选择性粘贴—数值”。", en: "Cells with formulas are given back; paste their values." },
  ],
];
