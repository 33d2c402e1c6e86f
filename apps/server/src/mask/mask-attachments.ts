/** Who sees which files beside a case: nobody who may not see its personal data, since a picture cannot be masked. */
import type { Attachment } from "@jiefen/casework";
import type { Policy } from "@jiefen/policy";
import type { Sight } from "./sensitive.ts";

/** A kind that the policy no longer knows is taken for the strictest. */
export function isVisible(policy: Policy, sight: Sight, { kind }: Attachment): boolean {
  const declared = policy.attachments?.kinds.find(({ id }) => id === kind);
  const restricted = declared?.restricted ?? declared === undefined;
  return sight.personal && (!restricted || sight.restricted);
}

/** That there is one, and of which kind. */
export function maskAttachment(policy: Policy, sight: Sight, attachment: Attachment): Attachment {
  return isVisible(policy, sight, attachment) ? attachment : { ...attachment, name: "***", digest: "" };
}
