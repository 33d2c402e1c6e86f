/** A tar file that is being written: each file weighed on its way in. */
import { createReadStream, promises as fs } from "node:fs";
import { Readable } from "node:stream";
import { type TarEntry, tarEnd, tarHeader, tarPadding } from "./tar.ts";
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
  const file = await fs.open(to, "wx", 0o600);
  const put = async (entry: TarEntry, parts: AsyncIterable<Buffer>): Promise<Weighed> => {
    await file.appendFile(tarHeader(entry, at));
    const weighed = await weighParts(parts, (part) => file.appendFile(part));
    if (weighed.bytes !== entry.bytes) throw new Error(`${entry.path} changed while it was backed up.`);
    await file.appendFile(tarPadding(entry.bytes));
    return weighed;
  };
  return {
    async add(path, from) {
      const { size } = await fs.stat(from);
      return put({ path, bytes: size }, createReadStream(from));
    },
    async addText(path, text) {
      const content = Buffer.from(text);
      await put({ path, bytes: content.byteLength }, Readable.from([content]));
    },
    async end() {
      await file.appendFile(tarEnd);
      await file.sync();
    },
    close: () => file.close(),
  };
}
