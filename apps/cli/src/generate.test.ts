/** `jiefen generate`: disputes made up as the field library declares, no faster than whoever reads them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, it } from "vitest";
import { folder, garden, gardenWith, jiefen, useFolder } from "./fixtures/jiefen.ts";
import { run } from "./run.ts";

useFolder();

const fields = "schemas/commons/fields.json";
const call = (files: string, count: number) => `generate --files ${files} --layer commons --count ${count} --seed 5 --today 2026-11-24`;

/** The garden whose field `spread` declares this. */
function declaring(synthetic: object): string {
  const library = JSON.parse(readFileSync(join(garden, fields), "utf8"));
  library.spread["x-synthetic"] = synthetic;
  return gardenWith(fields, JSON.stringify(library));
}

it("answers as the field library declares", async () => {
  const { out, err, code } = await jiefen(call(declaring({ answered: 1, unknown: 0, weights: { all: 1 } }), 30));
  const cases = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect([code, err, cases.length]).toEqual([0, "", 30]);
  expect(new Set(cases.map(({ facts }) => facts.spread))).toEqual(new Set(["all"]));
});

it("makes nothing up by a library that declares what cannot be", async () => {
  const { out, code } = await jiefen(`${call(declaring({ weights: { al: 1 } }), 30)} --lang en`);
  expect(code).toBe(1);
  expect(out).toContain("schemas/commons/fields.json#/spread/x-synthetic/weights/al  There is no option called `al`.");
});

it("writes on only when there is room again", async () => {
  const written: number[] = [];
  let waiting = 0;
  let most = 0;
  const code = await run(call(garden, 5000).split(" "), {
    environment: { INIT_CWD: folder },
    stdin: Readable.from([]),
    stdout: {
      write(text) {
        written.push(text.length);
        waiting += 1;
        most = Math.max(most, waiting);
        return false;
      },
      once(_, listener) {
        setImmediate(() => {
          waiting -= 1;
          listener();
        });
      },
    },
    stderr: { write: () => undefined },
  });
  expect(code).toBe(0);
  expect(written.length).toBeGreaterThan(5);
  expect(most).toBe(1);
});
