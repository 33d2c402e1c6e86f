/** A tar file that is being written: each file weighed on its way in. */
import { once } from "node:events";
import { createReadStream, createWriteStream, promises as fs } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { pack } from "tar-stream";
import { type Weighed, weighParts } from "./weigh.ts";

export interface TarFile {
  /** Throws where the file is not of the size it had when it was looked at: nothing that is put into a backup changes. */
  add(path: string, from: string): Promise<Weighed>;
  addText(path: string, text: string): Promise<void>;
  /** On the disk when this resolves. */
  end(): Promise<void>;
  /** Lets go of it, whole or not. */
  close(): Promise<void>;
}

/** Throws where there is such a file already. */
export async function openTarFile(to: string, at: number): Promise<TarFile> {
  const tar = pack();
  const file = createWriteStream(to, { flags: "wx", mode: 0o600, flush: true });
  await once(file, "open");
  const written = pipeline(tar, file);
  // Told to whoever puts something in, or waits for the end; nobody is left who would hear of it where it is let go before.
  written.catch(() => undefined);
  const put = async (path: string, size: number, parts: AsyncIterable<Buffer>): Promise<Weighed> => {
    let entry: ReturnType<typeof tar.entry> | undefined;
    const finished = new Promise<void>((resolve, reject) => {
      entry = tar.entry({ name: path, size, mode: 0o600, mtime: new Date(at) }, (error) => (error ? reject(error) : resolve()));
    });
    // Waited for only once all of it is written.
    finished.catch(() => undefined);
    const weighed = await weighParts(parts, async (part) => {
      if (entry?.write(part) === false) await Promise.race([once(entry, "drain"), written]);
    });
    if (weighed.bytes !== size) throw new Error(`${path} changed while it was backed up.`);
    entry?.end(null);
    await Promise.race([finished, written]);
    return weighed;
  };
  return {
    async add(path, from) {
      const { size } = await fs.stat(from);
      return put(path, size, createReadStream(from));
    },
    async addText(path, text) {
      const content = Buffer.from(text);
      await put(path, content.byteLength, Readable.from([content]));
    },
    async end() {
      tar.finalize();
      await written;
    },
    async close() {
      tar.destroy();
      await written.catch(() => undefined);
    },
  };
}
