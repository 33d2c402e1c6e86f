/** How large a file is, in words. */

export const mebibyte = 1024 * 1024;

export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < mebibyte) return `${Math.round(bytes / 1024)} kB`;
  return `${(bytes / mebibyte).toFixed(1)} MB`;
}
