/** The end of a part: what is let go here comes last, and a button adds a question. */

import { PlusOutlined } from "@ant-design/icons";
import { useDroppable } from "@dnd-kit/core";
import { label } from "@jiefen/forms";
import { Button } from "antd";
import type { OutlinedSection } from "../arrange/outline.ts";
import { placeAtEnd } from "../arrange/place.ts";
import { useDesignerWords, useDesigning } from "../designing.ts";
import { idOf } from "../drag/drop.ts";

export function EndOfSection({ section, mayAdd }: { readonly section: OutlinedSection; readonly mayAdd: boolean }) {
  const { said, language } = useDesignerWords();
  const { acts } = useDesigning();
  const { setNodeRef, isOver } = useDroppable({ id: idOf.end(section.id) });
  const title = label(section.title, language);
  return (
    <div ref={setNodeRef} className={isOver ? "jb-end jb-drop-before" : "jb-end"}>
      {section.questions.length === 0 && <p className="jf-help">{mayAdd ? said.emptyPart : said.emptyPartReadOnly}</p>}
      {mayAdd && (
        <Button
          type="text"
          size="small"
          icon={<PlusOutlined aria-hidden />}
          aria-label={said.addTo(title)}
          data-add-to={section.id}
          onClick={() => acts.offer(placeAtEnd(section))}
        >
          {said.palette}
        </Button>
      )}
    </div>
  );
}
