/** Writes a file that a verb was asked for. */
import { writeFile } from "node:fs/promises";
import { Misuse } from "../command-line/misuse.ts";
import type { Call } from "../command-line/verb.ts";
import { givenPath } from "../policy/policy-root.ts";

/** `content` is in Base64. Throws `Misuse` where nothing can be written there. */
export async function writeOut(call: Call, name: string, content: string): Promise<void> {
  await writeFile(givenPath(call, name), Buffer.from(content, "base64")).catch(() => {
    throw new Misuse({ zh: `写不了文件 \`${name}\`。`, en: `The file \`${name}\` cannot be written.` });
  });
  call.output.say({ zh: `已写入 ${name}。`, en: `Written: ${name}.` });
}

/** What the ending of a file name asks for. Throws `Misuse` for another ending. */
export function formatOfName<Format extends string>(name: string, formats: readonly Format[]): Format {
  const found = formats.find((format) => name.toLowerCase().endsWith(`.${format}`));
  if (found !== undefined) return found;
  const known = formats.map((format) => `.${format}`).join(", ");
  throw new Misuse(
    { zh: `\`${name}\` 的扩展名不认识。`, en: `The ending of \`${name}\` is not known.` },
    { zh: `可用：${known}`, en: `There are: ${known}` },
  );
}
