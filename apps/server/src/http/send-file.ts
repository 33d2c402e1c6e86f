/** Sends a file as itself, to be shown by the browser where it can. */
import type { Response } from "express";
import type { ExportedFile } from "../api/index.ts";

/** Nothing in it may reach out; the viewer of PDF in browsers is a plugin of their own. */
const alone = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

/** Throws a TypeError for a body that is no file. */
export function sendFile(response: Response, body: unknown): void {
  if (!isFile(body)) throw new TypeError("A route that answers a file answers something else.");
  response.setHeader("content-type", body.mediaType);
  response.setHeader("content-disposition", `inline; filename*=UTF-8''${encodeURIComponent(body.name)}`);
  response.setHeader("content-security-policy", alone);
  response.send(Buffer.from(body.content, "base64"));
}

function isFile(body: unknown): body is ExportedFile {
  return typeof body === "object" && body !== null && "name" in body && "mediaType" in body && "content" in body;
}
