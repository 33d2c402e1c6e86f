/** What spreadsheets are given of the matrix of differences. */
import type { DifferenceMatrix } from "@jiefen/server/client";
import { expect, it } from "vitest";
import { differencesCsv } from "./differences-csv.ts";

const words = { part: "Kind", place: "Place", same: "as above", removed: "taken away", nothing: "nothing" };
const text = (en: string) => ({ zh: en, en });
const matrix: DifferenceMatrix = {
  choices: [],
  above: { id: "commons", title: text("Commons") },
  layers: [
    { id: "hill", title: text("Hill"), older: false },
    { id: "dale", title: text("Dale"), older: false },
    { id: "glen", title: text("Glen"), older: true },
  ],
  rows: [
    {
      part: "parameters",
      partTitle: text("Numbers"),
      path: "rules/parameters.json",
      pointer: "/many/value",
      title: text('Many "plants"'),
      above: text("20"),
      cells: { hill: { what: "changed", text: text("12, or more") }, dale: { what: "removed" } },
    },
    {
      part: "closure",
      partTitle: text("Closing"),
      path: "c",
      pointer: "/x",
      title: text("=1+1"),
      cells: { glen: { what: "added", text: text("new") } },
    },
  ],
};

it("has a line for each place and a column for each layer, quoted, and no formula", () => {
  expect(differencesCsv(matrix, matrix.rows, "en", words)).toBe(
    `\uFEFF${[
      '"Kind","Place","Commons","Hill","Dale","Glen"',
      '"Numbers","Many ""plants""","20","12, or more","taken away","as above"',
      '"Closing","\'=1+1","nothing","as above","as above","new"',
      "",
    ].join("\r\n")}`,
  );
});
