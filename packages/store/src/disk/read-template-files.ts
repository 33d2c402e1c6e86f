/** Reads the Word templates of papers that lie with policy files: `rules/<layer>/templates/<digest>.docx`. */
import { promises as fs } from "node:fs";
import { join } from "node:path";
import type { LayerTemplate } from "@jiefen/policy";
import { largestTemplate, templateDigest } from "../release/paper-templates.ts";
import { PolicyFilesError } from "./policy-files-error.ts";

/** Throws `PolicyFilesError` for one that is too large, or that does not match the digest it is called by. */
export async function readTemplateFiles(root: string): Promise<readonly LayerTemplate[]> {
  const layers = await fs.readdir(join(root, "rules")).catch(() => []);
  const found: LayerTemplate[] = [];
  for (const layer of layers.toSorted()) {
    const folder = join(root, "rules", layer, "templates");
    for (const name of (await fs.readdir(folder).catch(() => [])).toSorted()) {
      if (!name.endsWith(".docx")) continue;
      const bytes = new Uint8Array(await fs.readFile(join(folder, name)));
      const digest = templateDigest(bytes);
      if (bytes.length > largestTemplate || name !== `${digest}.docx`) throw misfit(`rules/${layer}/templates/${name}`, digest);
      found.push({ layer, digest, bytes });
    }
  }
  return found;
}

function misfit(file: string, digest: string): PolicyFilesError {
  return new PolicyFilesError([
    {
      code: "template-misfit",
      severity: "error",
      file,
      pointer: "",
      message: {
        zh: "Word 模板超过 1 MB，或者和文件名里的摘要对不上。",
        en: "The Word template is larger than 1 MB, or does not match the digest it is called by.",
      },
      hint: {
        zh: `文件名应为内容的 SHA-256，即 \`${digest}.docx\`。`,
        en: `The file is called by the SHA-256 of its content: \`${digest}.docx\`.`,
      },
    },
  ]);
}
