/** One question of a form, in whichever of its four states. */
import type { Fact, Question } from "@jiefen/policy";
import { memo } from "react";
import type { Answer } from "../answer/answer.ts";
import { useForm } from "./form-context.ts";
import { inputKind } from "./input-kind.ts";
import { grouped, inputs, ownUnknown } from "./inputs.tsx";
import { ListField } from "./list-field.tsx";
import { QuestionFrame, questionIds } from "./question-frame.tsx";

/** What is wrong, by path below the question: `""` the question itself, `/0/name` a question of its first item. */
export type ErrorsBelow = Readonly<Record<string, readonly string[]>>;

export interface QuestionFieldProps {
  readonly id: string;
  readonly question: Question;
  readonly answer: Answer | undefined;
  readonly errors: ErrorsBelow;
  /** Keeps its identity between renders, as does `onLeave`; otherwise every field renders at every key. */
  readonly onAnswer: (fact: string, answer: Answer | undefined) => void;
  readonly onLeave: (fact: string) => void;
}

function QuestionFieldBody({ fact, ...props }: QuestionFieldProps & { readonly fact: Fact }) {
  const { id, question, answer, errors } = props;
  const { words, caseChoices } = useForm();
  const kind = caseChoices[question.fact] ? "choice" : inputKind(fact, question);
  const onAnswer = (next: Answer | undefined) => props.onAnswer(question.fact, next);
  const onLeave = () => props.onLeave(question.fact);
  const own = errors[""] ?? [];
  const ids = questionIds(id);
  const unknown = ownUnknown.has(kind)
    ? undefined
    : { pressed: answer === null, toggle: () => onAnswer(answer === null ? undefined : null) };
  const describedBy = [question.help && ids.help, own.length > 0 && ids.errors].filter(Boolean).join(" ") || undefined;
  const shared = { id, question, fact, answer, labelledBy: ids.title, describedBy, invalid: own.length > 0, onAnswer, onLeave };
  const Input = kind === "list" ? undefined : inputs[kind];
  const setAside = answer === null && unknown !== undefined;
  return (
    <QuestionFrame id={id} question={question} errors={own} labels={!grouped.has(kind) && !setAside} unknown={unknown}>
      {setAside ? (
        <button type="button" id={id} className="jf-set-aside" aria-describedby={ids.title} onClick={unknown.toggle}>
          {words.recordedUnknown} <span className="jf-link">{words.answerAfterAll}</span>
        </button>
      ) : Input ? (
        <Input {...shared} />
      ) : (
        <ListField {...shared} errors={errors} />
      )}
    </QuestionFrame>
  );
}

export const QuestionField = memo(function QuestionField(props: QuestionFieldProps) {
  const { policy } = useForm();
  const fact = policy.facts[props.question.fact];
  return fact ? <QuestionFieldBody {...props} fact={fact} /> : null;
});
