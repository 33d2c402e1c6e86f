/** What is kept beside a case now. */
import type { Attachment } from "../case/attachment.ts";
import type { CaseState } from "../case/state.ts";

/** Without the removed, in the order in which they came. */
export function attachmentsOf({ attachments = [] }: Pick<CaseState, "attachments">): readonly Attachment[] {
  return attachments.filter(({ removed }) => !removed);
}
