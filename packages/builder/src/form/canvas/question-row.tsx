/** A question that can be dragged: while something is over it, a line shows where that would go. */

import { HolderOutlined } from "@ant-design/icons";
import { label } from "@jiefen/forms";
import type { Language } from "@jiefen/policy";
import type { ReactNode } from "react";
import type { OutlinedQuestion } from "../arrange/outline.ts";
import { designerWords } from "../designer-words.ts";
import type { Acts } from "../designing.ts";
import { idOf } from "../drag/drop.ts";
import { useDragged } from "../drag/use-dragged.ts";
import { RowContent } from "./row-content.tsx";

interface QuestionRowProps {
  readonly question: OutlinedQuestion;
  readonly open: boolean;
  readonly editable: boolean;
  /** Ids of the rows it stands among, itself included. */
  readonly siblings: readonly string[];
  readonly language: Language;
  readonly layer: string;
  readonly acts: Acts;
  /** Under the row, while it is open. */
  readonly children?: ReactNode;
}

/** One for all rows, which are looked at anew whenever something is dragged over another place. */
const holder = <HolderOutlined aria-hidden />;

export function QuestionRow({ question, open, editable, siblings, language, layer, acts, children }: QuestionRowProps) {
  const said = designerWords[language];
  const draggable = editable && question.movable;
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, isDragging, line } = useDragged(idOf.question(question.name), siblings, {
    called: said.sortable,
    draggable,
    droppable: editable,
  });
  const state = `${question.retired ? " jb-question-retired" : ""}${isDragging ? " jb-dragged" : ""}${open ? " jb-question-chosen" : ""}`;
  return (
    <li ref={setNodeRef} className={`jb-question${state}${line}`}>
      {draggable ? (
        <button
          ref={setActivatorNodeRef}
          type="button"
          className="jb-handle"
          {...attributes}
          {...listeners}
          aria-label={said.drag(label(question.title, language))}
          data-handle={question.name}
        >
          {holder}
        </button>
      ) : (
        <span className="jb-handle" aria-hidden />
      )}
      <RowContent question={question} open={open} language={language} layer={layer} acts={acts} />
      {children}
    </li>
  );
}
