/** One item of a list: its questions, the ones rarely needed folded away. */
import { DeleteOutlined } from "@ant-design/icons";
import { type Item, type Policy, type Question, visibleItemQuestions } from "@jiefen/policy";
import { Button } from "antd";
import type { Answer } from "../answer/answer.ts";
import { label } from "../text/label.ts";
import { Fold } from "./fold.tsx";
import { useForm } from "./form-context.ts";
import { type ErrorsBelow, QuestionField } from "./question-field.tsx";

/** So few questions are not worth folding. */
const leastFolded = 3;

interface ListCardProps {
  readonly id: string;
  /** From 1. */
  readonly number: number;
  readonly question: Question;
  readonly item: Item;
  /** By fact of the item. */
  readonly errors: ErrorsBelow;
  readonly onAnswer: (fact: string, answer: Answer | undefined) => void;
  readonly onLeave: () => void;
  readonly onRemove: () => void;
}

/** The item's name, where one of its facts identifies a person by name. */
export function itemTitle(policy: Policy, question: Question, item: Item): string | undefined {
  for (const { fact } of question.items ?? []) {
    const origin = policy.facts[fact]?.origin;
    const value = item[fact];
    if (origin?.kind === "field" && origin.identity === "name" && typeof value === "string") return value;
  }
  return undefined;
}

export function ListCard({ id, number, question, item, errors, onAnswer, onLeave, onRemove }: ListCardProps) {
  const { policy, language, words, known, today } = useForm();
  const shown = visibleItemQuestions(policy, question, item, known, today);
  const matters = (part: Question) => {
    const origin = policy.facts[part.fact]?.origin;
    return part.decides || (origin?.kind === "field" && origin.identity !== undefined);
  };
  const minor = shown.filter((part) => !matters(part));
  const folded = minor.length >= leastFolded ? minor : [];
  const field = (part: Question) => (
    <QuestionField
      key={part.fact}
      id={`${id}_${part.fact}`}
      question={part}
      answer={item[part.fact]}
      errors={{ "": errors[part.fact] ?? [] }}
      onAnswer={onAnswer}
      onLeave={onLeave}
    />
  );
  const heading = words.item(label(question.title, language), number);
  const name = itemTitle(policy, question, item);
  return (
    <section className="jf-card" aria-label={name ? `${heading} ${name}` : heading}>
      <div className="jf-card-head">
        <strong>{heading}</strong>
        {name && <span>{name}</span>}
        <Button
          className="jf-card-remove"
          type="text"
          size="small"
          icon={<DeleteOutlined aria-hidden />}
          aria-label={`${words.remove} ${name ?? heading}`}
          onClick={onRemove}
        >
          {words.remove}
        </Button>
      </div>
      {shown.filter((part) => !folded.includes(part)).map(field)}
      {folded.length > 0 && (
        <Fold count={folded.length} needed={folded.some(({ fact }) => item[fact] !== undefined || errors[fact] !== undefined)}>
          {folded.map(field)}
        </Fold>
      )}
    </section>
  );
}
