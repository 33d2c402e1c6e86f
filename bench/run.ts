/** `npm run -s bench [-- --quick]`: measures section by section, each in a process of its own, and writes RESULTS.md. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { deserialize, serialize } from "node:v8";
import type { Findings } from "./report/findings.ts";
import { load, machine } from "./report/machine.ts";
import { page } from "./report/page.ts";
import { alike } from "./sections/alike.ts";
import { board } from "./sections/board.ts";
import { edit } from "./sections/edit.ts";
import { memory } from "./sections/memory.ts";
import { perCase } from "./sections/per-case.ts";
import { reading } from "./sections/reading.ts";
import { scaling } from "./sections/scaling.ts";
import { madeUp, type Scope } from "./sections/section.ts";

/** In this order: the first makes the cases that the others read. */
const sections = { reading, perCase, edit, memory, scaling, board, alike } as const;
type Name = keyof typeof sections;
const isName = (text: string | undefined): text is Name => text !== undefined && Object.hasOwn(sections, text);

const [, , ...given] = process.argv;
const quick = given.includes("--quick");
const [section, folder] = given.filter((one) => one !== "--quick");
const scopeIn = (place: string): Scope => ({ quick, file: join(place, "cases") });

if (isName(section) && folder !== undefined) {
  await writeFile(join(folder, section), serialize(await sections[section](scopeIn(folder))));
} else if (section === undefined) {
  await measureAll();
} else {
  throw new Error(`There is no section \`${section}\`.`);
}

async function measureAll(): Promise<void> {
  const started = performance.now();
  const loadBefore = load();
  const place = await mkdtemp(join(tmpdir(), "bench-"));
  try {
    const findings: Findings[] = [];
    for (const name of Object.keys(sections)) findings.push(await inItsOwnProcess(name, place));
    const results = page(findings, {
      machine: machine(),
      date: new Date().toISOString().slice(0, 10),
      quick,
      seconds: Math.round((performance.now() - started) / 1000),
      madeUp: madeUp(scopeIn(place)),
      ...(loadBefore > 0.5 && { disturbance: `Other programs were busy as it began (load ${loadBefore.toFixed(1)})` }),
    });
    await writeFile(new URL("RESULTS.md", import.meta.url), results);
    process.stdout.write(results);
  } finally {
    await rm(place, { recursive: true });
  }
}

/** Throws an Error where the section failed; it has said why. */
async function inItsOwnProcess(name: string, place: string): Promise<Findings> {
  const before = performance.now();
  const child = fork(fileURLToPath(import.meta.url), [name, place, ...(quick ? ["--quick"] : [])], {
    execArgv: [...process.execArgv, "--expose-gc", "--max-old-space-size=8192"],
  });
  const [code]: unknown[] = await once(child, "exit");
  if (code !== 0) throw new Error(`The section \`${name}\` failed; no results are written.`);
  process.stderr.write(`${name}: ${Math.round((performance.now() - before) / 1000)} s\n`);
  const findings: Findings = deserialize(await readFile(join(place, name)));
  return findings;
}
