/** What a reader may do to a draft as it stands. */
import { authorsOf, type Draft } from "@jiefen/store";
import type { Reader } from "../access/reader.ts";
import type { DraftAct } from "../api/index.ts";
import { mayEdit, mayReview, type Ruled } from "./scope.ts";

const editing: readonly DraftAct[] = ["edit", "submit", "discard"];

export function actsOn(reader: Reader, draft: Draft, layer: Ruled): readonly DraftAct[] {
  const edits = mayEdit(reader, layer);
  if (draft.state === "open") return edits ? editing : [];
  if (draft.state !== "submitted") return [];
  const reviews = mayReview(reader, layer);
  const acts: readonly (readonly [DraftAct, boolean])[] = [
    ["takeBack", edits],
    ["return", reviews],
    ["approve", reviews && !authorsOf(draft).includes(reader.person.id)],
  ];
  return acts.flatMap(([act, may]) => (may ? [act] : []));
}
