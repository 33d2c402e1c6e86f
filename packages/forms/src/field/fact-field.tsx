/** Our one custom field for rjsf: a question of the policy in place of whatever its JSON Schema alone would give. */
import type { ErrorSchema, FieldProps } from "@rjsf/utils";
import { useCallback, useMemo } from "react";
import type { Answer } from "../answer/answer.ts";
import { useForm } from "./form-context.ts";
import { type ErrorsBelow, QuestionField } from "./question-field.tsx";

/** rjsf keeps errors as a tree; a question wants them by path. */
function flatten(errors: ErrorSchema | undefined, path = ""): readonly (readonly [string, readonly string[]])[] {
  if (!errors) return [];
  const { __errors: own = [], ...below } = errors;
  const parts: readonly (readonly [string, ErrorSchema | undefined])[] = Object.entries(below);
  return [
    ...(own.length > 0 ? [[path, [...new Set(own)]] as const] : []),
    ...parts.flatMap(([key, part]) => flatten(part, `${path}/${key}`)),
  ];
}

export function FactField({ name, fieldPathId, formData, rawErrors, errorSchema, onChange, onBlur }: FieldProps) {
  const { questions } = useForm();
  const question = questions[name];
  const answer: Answer | undefined = formData;
  const errors: ErrorsBelow = useMemo(
    () => Object.fromEntries([...flatten(errorSchema), ["", [...new Set(rawErrors)]]]),
    [errorSchema, rawErrors],
  );
  const { path, $id } = fieldPathId;
  const onAnswer = useCallback((_: string, next: Answer | undefined) => onChange(next, path), [onChange, path]);
  const onLeave = useCallback(() => onBlur($id, answer), [onBlur, $id, answer]);
  if (!question) return null;
  return <QuestionField id={$id} question={question} answer={answer} errors={errors} onAnswer={onAnswer} onLeave={onLeave} />;
}
