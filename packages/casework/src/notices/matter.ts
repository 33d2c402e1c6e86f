/** What a notice is about: of several in one matter, the last says it all. */
import type { Notice } from "../case/state.ts";

/** Each letter is a matter of its own. */
export function matterOf({ kind, about }: Notice): string {
  return kind === "letterTold" ? `${kind} ${about}` : kind;
}
