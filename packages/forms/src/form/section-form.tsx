/** One section of a form, mounted as an rjsf form of its own. */
import { type Facts, type Form, noneOfThese, type Question } from "@jiefen/policy";
import type { IChangeEvent } from "@rjsf/core";
import type { ErrorSchema } from "@rjsf/utils";
import { memo, useMemo, useState } from "react";
import { useForm } from "../field/form-context.ts";
import { label } from "../text/label.ts";
import { rjsfValidator } from "../validate/rjsf-validator.ts";
import { RjsfForm } from "./rjsf-form.tsx";
import type { SectionQuestions } from "./section-questions.ts";
import { sectionSchema, sectionUiSchema } from "./section-schema.ts";

interface SectionFormProps {
  readonly form: Form;
  readonly part: SectionQuestions;
  readonly answers: Facts;
  /** What the last attempt to submit found wrong here. */
  readonly errors: ErrorSchema | undefined;
  readonly heading: boolean;
  /** Keeps its identity between renders. `change` gets the newest answers and gives the next ones. */
  readonly onChange: (change: (answers: Facts) => Facts) => void;
}

function answersTo(questions: readonly Question[], answers: Facts): Facts {
  return Object.fromEntries(questions.flatMap(({ fact }) => (answers[fact] === undefined ? [] : [[fact, answers[fact]] as const])));
}

/** Filling in one section leaves the answers of all others alone. */
function merged(answers: Facts, questions: readonly Question[], values: Facts): Facts {
  const here = new Set(questions.map((question) => question.fact));
  const others = Object.entries(answers).filter(([fact]) => !here.has(fact));
  return { ...Object.fromEntries(others), ...answersTo(questions, values) };
}

/** The same array as long as it holds the same questions, so that typing does not look like a new form. */
function useSame(questions: readonly Question[]): readonly Question[] {
  const [kept, keep] = useState(questions);
  const same = kept.length === questions.length && kept.every((question, index) => question === questions[index]);
  if (same) return kept;
  keep(questions);
  return questions;
}

/** Only rjsf's own answer for absent alternatives: it would choose the first option by itself. */
const defaults = {
  constAsDefaults: "never",
  requiredBooleanDefault: "skip",
  emptyObjectFields: "skipDefaults",
  arrayMinItems: { populate: "never" },
} as const;

export const SectionForm = memo(function SectionForm({ form, part, answers, errors, heading, onChange }: SectionFormProps) {
  const { policy, language, words, known, today } = useForm();
  const { section } = part;
  const questions = useSame(part.questions);
  const mounted = useMemo(
    () => ({ schema: sectionSchema(questions, language), uiSchema: sectionUiSchema(questions) }),
    [language, questions],
  );
  const validator = useMemo(() => rjsfValidator(form, language), [form, language]);
  const values = useMemo(() => answersTo(questions, answers), [questions, answers]);
  const open = questions.filter(({ fact }) => policy.facts[fact]?.type === "boolean" && answers[fact] === undefined).length;
  return (
    <section className="jf-section" aria-labelledby={`section-${section.id}`}>
      <h3 id={`section-${section.id}`} className={heading ? "jf-section-title" : "jf-hidden"} tabIndex={-1}>
        {label(section.title, language)}
      </h3>
      {section.help && <p className="jf-help">{section.help[language]}</p>}
      {section.noneOfThese && (
        <div className="jf-none">
          <button
            type="button"
            disabled={open === 0}
            onClick={() => onChange((now) => noneOfThese(policy, form, section.id, now, known, today))}
          >
            {words.noneOfThese}
          </button>
          <span className="jf-help">{open > 0 ? words.noneOfTheseHint(open) : words.noneLeft}</span>
        </div>
      )}
      <RjsfForm
        tagName="div"
        idPrefix="q"
        {...mounted}
        validator={validator}
        formData={values}
        extraErrors={errors}
        liveValidate="onBlur"
        showErrorList={false}
        noHtml5Validate
        experimental_defaultFormStateBehavior={defaults}
        onChange={(event: IChangeEvent<Facts>) => onChange((now) => merged(now, questions, event.formData ?? {}))}
      >
        {/* No submit button: the form as a whole has one. */}
        <span />
      </RjsfForm>
    </section>
  );
});
