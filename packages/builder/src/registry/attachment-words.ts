/** Words for the kinds of attachments. */
import { common, type KindWords, text } from "./entry-words.ts";

export const attachmentWords: KindWords = {
  title: text("附件", "Attachments"),
  help: text(
    "纠纷可以附哪些照片、扫描件和录音录像，谁能看，多大为限。",
    "Which photos, scans and recordings belong to a case, who sees them, how large they may be.",
  ),
  entries: [
    {
      title: text("附件种类", "Kind of attachment"),
      heading: text("附件种类", "Kinds of attachments"),
      pattern: "/kinds/*",
      properties: {
        title: common.title,
        help: { title: text("说明", "Explanation"), long: true },
        takes: {
          title: text("接受的形式", "What it takes"),
          help: text("不选则都接受。", "Everything if none is chosen."),
          choices: {
            picture: text("图片", "pictures"),
            document: text("文档", "documents"),
            recording: text("录音", "recordings"),
            film: text("录像", "films"),
          },
        },
        records: { title: text("附于哪些记录", "Belongs to records"), names: "record" },
        mostMegabytes: { title: text("每个最大（MB）", "Largest file (MB)") },
        restricted: {
          title: text("只有可看敏感信息的人能看", "Only for those who may read restricted answers"),
        },
        "x-order": common.order,
        retired: common.retired,
      },
      fresh: { stem: "attachment", label: text("新增附件种类", "Add a kind"), value: {} },
    },
  ],
};
