/** Pieces of text, one after another. */
import type { Pieces } from "./filled.ts";

export function textIn(said: Pieces): string {
  return said.map(({ text }) => text).join("");
}
