/** rjsf's validator over the interpreting one: the policy's own wording, no generated code. */
import { checkAnswers, type Form, type Issue, type Language } from "@jiefen/policy";
import { type RJSFValidationError, toErrorSchema, type ValidatorType } from "@rjsf/utils";
import { interpretingValidator } from "./interpreting-validator.ts";

/** `/parties/0/name` → `.parties.0.name`, rjsf's way of naming a place. */
function propertyOf(pointer: string): string {
  return pointer.replaceAll("/", ".");
}

function asError(issue: Issue, language: Language): RJSFValidationError {
  const message = issue.message[language];
  return { name: issue.code, property: propertyOf(issue.pointer), message, stack: message };
}

/** Checks what the mounted section holds against the whole form: what is not there is not asked. */
export function rjsfValidator(form: Form, language: Language): ValidatorType {
  return {
    validateFormData(answers) {
      const issues = checkAnswers(form, answers ?? {}, interpretingValidator);
      const errors = issues.filter((issue) => issue.severity === "error").map((issue) => asError(issue, language));
      return { errors, errorSchema: toErrorSchema(errors) };
    },
    isValid: (schema, answers) => interpretingValidator(schema, answers).length === 0,
    // Only rjsf's playground asks for these.
    rawValidation: () => ({}),
  };
}
