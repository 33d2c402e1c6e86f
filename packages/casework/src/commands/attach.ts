/** A file is kept beside the case. */
import { attachmentTypes } from "@jiefen/policy";
import { attachmentsOf } from "../attachments/attachments-of.ts";
import { partiesOf } from "../facts/parties.ts";
import { findAsRead } from "../moving/as-read.ts";
import { refuse } from "../refusal/refuse.ts";
import type { Handler } from "./handler.ts";

const mebibyte = 1024 * 1024;

/** Also on a closed case: what was signed on paper is often scanned later. */
export const attach: Handler<"attach"> = (course, { attachment }) => {
  const { rules, state, context, today } = course;
  if (state.mergedInto) return refuse("merged-case");
  const kind = rules.policy.attachments?.kinds.find(({ id }) => id === attachment.kind);
  if (!kind) return refuse("unknown-attachment-kind");
  const { form } = attachmentTypes[attachment.mediaType];
  if (kind.takes && !kind.takes.includes(form)) return refuse("attachment-misfit");
  if (attachment.bytes > kind.mostMegabytes * mebibyte) return refuse("attachment-too-large");
  const filing = attachment.record === undefined ? undefined : findAsRead(state, attachment.record);
  if (attachment.record !== undefined && !(filing && (kind.records?.includes(filing.record) ?? true))) return refuse("unknown-record");
  const { digest, record, party, session } = attachment;
  if (party !== undefined && !partiesOf(rules.policy, state.facts).some(({ id }) => id === party)) return refuse("unknown-party");
  if (session !== undefined && !state.sessions.some(({ id }) => id === session)) return refuse("no-such-session");
  const present = attachmentsOf(state).some(
    (one) => one.digest === digest && one.kind === kind.id && one.record === record && one.party === party && one.session === session,
  );
  if (present) return refuse("attached-already");
  course.emit({
    kind: "attached",
    attachment: { ...attachment, id: context.newId(), by: context.actor.person, on: today, at: context.now },
  });
  return undefined;
};
