/** What a path holds, by its ending: a folder of files, an archive of them, a workbook or DMN. */

export type Format = "folder" | "archive" | "workbook" | "dmn";

export function formatOf(path: string): Format {
  if (/\.zip$/i.test(path)) return "archive";
  if (/\.xlsx$/i.test(path)) return "workbook";
  return /\.dmn$/i.test(path) ? "dmn" : "folder";
}
