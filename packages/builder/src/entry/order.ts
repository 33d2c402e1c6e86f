/** Where entries stand among their siblings: numbers with room between them, of which as few are written as can be. */
import { isObject } from "@jiefen/policy";

/** What is changed by moving an entry in its list, not in a form. */
export const positions: ReadonlySet<string> = new Set(["x-order"]);

export interface Ordered {
  readonly name: string;
  readonly order: number;
  /** Its number may be written. */
  readonly movable: boolean;
}

/** Between two rows there is room for more. */
export const step = 10;
/** Numbers nearer to each other than this are no longer read as an order by people: others are moved instead. */
const nearest = 1 / 8;

/** Some are ranked, others have a position. */
export function orderOf(entry: unknown): number {
  return isObject(entry) ? Number(entry["x-order"] ?? entry.rank ?? 0) : 0;
}

/** After the last one. */
export function nextOrder(siblings: unknown): number {
  return Math.max(0, ...Object.values(isObject(siblings) ? siblings : {}).map(orderOf)) + step;
}

/** Rows without a number stand last, as in the compiled form. */
export const unordered = Number.MAX_SAFE_INTEGER;

/** `count` numbers strictly between two; undefined where they would come too near. */
function between(low: number | undefined, above: number | undefined, count: number, least: number): readonly number[] | undefined {
  if (low === unordered) return undefined;
  const high = above === unordered ? undefined : above;
  const places = Array.from({ length: count }, (_, index) => index + 1);
  if (low === undefined) return places.map((place) => (high ?? step * (count + 1)) - step * (count + 1 - place));
  if (high === undefined) return places.map((place) => low + step * place);
  const gap = (high - low) / (count + 1);
  if (gap >= 1) return places.map((place) => Math.round(low + gap * place));
  return gap >= least && low + gap > low ? places.map((place) => low + gap * place) : undefined;
}

/** What has to be written so that the rows stand as they are listed, the one at `at` having been put there. Undefined where no number that may
 * be written makes it so. */
export function orderChanges(rows: readonly Ordered[], at: number): ReadonlyMap<string, number> | undefined {
  if (!rows[at]?.movable) return undefined;
  return widened(rows, at, at, nearest) ?? narrowest(rows, at);
}

/** Writes the row alone, or with neighbours on either side, whichever are fewer. */
function widened(rows: readonly Ordered[], from: number, to: number, least: number): ReadonlyMap<string, number> | undefined {
  let windows: readonly { readonly from: number; readonly to: number }[] = [{ from, to }];
  while (windows.length > 0) {
    for (const window of windows) {
      const numbers = between(rows[window.from - 1]?.order, rows[window.to + 1]?.order, window.to - window.from + 1, least);
      if (numbers) return new Map(rows.slice(window.from, window.to + 1).map(({ name }, index) => [name, numbers[index] ?? 0]));
    }
    const [shortest] = windows;
    const wider = windows.flatMap((window) => [
      ...(rows[window.to + 1]?.movable ? [{ from: window.from, to: window.to + 1 }] : []),
      ...(rows[window.from - 1]?.movable ? [{ from: window.from - 1, to: window.to }] : []),
    ]);
    const seen = new Set<string>();
    windows = wider.filter((window) => {
      const key = `${window.from} ${window.to}`;
      const fresh = !seen.has(key) && window.to - window.from === (shortest ? shortest.to - shortest.from + 1 : 0);
      seen.add(key);
      return fresh;
    });
  }
  return undefined;
}

/** Between rows that stay as they are, whatever fraction is left. */
function narrowest(rows: readonly Ordered[], at: number): ReadonlyMap<string, number> | undefined {
  const name = rows[at]?.name ?? "";
  const numbers = between(rows[at - 1]?.order, rows[at + 1]?.order, 1, 0);
  return numbers ? new Map([[name, numbers[0] ?? 0]]) : undefined;
}
