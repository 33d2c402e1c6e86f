/** Something of the form that can be dragged and have something let go on it. It stays where it is meanwhile; a line shows where that would go. */
import { useDraggable, useDroppable } from "@dnd-kit/core";
import { useCallback } from "react";

interface Dragging {
  /** What assistive technology calls it. */
  readonly called: string;
  readonly draggable: boolean;
  readonly droppable: boolean;
}

/** `siblings` are the ids among which it stands, itself included; `line` is the class of the line, empty while nothing is over it. */
export function useDragged(id: string, siblings: readonly string[], { called, draggable, droppable }: Dragging) {
  const { setNodeRef: setTarget, isOver, active } = useDroppable({ id, disabled: !droppable });
  const { setNodeRef: setSource, ...dragging } = useDraggable({ id, disabled: !draggable, attributes: { roleDescription: called } });
  const setNodeRef = useCallback(
    (node: HTMLElement | null) => {
      setTarget(node);
      setSource(node);
    },
    [setTarget, setSource],
  );
  const from = isOver && active ? siblings.indexOf(String(active.id)) : -1;
  const line = !isOver || dragging.isDragging ? "" : from !== -1 && from < siblings.indexOf(id) ? " jb-drop-after" : " jb-drop-before";
  return { ...dragging, setNodeRef, line };
}
