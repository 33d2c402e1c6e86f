/** Asks before something is done that others will notice. */
import { createInterface } from "node:readline";
import type { Text } from "@jiefen/policy";
import type { Call } from "../command-line/verb.ts";

/** True for `y` or `yes`, in either case; false for anything else, and where nobody answers. */
export async function isConfirmed({ stdin, output }: Call, question: Text): Promise<boolean> {
  output.say({ zh: `${question.zh} (y/N)`, en: `${question.en} (y/N)` });
  const lines = createInterface({ input: stdin });
  for await (const line of lines) {
    lines.close();
    return /^\s*y(es)?\s*$/i.test(line);
  }
  return false;
}
