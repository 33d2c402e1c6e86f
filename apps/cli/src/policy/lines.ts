/** The lines of a file, or of standard input for `-`, one at a time. */
import { createReadStream } from "node:fs";
import { access } from "node:fs/promises";
import { createInterface } from "node:readline";
import { Misuse } from "../command-line/misuse.ts";
import type { Call } from "../command-line/verb.ts";
import { givenPath } from "./policy-root.ts";

export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/** Lines that are not blank, with their numbers; to be read at once, since lines that come before somebody listens are lost.
 * Throws `Misuse` when there is no such file. */
export async function openLines(call: Call, name: string): Promise<() => AsyncGenerator<Line>> {
  const path = name === "-" ? undefined : givenPath(call, name);
  if (path !== undefined) {
    await access(path).catch(() => {
      throw new Misuse({ zh: `读不到文件 \`${name}\`。`, en: `The file \`${name}\` cannot be read.` });
    });
  }
  return async function* read() {
    let number = 0;
    const input = path === undefined ? call.stdin : createReadStream(path, "utf8");
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      if (text.trim() !== "") yield { number, text };
    }
  };
}
