/** Files as the page hands them to the server and to the browser. */
import type { ExchangeFormat, ExportedFile } from "@jiefen/server/client";

export const largestFile = 4 * 2 ** 20;
export const formats: readonly ExchangeFormat[] = ["workbook", "dmn", "files"];
const endings: Readonly<Record<ExchangeFormat, string>> = { files: ".zip", workbook: ".xlsx", dmn: ".dmn" };
export const accepted = Object.values(endings).join(",");

export function formatOfFile(name: string): ExchangeFormat | undefined {
  return formats.find((format) => name.toLowerCase().endsWith(endings[format]));
}

/** Base64, as it stands behind the comma of a data address. */
export function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error ?? new Error(file.name));
    reader.onload = () => resolve(String(reader.result).split(",")[1] ?? "");
    reader.readAsDataURL(file);
  });
}

/** Hands a file to the browser to be kept. */
export function keepFile({ name, mediaType, content }: ExportedFile): void {
  const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
