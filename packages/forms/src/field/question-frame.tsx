/** What stands around every input: its title above, its help and what is wrong with it below. */
import { ExclamationCircleFilled } from "@ant-design/icons";
import type { Question } from "@jiefen/policy";
import type { ReactNode } from "react";
import { GuidanceHere } from "../guidance/guidance-here.tsx";
import { label } from "../text/label.ts";
import { useForm } from "./form-context.ts";

interface QuestionFrameProps {
  readonly id: string;
  readonly question: Question;
  readonly errors: readonly string[];
  /** The title is a `<label>` of the input with this id; otherwise the input names itself by the title's id. */
  readonly labels: boolean;
  readonly unknown?: { readonly pressed: boolean; readonly toggle: () => void };
  readonly children: ReactNode;
}

export function questionIds(id: string) {
  return { title: `${id}-title`, help: `${id}-help`, errors: `${id}-errors` };
}

export function QuestionFrame({ id, question, errors, labels, unknown, children }: QuestionFrameProps) {
  const { policy, language, words } = useForm();
  const ids = questionIds(id);
  const title = label(question.title, language);
  return (
    <div className="jf-question" data-question={question.fact}>
      <div className="jf-title-row">
        <span className="jf-title" id={ids.title}>
          {labels ? <label htmlFor={id}>{title}</label> : title}
        </span>
        {question.required && <span className="jf-required">{words.required}</span>}
        {question.sensitivity === "restricted" && <span className="jf-required">{words.restricted}</span>}
        {unknown && (
          <button type="button" className="jf-unknown" aria-pressed={unknown.pressed} aria-describedby={ids.title} onClick={unknown.toggle}>
            {words.unknown}
          </button>
        )}
      </div>
      {children}
      {question.help && (
        <div className="jf-help" id={ids.help}>
          {question.help[language]}
        </div>
      )}
      <GuidanceHere policy={policy} place="fields" id={question.fact} language={language} />
      {errors.length > 0 && (
        <ul className="jf-errors" id={ids.errors}>
          {errors.map((error) => (
            <li key={error}>
              <ExclamationCircleFilled aria-hidden /> {error}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
