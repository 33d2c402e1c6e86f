/** What the JSON view says, in both languages. */
import type { Language } from "@jiefen/policy";

const zh = {
  editor: "JSON 文本",
  whole: "合并后的全文",
  own: "本级自己写的",
  shows: "显示哪一份",
  ownHelp: "本级文件里实际写下的内容，只读；其余来自上级。",
  ownNothing: "本级没有改动这个文件，全部来自上级。",
  absent: "这个文件还没有内容。",
  apply: "应用修改",
  changes: (count: number) => (count === 0 ? "没有改动" : `${count} 处改动尚未应用`),
  format: "整理格式",
  keys: "Ctrl+S 应用，Ctrl+空格 提示可写内容，Ctrl+F 查找。Tab 缩进；要用 Tab 离开编辑框，先按 Esc。",
  wrong: (count: number) => `${count} 处问题`,
  line: (line: number) => `第 ${line} 行`,
  mustMend: "请先改正错误，再应用。",
  elsewhere: "您正在写的时候，草案在别处被修改了。",
  keepMine: "保留我写的",
  takeTheirs: "改用草案现在的内容",
  takenTheirs: "已换成草案现在的内容；Ctrl+Z 可以找回您写的。",
  loading: "正在打开编辑器……",
};

export type JsonWords = typeof zh;

const en: JsonWords = {
  editor: "JSON text",
  whole: "The whole, merged",
  own: "What this layer writes",
  shows: "Which text is shown",
  ownHelp: "What this layer has in its own file, to be read only; the rest comes from above.",
  ownNothing: "This layer changes nothing in this document: all of it comes from above.",
  absent: "There is nothing in this document yet.",
  apply: "Apply",
  changes: (count) => (count === 0 ? "Nothing changed" : count === 1 ? "1 change not applied yet" : `${count} changes not applied yet`),
  format: "Tidy up",
  keys: "Ctrl+S applies, Ctrl+Space offers what may stand here, Ctrl+F finds. Tab indents; to leave the box by Tab, press Esc first.",
  wrong: (count) => (count === 1 ? "1 problem" : `${count} problems`),
  line: (line) => `line ${line}`,
  mustMend: "Please mend the errors before you apply it.",
  elsewhere: "The draft was changed elsewhere while you were writing.",
  keepMine: "Keep mine",
  takeTheirs: "Take what the draft has now",
  takenTheirs: "This is what the draft has now; Ctrl+Z brings back what you wrote.",
  loading: "Opening the editor…",
};

export const jsonWords: Readonly<Record<Language, JsonWords>> = { zh, en };

/** What the editor itself says; it is English where nothing stands here. */
export const editorPhrases: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {},
  zh: {
    Find: "查找",
    Replace: "替换",
    next: "下一个",
    previous: "上一个",
    all: "全部",
    "match case": "区分大小写",
    regexp: "正则表达式",
    "by word": "整词",
    replace: "替换",
    "replace all": "全部替换",
    close: "关闭",
    "current match": "当前匹配",
    "on line": "在行",
    "replaced $ matches": "替换了 $ 处",
    "replaced match on line $": "替换了第 $ 行的一处",
    Completions: "可写内容",
    Diagnostics: "问题",
    "No diagnostics": "没有问题",
    "Folded lines": "已折叠的行",
    "Unfolded lines": "已展开的行",
    "folded code": "已折叠",
    unfold: "展开",
    "Fold line": "折叠",
    "Unfold line": "展开",
    to: "到",
  },
};
