/** Small copies of pictures, made anew pixel by pixel: nothing of what a camera wrote beside them (place, device, day) comes along. */
import type { AttachmentType } from "@jiefen/policy";
import sharp from "sharp";
import { FileFault } from "./file-fault.ts";

/** A small file can hold a picture that fills the memory. */
const mostPixels = 100_000_000;
const width = 320;

/** HEIC is kept, but what is installed here cannot draw it. */
const drawn: ReadonlySet<AttachmentType> = new Set<AttachmentType>(["image/jpeg", "image/png", "image/webp"]);

export function hasThumbnail(type: AttachmentType): boolean {
  return drawn.has(type);
}

/** Throws where it is no whole picture, or one of too many pixels. */
export async function checkPicture(path: string): Promise<void> {
  const { width: wide = 0, height: high = 0 } = await sharp(path, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw new FileFault("picture-unreadable");
    });
  if (wide * high > mostPixels) throw new FileFault("picture-too-many-pixels");
}

/** Upright, as the camera meant it. */
export async function drawThumbnail(from: string, to: string): Promise<void> {
  await sharp(from, { limitInputPixels: mostPixels, failOn: "truncated" })
    .rotate()
    .resize({ width, height: width, fit: "inside", withoutEnlargement: true })
    .webp({ quality: 72 })
    .toFile(to);
}
