/** A file no longer belongs to the case; that it did, who took it away and why stays on record. */
import { attachmentsOf } from "../attachments/attachments-of.ts";
import { refuse } from "../refusal/refuse.ts";
import type { Handler } from "./handler.ts";

export const removeAttachment: Handler<"removeAttachment"> = (course, { attachment, reason }) => {
  if (!attachmentsOf(course.state).some(({ id }) => id === attachment)) return refuse("no-such-attachment");
  if (reason.trim() === "") return refuse("reason-missing");
  course.emit({ kind: "attachmentRemoved", attachment, reason: reason.trim() });
  return undefined;
};
