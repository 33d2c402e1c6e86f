/** What is asked: the questions of one dispute type, or the types there are. */
import { sentence } from "../explain/sentence.ts";
import type { Sentence } from "../policy/decision.ts";
import type { DisputeType, Question } from "../policy/form.ts";
import type { Text } from "../policy/text.ts";
import { listed, type Subject, told } from "./description.ts";

export function describeQuestions(subject: Subject): readonly Sentence[] {
  const { policy, type } = subject;
  const form = policy.disputeTypes.find(({ id }) => id === type);
  if (form) return describeForm(subject, form);
  return policy.disputeTypes
    .filter(({ retired }) => !retired)
    .map(({ id, title, questions }) =>
      told(subject, { zh: `${title.zh}：${questions.length} 问`, en: `${title.en}: ${questions.length} questions` }, { id }),
    );
}

function describeForm(subject: Subject, form: DisputeType): readonly Sentence[] {
  return form.sections.flatMap((section) => {
    const questions = form.questions.filter((question) => question.section === section.id && !question.retired);
    if (questions.length === 0) return [];
    const names = (language: "zh" | "en") =>
      listed(
        questions.map((question) => named(subject, question)[language]),
        language,
      );
    return [told(subject, { zh: `${section.title.zh}：${names("zh")}`, en: `${section.title.en}: ${names("en")}` }, { id: section.id })];
  });
}

function named({ policy }: Subject, { title, showWhen, required }: Question): Text {
  const mark = required ? { zh: "＊", en: "*" } : { zh: "", en: "" };
  if (!showWhen) return { zh: `${title.zh}${mark.zh}`, en: `${title.en}${mark.en}` };
  return {
    zh: `${title.zh}${mark.zh}（${sentence(policy, showWhen, "zh")}时）`,
    en: `${title.en}${mark.en} (where ${sentence(policy, showWhen, "en")})`,
  };
}
