/** Sends a file while it is being written; whoever asks for JSON is sent the whole of it as an `ExportedFile`. */
import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { Request, Response } from "express";
import type { ExportedFile } from "../api/index.ts";
import type { StreamedFile } from "../routes/call.ts";

/** Whatever it is, it runs nothing and reaches for nothing. */
const alone = "default-src 'none'; sandbox";

export async function sendStreamed(
  request: Request,
  response: Response,
  { name, mediaType, shown = false, write }: StreamedFile,
): Promise<void> {
  if (request.headers.accept?.includes("application/json")) {
    const through = new PassThrough();
    const [bytes] = await Promise.all([buffer(through), write(through)]);
    const file: ExportedFile = { name, mediaType, content: bytes.toString("base64") };
    response.json(file);
    return;
  }
  response.setHeader("content-type", mediaType);
  response.setHeader("content-disposition", `${shown ? "inline" : "attachment"}; filename*=UTF-8''${encodeURIComponent(name)}`);
  response.setHeader("content-security-policy", alone);
  await write(response);
}
