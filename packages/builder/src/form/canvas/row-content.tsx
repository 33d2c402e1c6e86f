/** One question on the canvas: its title, what is special about it, and, while it is open, the ways to move it. */
import { ArrowDownOutlined, ArrowUpOutlined, PlusOutlined } from "@ant-design/icons";
import { label } from "@jiefen/forms";
import type { Language } from "@jiefen/policy";
import { Button } from "antd";
import { memo } from "react";
import type { OutlinedQuestion } from "../arrange/outline.ts";
import { designerWords } from "../designer-words.ts";
import type { Acts } from "../designing.ts";

interface RowContentProps {
  readonly question: OutlinedQuestion;
  readonly open: boolean;
  readonly language: Language;
  /** Whose it is, where this layer added it. */
  readonly layer: string;
  readonly acts: Acts;
}

/** Questions are made anew with every edit; most say what they said before. */
function sameQuestion(one: OutlinedQuestion, other: OutlinedQuestion): boolean {
  const { title, ...rest } = one;
  return (
    title.zh === other.title.zh &&
    title.en === other.title.en &&
    Object.entries(rest).every(([key, value]) => Reflect.get(other, key) === value)
  );
}

export const RowContent = memo(
  function RowContent({ question, open, language, layer, acts }: RowContentProps) {
    const said = designerWords[language];
    return (
      <button
        type="button"
        className="jb-question-title"
        aria-expanded={open}
        data-question-title={question.name}
        onClick={() => acts.choose(open ? undefined : question.name)}
      >
        <span>{label(question.title, language)}</span>
        <span className="jb-row-tags">
          <span className="jb-row-kind">{said.kinds[question.kind]}</span>
          {question.required && <span className="jf-required">{said.required}</span>}
          {question.conditional && <span className="jf-required">{said.conditional}</span>}
          {question.retired && <span className="jf-required">{said.retired}</span>}
          {question.added && <span className="jb-layer jb-layer-own">{layer}</span>}
        </span>
      </button>
    );
  },
  (before, after) =>
    before.open === after.open &&
    before.language === after.language &&
    before.layer === after.layer &&
    before.acts === after.acts &&
    sameQuestion(before.question, after.question),
);

interface RowActionsProps {
  readonly question: OutlinedQuestion;
  readonly first: boolean;
  readonly last: boolean;
  readonly mayAdd: boolean;
  readonly language: Language;
  readonly acts: Acts;
  readonly onAddAfter: () => void;
}

export function RowActions({ question, first, last, mayAdd, language, acts, onAddAfter }: RowActionsProps) {
  const said = designerWords[language];
  const title = label(question.title, language);
  return (
    <span className="jb-row-actions" data-row-actions={question.name}>
      {question.movable && (
        <>
          <Button
            size="small"
            disabled={first}
            icon={<ArrowUpOutlined aria-hidden />}
            aria-label={said.upOf(title)}
            data-act="up"
            onClick={() => acts.shift(question.name, -1)}
          >
            {said.up}
          </Button>
          <Button
            size="small"
            disabled={last}
            icon={<ArrowDownOutlined aria-hidden />}
            aria-label={said.downOf(title)}
            data-act="down"
            onClick={() => acts.shift(question.name, 1)}
          >
            {said.down}
          </Button>
        </>
      )}
      {mayAdd && (
        <Button size="small" icon={<PlusOutlined aria-hidden />} data-act="after" onClick={onAddAfter}>
          {said.addAfter}
        </Button>
      )}
    </span>
  );
}
