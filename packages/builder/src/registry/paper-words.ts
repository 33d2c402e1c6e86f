/** Words for the papers a case is kept on, and for the blocks that each is told in. */
import { common, type EntryWords, type Fresh, hidden, type KindWords, type PropertyWords, text } from "./entry-words.ts";

const told = { title: text("写什么", "What it says"), plain: "told" } as const satisfies PropertyWords;
const labelled = { title: text("栏目名", "Label"), plain: "line" } as const satisfies PropertyWords;

const blockProperties: EntryWords["properties"] = {
  kind: {
    title: text("版块", "Kind of block"),
    choices: {
      title: text("标题", "title"),
      heading: text("小标题", "heading"),
      paragraph: text("段落", "paragraph"),
      table: text("表格", "table"),
      list: text("逐项清单", "list of items"),
      signatures: text("签名栏", "signatures"),
      note: text("小字说明", "small print"),
      cut: text("裁切线", "cut line"),
      pageBreak: text("另起一页", "page break"),
    },
  },
  text: told,
  align: {
    title: text("对齐", "Set"),
    choices: { left: text("左", "left"), centre: text("居中", "centred"), right: text("右", "right") },
  },
  flush: { title: text("首行不缩进", "Without indent") },
  over: {
    title: text("逐项列出什么", "What is listed"),
    names: "paperList",
    help: text("登记表里的明细，或者可以多次填写的记录。", "A list of the form, or a record that is filed again and again."),
  },
  columns: { title: text("列成表格的各栏", "Columns of its table") },
  "columns/*": {
    title: text("栏", "Column"),
    fresh: { stem: "column", label: text("增加一栏", "Add a column"), value: {} },
  },
  "columns/*/label": labelled,
  "columns/*/text": told,
  "columns/*/width": { title: text("宽度（其他栏为 1）", "Width (others are 1)") },
  none: { title: text("一项也没有时写什么", "Where there are none"), plain: "told" },
  rows: { title: text("各行", "Rows") },
  "rows/*": { title: text("行", "Row"), fresh: { stem: "row", label: text("增加一行", "Add a row"), value: {} } },
  "rows/*/label": labelled,
  "rows/*/text": told,
  "rows/*/half": { title: text("占半行", "Half a row") },
  "rows/*/tall": { title: text("留出手写的地方", "Room for handwriting") },
  lines: { title: text("签名的人", "Who signs") },
  "lines/*": { title: text("签名", "Signature"), fresh: { stem: "line", label: text("增加签名", "Add a signature"), value: {} } },
  "lines/*/label": { title: text("谁签名", "Who signs"), plain: "line" },
  "lines/*/text": told,
  "lines/*/seal": { title: text("盖章", "With a seal") },
  "lines/*/dated": { title: text("写日期", "With a date") },
  appliesWhen: common.appliesWhen,
  "x-order": common.order,
};

const blocks = (pattern: string): EntryWords => ({ title: text("版块", "Block"), pattern, properties: blockProperties });

const beginning = (kind: string, zh: string, en: string, value: Readonly<Record<string, unknown>> = {}): Fresh => ({
  stem: kind,
  label: text(zh, en),
  value: { kind, ...value },
});

/** What a new block may be. */
export const blockBeginnings: readonly Fresh[] = [
  beginning("paragraph", "段落", "Paragraph"),
  beginning("table", "表格", "Table", { rows: {} }),
  beginning("list", "逐项清单", "List of items"),
  beginning("signatures", "签名栏", "Signatures", { lines: {} }),
  beginning("title", "标题", "Title", { text: "{paper.title}" }),
  beginning("heading", "小标题", "Heading"),
  beginning("note", "小字说明", "Small print"),
  beginning("cut", "裁切线", "Cut line"),
  beginning("pageBreak", "另起一页", "Page break"),
];

export const paperWords: KindWords = {
  title: text("文书", "Papers"),
  help: text(
    "每件纠纷用到的文书：何时可以打印，上面写什么，怎样编号，在卷宗里排第几。",
    "The papers of a case: when, what they say, their number, their place in the file.",
  ),
  entries: [
    // The first whose pattern fits counts: what lies deeper stands first.
    blocks("/papers/*/blocks/*"),
    {
      title: text("文书", "Paper"),
      pattern: "/papers/*",
      properties: {
        title: common.title,
        record: {
          title: text("一次记录一份", "One for each filing of"),
          names: "record",
          help: text("不选则一件纠纷一份。", "Unless chosen, one for the case."),
        },
        cards: {
          title: text("一张督办牌一份", "One for each card of"),
          names: "card",
          help: text("不选则与督办牌无关。", "Unless chosen, it is of no card."),
        },
        stages: {
          title: text("在哪些环节可以打印", "Offered in the stages"),
          names: "stage",
          help: text("不选则各环节都可以。", "All if none is chosen."),
        },
        appliesWhen: common.appliesWhen,
        number: {
          title: text("编号", "Number"),
          plain: "number",
          help: text(
            "写明单位简称、年份和序号，如 {单位简称}调〔{年份}〕{序号}号；不填则不编号。",
            "Name division, year and serial number; left empty, it has no number.",
          ),
        },
        dossier: { title: text("卷宗", "In the whole file"), plain: "dossier" },
        masked: {
          title: text("一律隐去的个人信息", "Personal answers always masked on it"),
          names: "personalField",
          help: text("谁打印都隐去。", "Whoever prints it."),
        },
        forParties: { title: text("交当事人带走，可打印大字版", "For the parties to take home, in large type too") },
        language: { title: text("文字", "Language"), choices: { zh: text("中文", "Chinese"), en: text("英文", "English") } },
        retired: common.retired,
        "x-order": common.order,
        blocks: hidden,
        template: hidden,
      },
      fresh: {
        stem: "paper",
        label: text("新增文书", "Add a paper"),
        value: { blocks: { head: { kind: "title", "x-order": 10, text: "{paper.title}" } } },
      },
    },
    blocks("/dossier/cover/*"),
    blocks("/dossier/back/*"),
  ],
};
