/** The words of refusals about attachments. */
import type { Wording } from "./words.ts";

export const attachmentWording = {
  "unknown-attachment-kind": {
    message: { zh: "这件纠纷适用的政策里没有这种附件。", en: "The policy of this case has no such kind of attachment." },
    remedy: { zh: "请刷新页面后重新选择种类。", en: "Reload the page and choose the kind again." },
  },
  "attachment-misfit": {
    message: { zh: "这种附件不接受这类文件。", en: "This kind of attachment takes no such file." },
    remedy: { zh: "请换一种附件，或另选文件。", en: "Choose another kind, or another file." },
  },
  "attachment-too-large": {
    message: { zh: "文件太大，超过这种附件的上限。", en: "The file is larger than this kind of attachment may be." },
    remedy: { zh: "请压缩或分成几个文件后再上传。", en: "Make it smaller, or send it in several parts." },
  },
  "attached-already": {
    message: { zh: "同样内容的附件已经在案。", en: "The very same file is attached already." },
    remedy: { zh: "不用再传；内容不同的，请核对选的文件。", en: "Nothing is left to do; if it should differ, check which file you chose." },
  },
  "no-such-attachment": {
    message: { zh: "没有这个附件，或者已经移除。", en: "There is no such attachment, or it was removed." },
    remedy: { zh: "请刷新页面查看。", en: "Reload the page." },
  },
} as const satisfies Readonly<Record<string, Wording>>;
