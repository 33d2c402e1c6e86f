/** Writes the divisions of public division data into the city's organisation: `npm run divisions`. */
import { readFileSync, writeFileSync } from "node:fs";
import { divisionsOfCity } from "./extraction.ts";
import { organisationFile } from "./organisation-file.ts";

const organisation: unknown = JSON.parse(readFileSync(organisationFile, "utf8"));
if (typeof organisation !== "object" || organisation === null) throw new Error(`${organisationFile} is no object.`);
const divisions = divisionsOfCity();
writeFileSync(organisationFile, `${JSON.stringify({ ...organisation, divisions }, null, 2)}\n`);
process.stdout.write(`${Object.keys(divisions).length} divisions. Run \`npm run format\` now.\n`);
