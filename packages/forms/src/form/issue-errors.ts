/** Issues of the last attempt as rjsf's tree of errors, one tree per section. */
import type { Facts, Issue, Language, Question } from "@jiefen/policy";
import { type ErrorSchema, ErrorSchemaBuilder } from "@rjsf/utils";
import { questionOf } from "./error-summary.tsx";

/** An issue has had its say once its question has another answer than the one it was about. */
export function standing(issues: readonly Issue[], then: Facts, now: Facts): readonly Issue[] {
  return then === now ? issues : issues.filter((issue) => then[questionOf(issue)] === now[questionOf(issue)]);
}

export function issueErrors(issues: readonly Issue[], questions: readonly Question[], language: Language): ErrorSchema | undefined {
  const facts = new Set(questions.map((question) => question.fact));
  const here = issues.filter((issue) => facts.has(questionOf(issue)));
  if (here.length === 0) return undefined;
  const builder = new ErrorSchemaBuilder();
  for (const issue of here) builder.addErrors(issue.message[language], issue.pointer.split("/").slice(1));
  return builder.ErrorSchema;
}
