/** Words in English: a draft taken out in other formats, and brought in again. */
import type { Shape } from "../shape.ts";
import type { exchanging as zh } from "../zh/exchanging.ts";

export const exchanging: Shape<typeof zh> = {
  exchange: {
    title: "Export / import",
    exportTitle: "Export",
    exportHint: "What is exported is the draft as it is now.",
    files: "All files (.zip)",
    workbook: "Workbook of criteria (.xlsx)",
    dmn: "DMN decision tables (.dmn)",
    importTitle: "Import",
    importHint:
      "Choose an edited .zip, .xlsx or .dmn file. It is told first what would change; once taken over it is one edit, which can be undone.",
    choose: "Choose a file",
    unknownFormat: "Only .zip, .xlsx and .dmn files can be imported.",
    tooLarge: "The file is too large; at most 4 MB.",
    reading: "Reading {{name}} …",
    refusals: "{{count}} things in {{name}} to be put right first",
    refusals_one: "{{count}} thing in {{name}} to be put right first",
    refused: "{{count}} changes are not allowed",
    refused_one: "{{count}} change is not allowed",
    issues: "The draft would have {{count}} errors",
    issues_one: "The draft would have {{count}} error",
    differences: "{{name}} brings {{count}} changes",
    differences_one: "{{name}} brings {{count}} change",
    untold: "The draft would have errors, so the changes cannot be told one by one; {{count}} places would change.",
    untold_one: "The draft would have errors, so the changes cannot be told one by one; {{count}} place would change.",
    none: "The same as the draft; nothing changes.",
    outdated: "The file was not made from the draft as it is now: what was changed since shows as a change too.",
    take: "Take it over",
    cancel: "Do not import",
    taken: "Taken over; it can be undone",
  },
};
