/** Writes policy files below a folder, and removes those that are no longer there. */
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { templateFileName } from "@jiefen/exchange";
import { fileName, type LayerTemplate, type PolicyFile } from "@jiefen/policy";
import { policyJson } from "@jiefen/store";

export interface Written {
  /** Names below the folder. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
}

/** `layers`: those all of whose files are given; any other `.json` file and Word template in their folders goes. A file that says the same, with its keys in the same
 * order, keeps its formatting. */
export async function writeFiles(
  folder: string,
  files: readonly PolicyFile[],
  layers: readonly string[],
  templates: readonly LayerTemplate[] = [],
): Promise<Written> {
  const wanted = new Map(files.map((file) => [fileName(file.layer, file.path), policyJson(file.content)]));
  const written: string[] = [];
  for (const [name, text] of wanted) {
    const path = join(folder, name);
    if (says(await readFile(path, "utf8").catch(() => undefined), text)) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    written.push(name);
  }
  const kept = new Map(templates.map((template) => [templateFileName(template), template.bytes]));
  for (const [name, bytes] of kept) {
    const path = join(folder, name);
    // Its name says what is in it.
    if (await stat(path).catch(() => undefined)) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
    written.push(name);
  }
  const present = (await Promise.all(layers.map((layer) => filesOf(folder, layer)))).flat();
  const removed = present.filter((name) => !wanted.has(name) && !kept.has(name)).sort();
  for (const name of removed) await rm(join(folder, name));
  return { written: written.sort(), removed, unchanged: wanted.size + kept.size - written.length };
}

function says(present: string | undefined, text: string): boolean {
  if (present === undefined) return false;
  try {
    return policyJson(JSON.parse(present)) === text;
  } catch {
    return false;
  }
}

async function filesOf(folder: string, layer: string): Promise<readonly string[]> {
  const names: string[] = [];
  for (const kind of ["rules", "schemas"]) {
    const entries = await readdir(join(folder, kind, layer), { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const isTemplate = kind === "rules" && entry.parentPath.endsWith(`${sep}templates`) && entry.name.endsWith(".docx");
      if (entry.isFile() && (entry.name.endsWith(".json") || isTemplate))
        names.push(relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
    }
  }
  return names;
}
