/** What may be kept beside a case, from what is declared. */
import type { ValidPolicy } from "../overlay/valid-policy.ts";
import type { AttachmentKind, Policy } from "../policy/policy.ts";
import { findDocument } from "./documents.ts";
import { entriesOf, type Sources } from "./sources.ts";

export function attachmentsFrom(policy: ValidPolicy, sources: Sources): Pick<Policy, "attachments"> {
  const path = "rules/attachments.json";
  const document = findDocument(policy, path);
  if (!document) return {};
  const { mostMegabytes, waitingMegabytes, kinds } = document;
  return {
    attachments: {
      ...(waitingMegabytes === undefined ? {} : { waitingMegabytes }),
      kinds: entriesOf(sources, path, ["kinds"], kinds).map((kind): AttachmentKind => {
        const { help, mostMegabytes: own = mostMegabytes } = kinds[kind.id] ?? {};
        const { help: _, ...entry } = { help: undefined, ...kind };
        return {
          ...entry,
          mostMegabytes: own,
          ...(help !== undefined && { help: sources.text(path, ["kinds", kind.id, "help"], help) }),
        };
      }),
    },
  };
}
