/** Photos as phones take them, made readable everywhere where the browser itself can read them; others stay as they are. */

function isHeic({ type, name }: File): boolean {
  return /^image\/hei[cf]/.test(type) || /\.hei[cf]$/i.test(name);
}

const quality = 0.92;

export async function asJpeg(file: File): Promise<File> {
  if (!isHeic(file)) return file;
  try {
    const picture = await createImageBitmap(file);
    const canvas = document.createElement("canvas");
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas.getContext("2d")?.drawImage(picture, 0, 0);
    const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", quality));
    if (!drawn) return file;
    return new File([drawn], file.name.replace(/(\.hei[cf])?$/i, ".jpg"), { type: "image/jpeg", lastModified: file.lastModified });
  } catch {
    // Not every browser reads them: the photo is kept as it was taken.
    return file;
  }
}
