/** The form as it is arranged: parts in order, a new part at the end. */
import { useDroppable } from "@dnd-kit/core";
import { useMemo } from "react";
import { mayAddQuestion, mayAddSection } from "../arrange/outline.ts";
import type { Place } from "../arrange/place.ts";
import { useDesignerWords, useDesigning } from "../designing.ts";
import { canvasId } from "../drag/collisions.ts";
import { idOf } from "../drag/drop.ts";
import { NewSection } from "./new-section.tsx";
import { SectionBlock } from "./section-block.tsx";

interface CanvasProps {
  readonly open: string | undefined;
  readonly section: string | undefined;
  readonly composing: Place | undefined;
}

export function Canvas({ open, section: chosen, composing }: CanvasProps) {
  const { said, drafted, readOnly } = useDesignerWords();
  const { outline, path } = useDesigning();
  const { setNodeRef } = useDroppable({ id: canvasId });
  const ids = useMemo(() => outline.map(({ id }) => idOf.section(id)), [outline]);
  const mayAdd = readOnly !== true && mayAddQuestion(drafted, path);
  const empty = outline.every(({ questions }) => questions.length === 0);
  return (
    <section ref={setNodeRef} className="jb-form-canvas" aria-label={said.canvas}>
      {empty && mayAdd && <p className="jb-empty">{said.emptyForm}</p>}
      {outline.map((section) => (
        <SectionBlock
          key={section.id}
          section={section}
          siblings={ids}
          open={section.questions.some(({ name }) => name === open) ? open : undefined}
          chosen={chosen === section.id}
          mayAdd={mayAdd}
          composing={composing?.section === section.id ? composing : undefined}
        />
      ))}
      {readOnly !== true && mayAddSection(drafted, path) && <NewSection />}
      <p className="jf-help">{said.sections}</p>
    </section>
  );
}
