/** The shipped divisions are those of public division data, with the declared local changes and no others. */
import { readFileSync } from "node:fs";
import type { OrganisationDocument } from "@jiefen/policy";
import { expect, it } from "vitest";
import { divisionsOfCity, extracted } from "./extraction.ts";
import { organisationFile } from "./organisation-file.ts";

const { divisions }: OrganisationDocument = JSON.parse(readFileSync(organisationFile, "utf8"));

it("the data knows 7 counties, 84 townships and 531 villages of the city", () => {
  const { counties, townships, villages } = extracted();
  expect([counties.length, townships.length, villages.length]).toEqual([7, 84, 531]);
});

it("the organisation holds exactly these, and the city itself", () => {
  expect(divisions).toEqual(divisionsOfCity());
  expect(Object.keys(divisions)).toHaveLength(7 + 84 + 531 + 1);
});

it("every division is named after its code and lies in one whose digits it continues", () => {
  for (const [id, { code, parent }] of Object.entries(divisions)) {
    expect(id).toBe(`d${code}`);
    if (parent === undefined) expect(code).toBe("620900");
    else expect(code.startsWith(parent.slice(1).replace(/00$/, "")), id).toBe(true);
  }
});

it("no two divisions of one parent have the same name", () => {
  const names = Object.values(divisions).map(({ title, parent }) => `${parent} ${title}`);
  expect(new Set(names).size).toBe(names.length);
});
