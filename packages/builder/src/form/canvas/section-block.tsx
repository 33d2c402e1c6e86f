/** A part of the form on the canvas: its heading, by which it is dragged and chosen, and its questions. */

import { ArrowDownOutlined, ArrowUpOutlined, DownOutlined, HolderOutlined, RightOutlined } from "@ant-design/icons";
import { useSortable } from "@dnd-kit/sortable";
import { label } from "@jiefen/forms";
import { Button } from "antd";
import { useState } from "react";
import type { OutlinedSection } from "../arrange/outline.ts";
import type { Place } from "../arrange/place.ts";
import { useDesignerWords, useDesigning } from "../designing.ts";
import { idOf } from "../drag/drop.ts";
import { SectionBody } from "./section-body.tsx";

export interface SectionBlockProps {
  readonly section: OutlinedSection;
  readonly first: boolean;
  readonly last: boolean;
  /** The question that is open. */
  readonly open: string | undefined;
  readonly chosen: boolean;
  readonly mayAdd: boolean;
  /** Where a new question is being made, if in this part. */
  readonly composing: Place | undefined;
}

const still = () => false;

export function SectionBlock({ section, first, last, open, chosen, mayAdd, composing }: SectionBlockProps) {
  const { said, language, readOnly } = useDesignerWords();
  const { acts } = useDesigning();
  const [folded, fold] = useState(false);
  const title = label(section.title, language);
  const draggable = readOnly !== true && section.movable;
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, isDragging, isOver, index, activeIndex } = useSortable({
    id: idOf.section(section.id),
    disabled: { draggable: !draggable, droppable: readOnly === true },
    attributes: { roleDescription: said.sortable },
    animateLayoutChanges: still,
  });
  const line = !isOver || isDragging ? "" : activeIndex !== -1 && activeIndex < index ? " jb-drop-after" : " jb-drop-before";
  return (
    <div ref={setNodeRef} className={`jb-section${isDragging ? " jb-dragged" : ""}${chosen ? " jb-section-chosen" : ""}${line}`}>
      <div className="jb-section-head">
        {draggable ? (
          <button
            ref={setActivatorNodeRef}
            type="button"
            className="jb-handle"
            {...attributes}
            {...listeners}
            aria-label={said.drag(title)}
          >
            <HolderOutlined aria-hidden />
          </button>
        ) : (
          <span className="jb-handle" aria-hidden />
        )}
        <h3>
          {section.shared ? (
            <span>{title}</span>
          ) : (
            <button
              type="button"
              className="jb-section-title"
              data-section-title={section.id}
              onClick={() => acts.chooseSection(section.id)}
            >
              {title}
            </button>
          )}
        </h3>
        <span className="jb-row-tags">
          {section.shared && <span className="jb-row-kind">{said.sharedPart}</span>}
          {section.noneOfThese && <span className="jf-required">{said.noneOfThese}</span>}
          <span className="jb-row-kind">{said.questions(section.questions.length)}</span>
        </span>
        {draggable && chosen && (
          <span className="jb-move">
            <Button
              type="text"
              size="small"
              disabled={first}
              icon={<ArrowUpOutlined aria-hidden />}
              aria-label={said.upOf(title)}
              onClick={() => acts.shiftSection(section.id, -1)}
            />
            <Button
              type="text"
              size="small"
              disabled={last}
              icon={<ArrowDownOutlined aria-hidden />}
              aria-label={said.downOf(title)}
              onClick={() => acts.shiftSection(section.id, 1)}
            />
          </span>
        )}
        <Button
          type="text"
          size="small"
          icon={folded ? <RightOutlined aria-hidden /> : <DownOutlined aria-hidden />}
          aria-label={folded ? said.unfold(title) : said.fold(title)}
          aria-expanded={!folded}
          onClick={() => fold(!folded)}
        />
      </div>
      {!folded && <SectionBody section={section} open={open} mayAdd={mayAdd} composing={composing} />}
    </div>
  );
}
