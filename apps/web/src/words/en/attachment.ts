/** Words in English: files kept beside a case. */
import type { Shape } from "../shape.ts";
import type { attachmentWords as chinese } from "../zh/attachment.ts";

export const attachmentWords: Shape<typeof chinese> = {
  attachment: {
    title: "Attachments",
    help: "Photos, scans and recordings. What a file is, is told by its content; every look at one is logged.",
    none: "Nothing is attached yet.",
    hidden: "Attachments are seen by those who may see the people of the case.",
    kind: "Kind of attachment",
    record: "Belongs to",
    recordNone: "the case as a whole",
    party: "Party",
    session: "Joint session",
    filing: "Record",
    atIntake: "Photos and other attachments (optional)",
    later: "Photos and other attachments are added on the case page, once the case is registered.",
    noRoom: "Not added: {{names}}. Files that wait are at most {{most}} MB together; send these on the case page once it is registered.",
    noPreview: "There is no preview of this kind of photo. The original is kept: download it.",
    choose: "Choose files",
    camera: "Take a photo",
    drop: "or drop files here",
    limit: "Takes {{forms}}; {{most}} MB each at most.",
    and: ", ",
    uploading: "Sending {{name}}",
    progress: "Sending {{name}}",
    tooLarge: "“{{name}}” has {{size}}, more than the {{most}} MB allowed. Make it smaller, or send it in several parts.",
    cancel: "Stop sending",
    again: "Try again",
    dismiss: "Dismiss",
    open: "Open",
    download: "Download",
    remove: "Remove",
    removeTitle: "Remove an attachment",
    removeHint:
      "The case no longer shows it; who removed it and why stays in the record. Unless another case uses it, the file is deleted after {{days}} days.",
    reason: "Why it is removed",
    from: "came with a merged case",
    attached: "Attached: {{kind}} {{name}}",
    removed: "Attachment removed ({{kind}}): {{reason}}",
  },
};
