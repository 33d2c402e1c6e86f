/** Everything between which things are dragged, by pointer, touch or keys, with what is said meanwhile. */
import {
  type Announcements,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  type UniqueIdentifier,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { label } from "@jiefen/forms";
import { type ReactNode, useMemo, useRef, useState } from "react";
import { findText } from "../../draft/text-at.ts";
import { fieldsPath, type OutlinedSection } from "../arrange/outline.ts";
import { findQuestion } from "../arrange/place.ts";
import { useDesignerWords, useDesigning } from "../designing.ts";
import { placeInWords } from "../place-in-words.ts";
import { collisionsIn, keysIn } from "./collisions.ts";
import { placeOfDrop, readId, sectionBefore } from "./drop.ts";

/** A press is a click until the pointer has gone so far. */
const activation = { activationConstraint: { distance: 4 } };

/** What is dragged or passed, as it is called. */
function useTitles() {
  const { said, language, drafted } = useDesignerWords();
  const { outline } = useDesigning();
  return (id: UniqueIdentifier): string => {
    const one = readId(id);
    if (one?.is === "kind") return said.kinds[one.name];
    if (one?.is === "section") return label(outline.find((section) => section.id === one.name)?.title ?? { zh: "", en: "" }, language);
    const title = one && (findQuestion(outline, one.name)?.question.title ?? findText(drafted.policy, fieldsPath, [one.name, "title"]));
    return title ? label(title, language) : "";
  };
}

export function DragArea({ children }: { readonly children: ReactNode }) {
  const { said, language } = useDesignerWords();
  const { outline, acts } = useDesigning();
  const titleOf = useTitles();
  const [dragged, drag] = useState<UniqueIdentifier>();
  const latest = useRef<readonly OutlinedSection[]>(outline);
  latest.current = outline;
  const detect = useMemo(() => collisionsIn(() => latest.current), []);
  const keys = useMemo(() => ({ coordinateGetter: keysIn(() => latest.current) }), []);
  const sensors = useSensors(useSensor(PointerSensor, activation), useSensor(KeyboardSensor, keys));

  const placeOf = (active: UniqueIdentifier, over: UniqueIdentifier): string => {
    const [one, target] = [readId(active), readId(over)];
    if (one?.is === "section") return said.before(titleOf(active), titleOf(over));
    const place = one && target && placeOfDrop(outline, one, target);
    return place ? placeInWords(outline, place, language) : "";
  };
  const announcements: Announcements = {
    onDragStart: ({ active }) => said.picked(titleOf(active.id)),
    onDragOver: ({ active, over }) => (over ? said.over(placeOf(active.id, over.id)) : said.overNothing),
    onDragEnd: ({ active, over }) =>
      over ? said.dropped(titleOf(active.id), placeOf(active.id, over.id)) : said.dropCancelled(titleOf(active.id)),
    onDragCancel: ({ active }) => said.dropCancelled(titleOf(active.id)),
  };
  function drop({ active, over }: DragEndEvent) {
    drag(undefined);
    const [one, target] = [readId(active.id), over ? readId(over.id) : undefined];
    if (!one || !target || active.id === over?.id) return;
    if (one.is === "section") return acts.moveSection(one.name, sectionBefore(outline, one.name, target.name));
    const place = placeOfDrop(outline, one, target);
    if (!place) return;
    if (one.is === "question") acts.move(one.name, place);
    else if (one.is === "kind") acts.compose(one.name, place);
    else acts.put(one.name, place);
  }
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={detect}
      accessibility={{ announcements, screenReaderInstructions: { draggable: said.dragHelp } }}
      onDragStart={({ active }) => drag(active.id)}
      onDragCancel={() => drag(undefined)}
      onDragEnd={drop}
    >
      {children}
      <DragOverlay dropAnimation={null}>{dragged === undefined ? null : <div className="jb-drag">{titleOf(dragged)}</div>}</DragOverlay>
    </DndContext>
  );
}
