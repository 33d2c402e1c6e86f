/** Tar files, as every system reads them. */
import { createReadStream } from "node:fs";
import { extract } from "tar-stream";

/** Something else than a tar file of plain files, or the first part of one. */
export class NoTar extends Error {}

/** Gives each file with its content, which has to be read before the next one is asked for. Throws `NoTar`. */
export async function* readTar(file: string): AsyncGenerator<{ readonly path: string; readonly content: AsyncIterable<Buffer> }> {
  const tar = extract();
  const source = createReadStream(file);
  source.on("error", (error) => tar.destroy(error));
  source.pipe(tar);
  try {
    for await (const entry of tar) {
      if (entry.header.type !== "file") throw new NoTar("It holds something else than plain files.");
      yield { path: entry.header.name, content: bytesOf(entry) };
    }
  } catch (error) {
    throw told(error);
  } finally {
    source.destroy();
    tar.destroy();
  }
}

async function* bytesOf(content: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
  try {
    for await (const part of content) {
      if (!Buffer.isBuffer(part)) throw new NoTar("It holds something else than bytes.");
      yield part;
    }
  } catch (error) {
    throw told(error);
  }
}

/** What the disk says has a code; the rest is what the library says of the file that it reads. */
function told(error: unknown): unknown {
  return error instanceof Error && !("code" in error) ? new NoTar(error.message, { cause: error }) : error;
}
