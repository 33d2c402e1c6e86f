/** What divisions and people do together: handing a case over, and joint sessions. */
import type { Sentence } from "../policy/decision.ts";
import type { Language } from "../policy/text.ts";
import { listed, rolesInWords, type Subject, told } from "./description.ts";

export function describeTogether(subject: Subject): readonly Sentence[] {
  return [...handingOver(subject), ...sessions(subject)];
}

function handingOver(subject: Subject): readonly Sentence[] {
  const { transfer } = subject.policy;
  if (!transfer) return [told(subject, { zh: "案件不得移交其他辖区。", en: "No case is handed over to another division." })];
  const asking = rolesInWords(subject, transfer.roles);
  const taking = rolesInWords(subject, transfer.acceptedBy);
  const text = {
    zh: `移交其他辖区：由${asking.zh}提出，接收地的${taking.zh}同意后生效；编号不变，原辖区仍可查看。`,
    en: `Handing over to another division: asked for by ${asking.en}, in force once ${taking.en} of the receiving division agree; the number stays, and the division of first acceptance still reads it.`,
  };
  return [told(subject, text, { id: "transfer" })];
}

function sessions(subject: Subject): readonly Sentence[] {
  const { session, records } = subject.policy;
  if (!session) return [];
  const form = records[session.record]?.title ?? { zh: session.record, en: session.record };
  const text = {
    zh: `联合调解：预先约定时间、地点和参加人，召开后填写“${form.zh}”。`,
    en: `Joint session: day, place and people are planned; once held, “${form.en}” is filled.`,
  };
  const begun = Object.keys(session.fills ?? {}).map((field) => subject.policy.facts[field]?.title ?? { zh: field, en: field });
  if (begun.length === 0) return [told(subject, text, { id: session.record })];
  const fields = (language: Language) =>
    listed(
      begun.map((title) => title[language]),
      language,
    );
  const filled = {
    zh: `${text.zh}${fields("zh")}先按约定和到场登记填好。`,
    en: `${text.en} It begins with ${fields("en")}, from the plan and the attendance.`,
  };
  return [told(subject, filled, { id: session.record })];
}
