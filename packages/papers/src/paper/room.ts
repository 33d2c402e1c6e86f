/** Room that is left to write by hand. */
import type { Pieces } from "./filled.ts";

/** Nothing but a line to write on: in the cell of a table, the cell itself is the room. */
export function isRoomAlone(said: Pieces): boolean {
  const [only] = said;
  return said.length === 1 && only?.blank === true && /^_+元?$/.test(only.text);
}
