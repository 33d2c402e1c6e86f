/** What lies under what is dragged: by the pointer inside the canvas alone, by the keys from one place to the next. */
import {
  type Collision,
  type CollisionDetection,
  closestCenter,
  type DroppableContainer,
  type KeyboardCoordinateGetter,
  pointerWithin,
} from "@dnd-kit/core";
import type { OutlinedSection } from "../arrange/outline.ts";
import { mayDrop, readId } from "./drop.ts";

export const canvasId = "canvas";

function targets(
  outline: readonly OutlinedSection[],
  active: string | number,
  containers: readonly DroppableContainer[],
): DroppableContainer[] {
  const dragged = readId(active);
  return containers.filter(({ id }) => {
    const target = readId(id);
    return dragged !== undefined && target !== undefined && mayDrop(outline, dragged, target);
  });
}

/** With the keys, what is dragged lies upon its target: the nearest upper edge tells it, whatever the heights. */
function nearestEdge(args: Parameters<CollisionDetection>[0], containers: readonly DroppableContainer[]): Collision[] {
  const far = containers.flatMap(({ id }) => {
    const rect = args.droppableRects.get(id);
    return rect ? [{ id, distance: Math.abs(rect.top - args.collisionRect.top) }] : [];
  });
  return far.sort((one, other) => one.distance - other.distance).slice(0, 1);
}

export function collisionsIn(outline: () => readonly OutlinedSection[]): CollisionDetection {
  return (args) => {
    const containers = targets(outline(), args.active.id, args.droppableContainers);
    if (!args.pointerCoordinates) return nearestEdge(args, containers);
    const under = pointerWithin({ ...args, droppableContainers: containers });
    if (under.length > 0) return under;
    const canvas = args.droppableContainers.filter(({ id }) => id === canvasId);
    const inside = pointerWithin({ ...args, droppableContainers: canvas }).length > 0;
    return inside ? closestCenter({ ...args, droppableContainers: containers }) : [];
  };
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** One press, one place on. */
export function keysIn(outline: () => readonly OutlinedSection[]): KeyboardCoordinateGetter {
  return (event, { active, context }) => {
    const by = steps[event.code];
    if (by === undefined) return undefined;
    event.preventDefault();
    const places = targets(outline(), active, context.droppableContainers.getEnabled())
      .flatMap(({ id }) => {
        const rect = context.droppableRects.get(id);
        return rect ? [{ id, rect }] : [];
      })
      .sort((one, other) => one.rect.top - other.rect.top);
    const now = places.findIndex(({ id }) => id === (context.over?.id ?? active));
    const next = places[now === -1 ? 0 : Math.min(Math.max(now + by, 0), places.length - 1)];
    return next && { x: next.rect.left, y: next.rect.top };
  };
}
