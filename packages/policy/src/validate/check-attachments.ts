/** Kinds of attachments belong to records that exist. */
import type { Checker } from "./checking.ts";
import { checkNames } from "./names.ts";

const path = "rules/attachments.json";

export const checkAttachments: Checker = (checking) => {
  const { documents, locate } = checking;
  const known = documents.records.map(({ id }) => id);
  return Object.entries(documents.get(path)?.kinds ?? {}).flatMap(([id, { records = [] }]) =>
    checkNames((pointer) => locate(path, pointer), `/kinds/${id}/records`, "record", records, known),
  );
};
