/** What lies under what is dragged: by the pointer inside the canvas alone, by the keys from one place to the next. */
import { type Collision, type CollisionDetection, type KeyboardCoordinateGetter, pointerWithin } from "@dnd-kit/core";
import { once } from "@jiefen/policy";
import type { OutlinedSection } from "../arrange/outline.ts";
import { idOf, mayDrop, readId } from "./drop.ts";

export const canvasId = "canvas";

type Id = string | number;
type Args = Parameters<CollisionDetection>[0];

/** For what is dragged, the places it may be let go, from the first down. Asked at every move of the pointer, answered once. */
const places = once((outline: readonly OutlinedSection[]): ((active: Id) => readonly string[]) => {
  const known = new Map<Id, readonly string[]>();
  const all = outline.flatMap(({ id, questions }) => [idOf.section(id), ...questions.map(({ name }) => idOf.question(name)), idOf.end(id)]);
  return (active) => {
    const dragged = readId(active);
    const found =
      known.get(active) ??
      all.filter((id) => {
        const target = readId(id);
        return dragged !== undefined && target !== undefined && mayDrop(outline, dragged, target);
      });
    known.set(active, found);
    return found;
  };
});

/** With the keys, what is dragged lies upon its target: the nearest upper edge tells it, whatever the heights. */
function nearestEdge({ droppableRects, collisionRect }: Args, ids: readonly string[]): Collision[] {
  const far = ids.map((id) => ({ id, distance: Math.abs((droppableRects.get(id)?.top ?? 0) - collisionRect.top) }));
  return far.sort((one, other) => one.distance - other.distance).slice(0, 1);
}

/** The lowest place whose upper edge lies above the pointer. Rectangles are asked for as seldom as can be: each answer makes dnd-kit ask how far
 * everything around has scrolled. */
function underPointer({ droppableRects }: Args, y: number, ids: readonly string[]): Collision[] {
  let [low, high] = [0, ids.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const rect = droppableRects.get(ids[middle] ?? "");
    if (rect && rect.top > y) high = middle - 1;
    else low = middle;
  }
  return ids.slice(low, low + 1).map((id) => ({ id }));
}

export function collisionsIn(outline: () => readonly OutlinedSection[]): CollisionDetection {
  return (args) => {
    const { pointerCoordinates, droppableRects, droppableContainers } = args;
    const ids = places(outline())(args.active.id).filter((id) => droppableRects.has(id));
    if (!pointerCoordinates) return nearestEdge(args, ids);
    const canvas = droppableContainers.filter(({ id }) => id === canvasId);
    const inside = pointerWithin({ ...args, droppableContainers: canvas }).length > 0;
    return inside ? underPointer(args, pointerCoordinates.y, ids) : [];
  };
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** One press, one place on. */
export function keysIn(outline: () => readonly OutlinedSection[]): KeyboardCoordinateGetter {
  return (event, { active, context: { droppableRects, over } }) => {
    const by = steps[event.code];
    if (by === undefined) return undefined;
    event.preventDefault();
    const ids = places(outline())(active).filter((id) => droppableRects.has(id));
    const now = ids.findIndex((id) => id === (over?.id ?? active));
    const next = droppableRects.get(ids[now === -1 ? 0 : Math.min(Math.max(now + by, 0), ids.length - 1)] ?? "");
    return next && { x: next.left, y: next.top };
  };
}
