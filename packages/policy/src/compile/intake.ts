/** How disputes come in, when they look alike, and how two become one, from what is declared. */
import type { ValidPolicy } from "../overlay/valid-policy.ts";
import type { Channel, Policy } from "../policy/policy.ts";
import { findDocument } from "./documents.ts";
import { entriesOf, type Sources } from "./sources.ts";

export function intakeFrom(policy: ValidPolicy, sources: Sources): Pick<Policy, "intake"> {
  const path = "rules/intake.json";
  const document = findDocument(policy, path);
  if (!document) return {};
  const { channels = {}, readings = {}, duplicates = {}, merging } = document;
  return {
    intake: {
      channels: entriesOf(sources, path, ["channels"], channels).map((channel): Channel => {
        const help = channels[channel.id]?.help;
        const { help: _, ...entry } = { help: undefined, ...channel };
        return { ...entry, ...(help !== undefined && { help: sources.text(path, ["channels", channel.id, "help"], help) }) };
      }),
      readings: entriesOf(sources, path, ["readings"], readings),
      duplicates: entriesOf(sources, path, ["duplicates"], duplicates),
      ...(merging && { merging }),
    },
  };
}
