/** Which parts of a whole are withheld, so that none that tells of very few can be told, nor be worked out from the others. */

export interface Cell {
  /** How many things it counts. */
  readonly counted: number;
  /** What is told of them besides and adds up too: of a rate its numerator, of a sum its value. */
  readonly measure?: number;
  /** Of those counted, `measure` tells how many are so: it can be none, or all. */
  readonly share?: boolean;
}

/** The positions of the cells withheld. The whole is known to the reader, and so is every cell that is not withheld. */
export function withheld(cells: readonly Cell[], below: number): ReadonlySet<number> {
  const hidden = new Set(cells.flatMap((cell, at) => (isSmall(cell, below) ? [at] : [])));
  if (hidden.size === 0) return hidden;
  const others = cells
    .flatMap((cell, at) => (!hidden.has(at) && sizeOf(cell) > 0 ? [{ at, size: sizeOf(cell) }] : []))
    .toSorted((one, other) => one.size - other.size);
  for (const { at } of others) {
    if (isSafe(cells, hidden, below)) return hidden;
    hidden.add(at);
  }
  // Where nothing else helps, not even which cells are empty is told.
  return isSafe(cells, hidden, below) ? hidden : new Set(cells.keys());
}

function isSmall(cell: Cell, below: number): boolean {
  const size = sizeOf(cell);
  return size > 0 && size < below;
}

/** Where nothing is counted there can be a numerator still, told by another day. */
function sizeOf({ counted, measure = 0 }: Cell): number {
  return counted > 0 ? counted : Math.abs(measure);
}

/** The sum of what is withheld is known. Each has at least one: then any could have all but one for each other, and that is not few. */
function isSafe(cells: readonly Cell[], hidden: ReadonlySet<number>, below: number): boolean {
  const inside = cells.filter((_, at) => hidden.has(at));
  if (inside.length < 2 || total(inside, sizeOf) - (inside.length - 1) < below) return false;
  const measured = (some: readonly Cell[]) => total(some, ({ measure = 0 }) => measure);
  const counted = (some: readonly Cell[]) => total(some, (cell) => cell.counted);
  // That none is in the numerator, or that all are, would be known of each: unless the whole says so already.
  if (measured(cells) !== 0 && measured(inside) === 0) return false;
  const share = cells.some((cell) => cell.share);
  return !share || measured(cells) === counted(cells) || measured(inside) !== counted(inside);
}

function total(cells: readonly Cell[], of: (cell: Cell) => number): number {
  return cells.reduce((sum, cell) => sum + of(cell), 0);
}
