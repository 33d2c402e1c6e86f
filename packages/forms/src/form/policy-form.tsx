/** A form of a policy: its questions by section, one section at a time where the screen is small or the form long. */
import type { Facts, Form, Issue, Language, LocalDate, Policy } from "@jiefen/policy";
import { Button } from "antd";
import { type ReactNode, type Ref, useCallback, useEffect, useImperativeHandle, useMemo, useRef, useState } from "react";
import { type CaseChoices, FormProvider } from "../field/form-context.ts";
import { words } from "../text/words.ts";
import { palette } from "../theme/palette.ts";
import { ErrorSummary } from "./error-summary.tsx";
import { issueErrors, standing } from "./issue-errors.ts";
import { scrollInPane } from "./scroll-in-pane.ts";
import { SectionForm } from "./section-form.tsx";
import { SectionNav } from "./section-nav.tsx";
import { questionsBySection } from "./section-questions.ts";
import { useNarrow } from "./use-narrow.ts";

/** Forms with more questions than this mount one section at a time on any screen. */
const longForm = 24;

export interface PolicyFormHandle {
  /** Shows the section of a question and puts the focus into it. */
  goTo(fact: string): void;
  /** Shows the section of a question and leaves the focus where it is. */
  show(fact: string): void;
}

export interface PolicyFormProps {
  readonly policy: Policy;
  readonly form: Form;
  readonly language: Language;
  readonly today: LocalDate;
  readonly answers: Facts;
  /** What else conditions may look at: facts of the case that this form does not ask. */
  readonly known?: Facts;
  readonly caseChoices?: CaseChoices;
  /** What the last attempt to submit found wrong. */
  readonly issues?: readonly Issue[];
  /** Shown once all sections are in view, or on the last one: the button that submits. */
  readonly footer?: ReactNode;
  readonly ref?: Ref<PolicyFormHandle>;
  /** `change` gets the newest answers and gives the next ones. Keeps its identity between renders. */
  readonly onChange: (change: (answers: Facts) => Facts) => void;
}

const none: readonly Issue[] = [];
const nothing = {};

export function PolicyForm(props: PolicyFormProps) {
  const { policy, form, language, today, answers, known = nothing, caseChoices = nothing, issues = none, footer, ref, onChange } = props;
  const narrow = useNarrow();
  const box = useRef<HTMLDivElement>(null);
  const [chosen, choose] = useState("");
  const [target, setTarget] = useState<{ readonly fact: string; readonly focus: boolean }>();
  const [attempt, setAttempt] = useState({ number: 0, issues, answers });
  if (attempt.issues !== issues) setAttempt({ number: attempt.number + 1, issues, answers });

  const parts = useMemo(
    () => questionsBySection(policy, form, answers, { ...known, ...answers }, today),
    [policy, form, answers, known, today],
  );
  const surroundings = useMemo(
    () => ({
      policy,
      language,
      today,
      known,
      caseChoices,
      questions: Object.fromEntries(form.questions.map((question) => [question.fact, question])),
    }),
    [policy, language, today, known, caseChoices, form],
  );
  const paged = parts.length > 1 && (narrow || form.questions.length > longForm);
  const at = Math.max(
    parts.findIndex((part) => part.section.id === chosen),
    0,
  );
  const shown = paged ? parts.slice(at, at + 1) : parts;
  const open = useMemo(() => standing(attempt.issues, attempt.answers, answers), [attempt, answers]);
  const errors = useMemo(
    () => new Map(parts.map((part) => [part.section.id, issueErrors(open, part.questions, language)] as const)),
    [open, parts, language],
  );

  const turnTo = useCallback(
    (fact: string, focus: boolean) => {
      const part = parts.find((one) => one.questions.some((question) => question.fact === fact));
      if (part) choose(part.section.id);
      setTarget({ fact, focus });
    },
    [parts],
  );
  const goTo = useCallback((fact: string) => turnTo(fact, true), [turnTo]);
  useImperativeHandle(ref, () => ({ goTo, show: (fact) => turnTo(fact, false) }), [goTo, turnTo]);
  useEffect(() => {
    if (!target) return;
    const question = box.current?.querySelector(`[data-question="${CSS.escape(target.fact)}"]`);
    const fold = question?.closest("details");
    if (fold) fold.open = true;
    if (target.focus) question?.scrollIntoView({ block: "center" });
    else if (question) scrollInPane(question);
    question?.animate?.([{ background: palette.accentSoft }, { background: "transparent" }], { duration: 2000, easing: "ease-in" });
    if (!target.focus) return;
    question?.querySelector<HTMLElement>("input, textarea, [tabindex], button:not(.jf-unknown)")?.focus({ preventScroll: true });
  }, [target]);

  function show(section: string) {
    choose(section);
    box.current?.scrollIntoView({ block: "start" });
  }
  const before = parts[at - 1];
  const after = parts[at + 1];
  return (
    <FormProvider value={surroundings}>
      <div className={paged ? "jf-form jf-form-paged" : "jf-form"} ref={box}>
        {paged && <SectionNav parts={parts} current={parts[at]?.section.id ?? ""} troubled={errors} onChoose={show} />}
        <div className="jf-form-body">
          <ErrorSummary key={attempt.number} issues={open} language={language} onQuestion={goTo} />
          {shown.map((part) => (
            <SectionForm
              key={part.section.id}
              form={form}
              part={part}
              answers={answers}
              errors={errors.get(part.section.id)}
              heading={parts.length > 1}
              onChange={onChange}
            />
          ))}
          {paged && (
            <div className="jf-steps">
              {before && <Button onClick={() => show(before.section.id)}>{words[language].previous}</Button>}
              <span className="jf-help">{words[language].part(at + 1, parts.length)}</span>
              {after && (
                <Button type={footer ? "default" : "primary"} onClick={() => show(after.section.id)}>
                  {words[language].next}
                </Button>
              )}
            </div>
          )}
          {footer}
        </div>
      </div>
    </FormProvider>
  );
}
