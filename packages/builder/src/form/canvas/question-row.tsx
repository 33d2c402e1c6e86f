/** A question that can be dragged: while something is over it, a line shows where that would go. */

import { HolderOutlined } from "@ant-design/icons";
import { useSortable } from "@dnd-kit/sortable";
import { label } from "@jiefen/forms";
import type { Language } from "@jiefen/policy";
import type { ReactNode } from "react";
import type { OutlinedQuestion } from "../arrange/outline.ts";
import { designerWords } from "../designer-words.ts";
import type { Acts } from "../designing.ts";
import { idOf } from "../drag/drop.ts";
import { RowContent } from "./row-content.tsx";

interface QuestionRowProps {
  readonly question: OutlinedQuestion;
  readonly open: boolean;
  readonly editable: boolean;
  readonly language: Language;
  readonly layer: string;
  readonly acts: Acts;
  /** Under the row, while it is open. */
  readonly children?: ReactNode;
}

/** Rows stay where they are: nothing is animated that would be drawn anew for every row. */
const still = () => false;

export function QuestionRow({ question, open, editable, language, layer, acts, children }: QuestionRowProps) {
  const said = designerWords[language];
  const draggable = editable && question.movable;
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, isDragging, isOver, index, activeIndex } = useSortable({
    id: idOf.question(question.name),
    disabled: { draggable: !draggable, droppable: !editable },
    attributes: { roleDescription: said.sortable },
    animateLayoutChanges: still,
  });
  const line = !isOver || isDragging ? "" : activeIndex !== -1 && activeIndex < index ? " jb-drop-after" : " jb-drop-before";
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
          <HolderOutlined aria-hidden />
        </button>
      ) : (
        <span className="jb-handle" aria-hidden />
      )}
      <RowContent question={question} open={open} language={language} layer={layer} acts={acts} />
      {children}
    </li>
  );
}
