/** What may be kept beside a case. */
import type { AttachmentForm } from "../document/attachments.ts";
import type { Sentence } from "../policy/decision.ts";
import type { Language, Text } from "../policy/text.ts";
import { inParts, listed, type Subject, told } from "./description.ts";

export const formWords: Readonly<Record<AttachmentForm, Text>> = {
  picture: { zh: "图片", en: "pictures" },
  document: { zh: "文档", en: "documents" },
  recording: { zh: "录音", en: "recordings" },
  film: { zh: "录像", en: "films" },
};

export function describeAttachments(subject: Subject): readonly Sentence[] {
  const { policy } = subject;
  const kinds = (policy.attachments?.kinds ?? []).map((kind) => {
    const { title, takes, records = [], mostMegabytes, restricted } = kind;
    const said = (language: Language) => {
      const zh = language === "zh";
      const forms = takes?.map((form) => formWords[form][language]);
      const filed = records.map((id) => policy.records[id]?.title[language] ?? id);
      return inParts(
        title[language],
        [
          ...(forms ? [listed(forms, language)] : []),
          ...(filed.length > 0 ? [`${zh ? "附于" : "beside "}${listed(filed, language)}`] : []),
          zh ? `每个不超过 ${mostMegabytes} MB` : `${mostMegabytes} MB each at most`,
          ...(restricted ? [zh ? "只有可看敏感信息的人能看" : "only for those who may read restricted answers"] : []),
        ],
        language,
      );
    };
    return told(subject, { zh: said("zh"), en: said("en") }, kind);
  });
  const waiting = policy.attachments?.waitingMegabytes;
  if (waiting === undefined) return kinds;
  const limit = {
    zh: `没有网络时，一台设备上等待发送的文件合计不超过 ${waiting} MB`,
    en: `Without network, the files that wait on one device are at most ${waiting} MB together`,
  };
  return [...kinds, { text: limit[subject.language] }];
}
