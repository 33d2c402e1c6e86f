/** Something that can be put on the form: dragged by its handle, or chosen. */

import { CheckOutlined, HolderOutlined, PlusOutlined } from "@ant-design/icons";
import { useDraggable } from "@dnd-kit/core";
import type { Language } from "@jiefen/policy";
import { memo } from "react";
import { designerWords } from "../designer-words.ts";

interface PaletteItemProps {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly language: Language;
  /** Keeps its identity between renders. */
  readonly onChoose: (id: string) => void;
}

function Item({ id, title, note, language, onChoose }: PaletteItemProps) {
  const said = designerWords[language];
  const { attributes, listeners, setNodeRef, isDragging } = useDraggable({ id, attributes: { roleDescription: said.sortable } });
  return (
    <li className={isDragging ? "jb-palette-item jb-dragged" : "jb-palette-item"}>
      <button ref={setNodeRef} type="button" className="jb-handle" {...attributes} {...listeners} aria-label={said.drag(title)}>
        <HolderOutlined aria-hidden />
      </button>
      <button type="button" className="jb-palette-title" aria-label={said.addField(title)} data-palette={id} onClick={() => onChoose(id)}>
        <span>{title}</span>
        {note !== undefined && <span className="jb-row-kind">{note}</span>}
        <PlusOutlined aria-hidden />
      </button>
    </li>
  );
}

export const PaletteItem = memo(Item);

/** A field that the form asks already: choosing it shows it there. */
export function PlacedItem({
  title,
  language,
  onChoose,
}: Omit<PaletteItemProps, "id" | "note" | "onChoose"> & { readonly onChoose: () => void }) {
  const said = designerWords[language];
  return (
    <li className="jb-palette-item">
      <span className="jb-handle" aria-hidden />
      <button type="button" className="jb-palette-title jb-palette-placed" aria-label={said.goTo(title)} onClick={onChoose}>
        <span>{title}</span>
        <span className="jb-row-kind">
          <CheckOutlined aria-hidden /> {said.onForm}
        </span>
      </button>
    </li>
  );
}
