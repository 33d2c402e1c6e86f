/** `rules/<layer>/attachments.json`: what may be kept beside a case (photos, scans, recordings), and how large it may be. */

/** What a file is to people; each kind of attachment takes some of them. */
export const attachmentForms = ["picture", "document", "recording", "film"] as const;
export type AttachmentForm = (typeof attachmentForms)[number];

export interface AttachmentKindDocument {
  readonly title: string;
  readonly help?: string;
  readonly "x-order": number;
  /** All forms if absent. */
  readonly takes?: readonly AttachmentForm[];
  /** Records whose filings it may belong to; any if absent. */
  readonly records?: readonly string[];
  /** Instead of the general limit. */
  readonly mostMegabytes?: number;
  /** Seen only by those who may read restricted answers. */
  readonly restricted?: boolean;
  readonly retired?: boolean;
}

export interface AttachmentsDocument {
  readonly mostMegabytes: number;
  /** All files together that may wait on one device until they are sent. None wait where it is absent: files are added once a case is there. */
  readonly waitingMegabytes?: number;
  readonly kinds: Readonly<Record<string, AttachmentKindDocument>>;
}

/** The media types that are taken at all, told by what is in a file: the form each has, and the ending it is given. */
export const attachmentTypes = {
  "image/jpeg": { form: "picture", ending: "jpg" },
  "image/png": { form: "picture", ending: "png" },
  "image/webp": { form: "picture", ending: "webp" },
  "image/heic": { form: "picture", ending: "heic" },
  "application/pdf": { form: "document", ending: "pdf" },
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": { form: "document", ending: "docx" },
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": { form: "document", ending: "xlsx" },
  "audio/mpeg": { form: "recording", ending: "mp3" },
  "audio/mp4": { form: "recording", ending: "m4a" },
  "audio/amr": { form: "recording", ending: "amr" },
  "audio/wav": { form: "recording", ending: "wav" },
  "video/mp4": { form: "film", ending: "mp4" },
  "video/quicktime": { form: "film", ending: "mov" },
} as const satisfies Readonly<Record<string, { readonly form: AttachmentForm; readonly ending: string }>>;

export type AttachmentType = keyof typeof attachmentTypes;

export function isAttachmentType(mediaType: string): mediaType is AttachmentType {
  return Object.hasOwn(attachmentTypes, mediaType);
}
