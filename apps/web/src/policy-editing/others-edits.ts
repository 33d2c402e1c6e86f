/** What somebody else did to a draft between two versions of it. */
import type { DraftEdit, DraftView } from "@jiefen/server/client";

export interface OtherEdit {
  readonly edit: DraftEdit;
  /** `undone`: the edit itself may be anybody's. */
  readonly what: "made" | "undone";
}

/** Oldest first. `turned`: I undid or redid something to come to the newer one, so that edits taken back are mine. */
export function othersEdits(
  before: Pick<DraftView, "history">,
  after: Pick<DraftView, "history">,
  me: string,
  turned: boolean,
): readonly OtherEdit[] {
  const known = new Map(before.history.map((edit) => [edit.id, edit]));
  return after.history.flatMap((edit): readonly OtherEdit[] => {
    const old = known.get(edit.id);
    if (edit.undone) return old && !old.undone && !turned ? [{ edit, what: "undone" }] : [];
    return !old && edit.by.id !== me ? [{ edit, what: "made" }] : [];
  });
}
