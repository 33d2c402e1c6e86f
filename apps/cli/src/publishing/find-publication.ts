/** A release as it is named on the command line: by its digest, or by the beginning of it. */
import type { PolicyShelf, Publication } from "@jiefen/store";
import { Misuse } from "../command-line/misuse.ts";

/** Fewer characters could well fit another release some day. */
const shortest = 8;

/** The latest publication of that release. Throws `Misuse` where none fits, or several do. */
export async function findPublication(policies: PolicyShelf, digest: string): Promise<Publication> {
  const fitting = digest.length < shortest ? [] : (await policies.history()).filter(({ release }) => release.startsWith(digest));
  const [found] = fitting;
  if (!found)
    throw new Misuse(
      { zh: `没有发布过 \`${digest}\`。`, en: `There is no release \`${digest}\`.` },
      {
        zh: `写摘要或其开头 ${shortest} 位以上；\`jiefen releases\` 列出全部。`,
        en: `Write the digest, or at least its first ${shortest} characters; \`jiefen releases\` lists them all.`,
      },
    );
  if (fitting.some(({ release }) => release !== found.release))
    throw new Misuse(
      { zh: `以 \`${digest}\` 开头的有好几版。`, en: `Several releases begin with \`${digest}\`.` },
      { zh: "请多写几位。", en: "Write more of the digest." },
    );
  return found;
}
