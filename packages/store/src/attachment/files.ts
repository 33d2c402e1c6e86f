/** The files of attachments: in the data folder, each under the digest of its content. */
import { createReadStream, promises as fs, type ReadStream } from "node:fs";
import { dirname, join } from "node:path";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";
import { type Collected, collect } from "./collect.ts";
import { placeDurably } from "./durably.ts";
import { filePlace, thumbnailPlace } from "./file-place.ts";
import { drawThumbnail } from "./picture.ts";
import { type Received, receive } from "./receive.ts";

/** A file that no case keeps is taken away after so many days. */
export const graceDays = 7;

export interface Files {
  /** Throws `FileFault` for what is not taken. */
  receive(content: AsyncIterable<Uint8Array>, mostBytes: number): Promise<Received>;
  /** Undefined where the file is missing. */
  open(digest: string): Promise<ReadStream | undefined>;
  /** A small copy of a picture, drawn when it is first asked for. Undefined where the file is missing or cannot be drawn. */
  openThumbnail(digest: string): Promise<ReadStream | undefined>;
  /** Takes away what no case keeps. */
  collect(graceMilliseconds?: number): Promise<Collected>;
}

export function createFiles(dataDir: string, database: Database, clock: Clock, newId: () => string): Files {
  return {
    receive: (content, mostBytes) => receive(dataDir, newId(), content, mostBytes),
    open: (digest) => opened(join(dataDir, filePlace(digest))),
    async openThumbnail(digest) {
      const place = join(dataDir, thumbnailPlace(digest));
      return (await opened(place)) ?? ((await draw(join(dataDir, filePlace(digest)), place, newId())) ? opened(place) : undefined);
    },
    collect: (grace = graceDays * 86_400_000) => collect(dataDir, database, { arrived: Date.now() - grace, removed: clock() - grace }),
  };
}

async function opened(path: string): Promise<ReadStream | undefined> {
  const there = await fs.stat(path).catch(() => undefined);
  return there?.isFile() ? createReadStream(path) : undefined;
}

async function draw(from: string, to: string, name: string): Promise<boolean> {
  await fs.mkdir(dirname(to), { recursive: true, mode: 0o700 });
  const drawing = join(dirname(to), `${name}.drawing`);
  try {
    await drawThumbnail(from, drawing);
    await placeDurably(drawing, to);
    return true;
  } catch {
    return false;
  } finally {
    await fs.rm(drawing, { force: true });
  }
}
