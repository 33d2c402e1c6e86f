/** Where policy files are read from, and how paths given on the command line are meant. */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { optionText } from "../command-line/options.ts";
import type { Call } from "../command-line/verb.ts";

export const repository = fileURLToPath(new URL("../../../../", import.meta.url));

/** A path as the user meant it: npm changes into the repository and keeps the folder it was called from in `INIT_CWD`. */
export function givenPath({ environment }: Call, path: string): string {
  return resolve(environment.INIT_CWD ?? process.cwd(), path);
}

export function policyRoot(call: Call): string {
  const given = optionText(call, "files");
  return given === undefined ? repository : givenPath(call, given);
}

/** `--data`, else `JIEFEN_DATA`, else `data/` in the repository. */
export function dataFolder(call: Call): string {
  const given = optionText(call, "data") ?? call.environment.JIEFEN_DATA;
  return given === undefined ? resolve(repository, "data") : givenPath(call, given);
}
