/** What a file is, by what is in it; its name is not looked at. */
import { type AttachmentType, isAttachmentType } from "@jiefen/policy";
import { fileTypeFromFile } from "file-type";
import { FileFault } from "./file-fault.ts";

/** Other names of the same. */
const aliases: Readonly<Record<string, AttachmentType>> = {
  "audio/x-m4a": "audio/mp4",
  "audio/vnd.wave": "audio/wav",
  "audio/x-wav": "audio/wav",
  "image/heif": "image/heic",
  "image/heic-sequence": "image/heic",
  "video/x-m4v": "video/mp4",
};

/** Throws `file-type-unknown` for what is not among the types that are taken. */
export async function sniff(path: string): Promise<AttachmentType> {
  const found = (await fileTypeFromFile(path))?.mime ?? "";
  const type = aliases[found] ?? found;
  if (!isAttachmentType(type)) throw new FileFault("file-type-unknown");
  return type;
}
