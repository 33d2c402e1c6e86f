/** Meta-schema of `rules/<layer>/attachments.json`. */
import { attachmentForms } from "./attachments.ts";
import { closed, documentSchema, flag, keyed, order, someIds, words } from "./meta-schema.ts";

/** Larger files are no attachments: they would fill the disk and every backup. */
const megabytes = { type: "integer", minimum: 1, maximum: 500 } as const;

const kind = closed(
  { title: words, "x-order": order },
  {
    help: words,
    takes: { type: "array", items: { enum: [...attachmentForms] }, minItems: 1, uniqueItems: true },
    records: someIds,
    mostMegabytes: megabytes,
    restricted: flag,
    retired: flag,
  },
);

export const attachmentsSchema = documentSchema(closed({ mostMegabytes: megabytes, kinds: keyed(kind) }, { waitingMegabytes: megabytes }));
