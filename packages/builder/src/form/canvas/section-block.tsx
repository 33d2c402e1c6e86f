/** A part of the form on the canvas: its heading, by which it is dragged and chosen, and its questions. */

import { DownOutlined, HolderOutlined, RightOutlined } from "@ant-design/icons";
import { label } from "@jiefen/forms";
import { Button } from "antd";
import { useState } from "react";
import { UpDown } from "../../input/up-down.tsx";
import type { OutlinedSection } from "../arrange/outline.ts";
import type { Place } from "../arrange/place.ts";
import { useDesignerWords, useDesigning } from "../designing.ts";
import { idOf } from "../drag/drop.ts";
import { useDragged } from "../drag/use-dragged.ts";
import { SectionBody } from "./section-body.tsx";

export interface SectionBlockProps {
  readonly section: OutlinedSection;
  /** Ids of all parts. */
  readonly siblings: readonly string[];
  /** The question that is open. */
  readonly open: string | undefined;
  readonly chosen: boolean;
  readonly mayAdd: boolean;
  /** Where a new question is being made, if in this part. */
  readonly composing: Place | undefined;
}

export function SectionBlock({ section, siblings, open, chosen, mayAdd, composing }: SectionBlockProps) {
  const { said, language, readOnly } = useDesignerWords();
  const { acts } = useDesigning();
  const [folded, fold] = useState(false);
  const title = label(section.title, language);
  const draggable = readOnly !== true && section.movable;
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, isDragging, line } = useDragged(idOf.section(section.id), siblings, {
    called: said.sortable,
    draggable,
    droppable: readOnly !== true,
  });
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
            <UpDown
              title={title}
              at={siblings.indexOf(idOf.section(section.id))}
              count={siblings.length}
              onMove={(by) => acts.shiftSection(section.id, by)}
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
