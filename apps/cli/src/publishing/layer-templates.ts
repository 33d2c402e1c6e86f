/** The Word templates that policy files name: read from the database, and kept there. */
import type { LayerTemplate } from "@jiefen/exchange";
import type { Issue, PolicyFile } from "@jiefen/policy";
import { type Store, templatesNamed } from "@jiefen/store";

/** Those that the database has, for each layer whose papers name them. */
export async function templatesOf({ paperTemplates }: Store, files: readonly PolicyFile[]): Promise<readonly LayerTemplate[]> {
  const found: LayerTemplate[] = [];
  for (const layer of new Set(files.map((file) => file.layer))) {
    for (const digest of templatesNamed(files.filter((file) => file.layer === layer))) {
      const bytes = await paperTemplates.find(digest);
      if (bytes) found.push({ layer, digest, bytes });
    }
  }
  return found;
}

/** Keeps those that came along; an issue for each that papers name and that is nowhere: such a paper could not be printed. */
export async function keepTemplates(
  { paperTemplates }: Store,
  files: readonly PolicyFile[],
  brought: readonly Pick<LayerTemplate, "bytes" | "digest">[],
): Promise<readonly Issue[]> {
  const named = templatesNamed(files);
  for (const { bytes } of brought.filter(({ digest }) => named.includes(digest))) await paperTemplates.keep(bytes);
  const known = await Promise.all(named.map(async (digest) => (await paperTemplates.find(digest)) !== undefined));
  return named
    .filter((_, index) => !known[index])
    .map((digest) => {
      const layer = files.find((file) => templatesNamed([file]).includes(digest))?.layer ?? "";
      return {
        code: "template-missing",
        severity: "error",
        file: `rules/${layer}/papers.json`,
        pointer: "/papers",
        message: {
          zh: `缺少 Word 模板 \`${digest.slice(0, 8)}….docx\`。`,
          en: `The Word template \`${digest.slice(0, 8)}….docx\` is missing.`,
        },
        hint: {
          zh: `请把它放在 rules/${layer}/templates/ 下，文件名是内容的 SHA-256；export 会一并写出。`,
          en: `Put it into rules/${layer}/templates/, called by the SHA-256 of its content; export writes it along.`,
        },
      };
    });
}
