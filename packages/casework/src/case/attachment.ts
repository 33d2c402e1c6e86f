/** A file kept beside a case: what it is, who brought it, and whether it is still there. */
import type { AttachmentType, LocalDate } from "@jiefen/policy";

/** What is known of a file before it belongs to a case. */
export interface NewAttachment {
  /** SHA-256 of the content, in hex: under it the store keeps the file. */
  readonly digest: string;
  /** As found in the content. */
  readonly mediaType: AttachmentType;
  readonly bytes: number;
  /** What it was called where it came from. */
  readonly name: string;
  /** The kind that policy declares. */
  readonly kind: string;
  /** The filing it belongs to: of a session, a visit, a letter. */
  readonly record?: string;
  /** The party it shows or comes from. */
  readonly party?: string;
  /** The joint session it belongs to. */
  readonly session?: string;
}

export interface Attachment extends NewAttachment {
  readonly id: string;
  readonly by: string;
  readonly on: LocalDate;
  /** Epoch milliseconds. */
  readonly at: number;
  /** The case it was attached to, where it came by a merging. */
  readonly from?: string;
  readonly removed?: { readonly by: string; readonly on: LocalDate; readonly at: number; readonly reason: string };
}
