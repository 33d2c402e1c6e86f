/** The form of a letter as its sender fills it in. */
import type { Policy, RecordForm } from "@jiefen/policy";

/** The questions beside that of the department; the rest is for the department, or told later. */
export function letterToWrite({ letter, records }: Policy): RecordForm | undefined {
  const form = records[letter?.record ?? ""];
  const section = form?.questions.find(({ fact }) => fact === letter?.departmentField)?.section;
  if (!form || section === undefined) return undefined;
  return {
    ...form,
    questions: form.questions.filter((question) => question.section === section),
    sections: form.sections.filter(({ id }) => id === section),
  };
}
