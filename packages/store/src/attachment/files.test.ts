/** Files on the disk: taken by their content, once, whole, and taken away when nothing refers to them. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { carriedOut, type GardenStore, openGarden, steward } from "../fixtures/garden-store.ts";
import type { FileFault } from "./file-fault.ts";
import { filePlace } from "./file-place.ts";
import type { Received } from "./receive.ts";

let garden: GardenStore;
beforeEach(async () => {
  garden = await openGarden();
});
afterEach(() => garden.close());

const megabyte = 1024 * 1024;
const leaf = (colour: string, width = 40) =>
  sharp({ create: { width, height: 30, channels: 3, background: colour } })
    .jpeg()
    .withExif({ IFD0: { Copyright: "Ada" }, IFD3: { GPSLatitudeRef: "N" } })
    .toBuffer();

const parts = (content: Buffer) =>
  Readable.from(Array.from({ length: Math.ceil(content.length / 1000) }, (_, n) => content.subarray(n * 1000, (n + 1) * 1000)));
const receive = (content: Buffer, most = megabyte) => garden.store.files.receive(parts(content), most);
const fault = (content: Buffer, most = megabyte) =>
  receive(content, most).then(
    () => "taken",
    (error: FileFault) => error.code,
  );
const incoming = () => readdirSync(join(garden.dataDir, "attachments", "incoming"));
const placed = ({ digest }: Received) => join(garden.dataDir, filePlace(digest));
const aged = (path: string) => utimesSync(path, new Date("2020-01-01"), new Date("2020-01-01"));

describe("a file that comes in", () => {
  it("is kept under the digest of its content, byte by byte, and the same content once", async () => {
    const content = await leaf("green");
    const [one, two] = await Promise.all([receive(content), receive(content)]);
    expect(two).toEqual(one);
    expect(one).toMatchObject({ mediaType: "image/jpeg", bytes: content.length });
    expect(readFileSync(placed(one)).equals(content)).toBe(true);
    expect(incoming()).toEqual([]);
  });

  it("is refused, and leaves nothing, where it is too large, empty, of another type or no whole picture", async () => {
    const picture = await leaf("red");
    expect(await fault(picture, 100)).toBe("file-too-large");
    expect(await fault(Buffer.alloc(0))).toBe("file-empty");
    expect(await fault(Buffer.from("#!/bin/sh"))).toBe("file-type-unknown");
    expect(await fault(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe("file-type-unknown");
    expect(await fault(picture.subarray(0, 60))).toBe("picture-unreadable");
    expect(incoming()).toEqual([]);
  });

  it("is refused where few bytes hold a picture of a hundred million points and more", async () => {
    const bomb = await sharp({ create: { width: 12_000, height: 9_000, channels: 3, background: "white" }, limitInputPixels: false })
      .png()
      .toBuffer();
    expect(bomb.length).toBeLessThan(megabyte);
    expect(await fault(bomb)).toBe("picture-too-many-pixels");
  });

  it("leaves nothing where the sender breaks off", async () => {
    async function* broken(): AsyncGenerator<Buffer> {
      yield await leaf("blue");
      throw new Error("gone");
    }
    await expect(garden.store.files.receive(broken(), megabyte)).rejects.toThrow("gone");
    expect(incoming()).toEqual([]);
  });
});

describe("a small copy", () => {
  it("is no larger than needed, and tells nothing that the camera wrote beside the picture; the picture itself stays as it was", async () => {
    const received = await receive(await leaf("green", 2000), 10 * megabyte);
    const stream = await garden.store.files.openThumbnail(received.digest);
    const small = await sharp(await buffer(stream ?? Readable.from([]))).metadata();
    expect(small).toMatchObject({ format: "webp", width: 320 });
    expect(small.exif).toBeUndefined();
    expect((await sharp(placed(received)).metadata()).exif).toBeDefined();
  });

  it("does not exist of what is no picture", async () => {
    const { digest } = await receive(Buffer.from("%PDF-1.7\n%%EOF"));
    expect(await garden.store.files.openThumbnail(digest)).toBeUndefined();
  });
});

describe("collection", () => {
  async function attached(received: Received): Promise<{ readonly caseId: string; readonly id: string }> {
    const { state } = await garden.takeIn([{ gardenerName: "Ada" }]);
    const attachment = { ...received, name: "leaf.jpg", kind: "leafPhoto" };
    const done = carriedOut(await garden.store.desk.execute({ actor: steward }, state.id, undefined, { kind: "attach", attachment }));
    return { caseId: state.id, id: done.state.attachments?.[0]?.id ?? "" };
  }

  it("takes away what was never attached, after the grace and not before", async () => {
    const received = await receive(await leaf("green"));
    expect(await garden.store.files.collect()).toEqual({ files: 0, bytes: 0 });
    aged(placed(received));
    expect(await garden.store.files.collect()).toEqual({ files: 1, bytes: received.bytes });
    expect(existsSync(placed(received))).toBe(false);
  });

  it("keeps what any case keeps, and after its removal from the last one as long as the grace lasts", async () => {
    const received = await receive(await leaf("green"));
    const [one, other] = [await attached(received), await attached(received)];
    aged(placed(received));
    const remove = (from: typeof one) =>
      garden.store.desk.execute({ actor: steward }, from.caseId, undefined, {
        kind: "removeAttachment",
        attachment: from.id,
        reason: "blurred",
      });
    carriedOut(await remove(one));
    garden.day("2026-03-20");
    expect((await garden.store.files.collect()).files).toBe(0);
    carriedOut(await remove(other));
    garden.day("2026-03-26");
    expect((await garden.store.files.collect()).files).toBe(0);
    garden.day("2026-03-28");
    expect((await garden.store.files.collect()).files).toBe(1);
  });

  it("puts back what an interrupted collection had moved aside, and clears uploads that broke off long ago", async () => {
    const received = await receive(await leaf("green"));
    await attached(received);
    const root = join(garden.dataDir, "attachments");
    mkdirSync(join(root, "leaving"));
    renameSync(placed(received), join(root, "leaving", received.digest));
    writeFileSync(join(root, "incoming", "half"), "x");
    aged(join(root, "incoming", "half"));
    await garden.store.files.collect();
    expect(existsSync(placed(received))).toBe(true);
    expect(incoming()).toEqual([]);
  });
});
