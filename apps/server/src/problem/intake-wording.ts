/** The words of problems with disputes that come from elsewhere, and with rounds. */
import type { Wording } from "./problem-text.ts";

export const intakeWording = {
  "round-over": {
    status: 409,
    title: { zh: "走访已过当天", en: "The round is of another day" },
    detail: { zh: "走访记录只在当天由本人登记和更正。", en: "A round is kept and put right on its own day." },
    remedy: { zh: "请另记一次今天的走访，或向所领导说明。", en: "Begin a round of today, or tell your chief what is wrong." },
  },
  "round-changed": {
    status: 409,
    title: { zh: "走访记录已有更新", en: "The round has changed" },
    detail: { zh: "这次走访在另一处又登记过。", en: "This round has been written elsewhere meanwhile." },
    remedy: { zh: "请打开走访记录核对后再改。", en: "Open the list of rounds, look at it, and change it then." },
  },
  "unreadable-file": {
    status: 422,
    title: { zh: "文件读不了", en: "The file cannot be read" },
    detail: { zh: "这个文件不能作为登记表读取。", en: "This file cannot be read as a list of disputes." },
    remedy: { zh: "请下载模板，填好后另存为 .xlsx 再上传。", en: "Download the template, fill it in, save it as .xlsx and send it again." },
  },
  "type-untold": {
    status: 422,
    title: { zh: "不知道是哪类纠纷", en: "Of which type the disputes are is not known" },
    detail: {
      zh: "文件不是从模板做的，或它的纠纷类型已停用。",
      en: "The file was not made from a template, or its dispute type is retired.",
    },
    remedy: { zh: "请选择纠纷类型后再上传。", en: "Choose the dispute type and send it again." },
  },
  "no-rows": {
    status: 422,
    title: { zh: "表里没有纠纷", en: "The list is empty" },
    detail: { zh: "表头下面没有要导入的行。", en: "There is no row below the titles." },
    remedy: { zh: "请从示例行的下一行填起。", en: "Fill the rows below the example." },
  },
  "import-moved-on": {
    status: 409,
    title: { zh: "导入已变化", en: "The import has moved on" },
    detail: { zh: "这次导入还没有预览完，或已经导入、取消。", en: "It is not read yet, or was taken in or cancelled meanwhile." },
    remedy: { zh: "请刷新页面查看。", en: "Reload the page." },
  },
} satisfies Record<string, Wording>;
