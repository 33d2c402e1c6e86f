/** `jiefen export`: writes the policies of the database back into files, as the repository has them. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { writeArchive, writeDmn, writeWorkbook } from "@jiefen/exchange";
import { policyJson, type Store } from "@jiefen/store";
import { type Exit, exit } from "../command-line/exit.ts";
import { Misuse } from "../command-line/misuse.ts";
import { dataOption, optionText } from "../command-line/options.ts";
import type { Call, Verb } from "../command-line/verb.ts";
import { exchangedLayer } from "../exchange/exchanged-layer.ts";
import { type Format, formatOf } from "../exchange/format.ts";
import { withData } from "../policy/open-data.ts";
import { givenPath } from "../policy/policy-root.ts";
import { filesToExport } from "../publishing/files-to-export.ts";
import { findPublication } from "../publishing/find-publication.ts";
import { writeFiles } from "../publishing/write-files.ts";

export const exportFiles: Verb = {
  positionals: ["OUT"],
  options: {
    layer: {
      type: "string",
      value: "ID",
      help: { zh: "只写这一层自己的文件，默认写所有层", en: "only this layer's own files; those of all layers if absent" },
    },
    release: {
      type: "string",
      value: "DIGEST",
      help: {
        zh: "写这一版及其所依的上级各版（摘要或其开头 8 位以上）",
        en: "this release and those above that it stands on (its digest, or at least the first 8 characters)",
      },
    },
    ...dataOption,
  },
  details: {
    zh: "OUT 是 .zip 时写成一个压缩包，是 .xlsx 时写成定级标准表，是 .dmn 时写成 DMN 决策表，三者都要指明 --layer；否则写入 OUT 下的 rules/ 与 schemas/；默认是今天施行的各版，连同现行的机构、程序要求和日历。内容相同的文件不动；所写各层中政策已不再有的文件会删除。",
    en: "An OUT that ends with .zip becomes an archive, with .xlsx a workbook of the criteria, with .dmn DMN decision tables, each of the layer that --layer names. Any other is a folder: writes rules/ and schemas/ below OUT: what is in force today, with organisation, guards and calendar as they are. A file that says the same is left alone; files of these layers that the policies no longer have are removed.",
  },
  async run(call) {
    const [out = ""] = call.positionals;
    if (formatOf(out) !== "folder") return exportOne(call, out);
    const { files, layers, templates } = await withData(call, async (store) => {
      const asked = await filesToExport(store.policies, { layer: optionText(call, "layer"), release: optionText(call, "release") });
      return { ...asked, templates: await store.paperTemplates.named(asked.files) };
    });
    const { written, removed, unchanged } = await writeFiles(givenPath(call, out), files, layers, templates);
    call.output.value({ ok: true, layers, written, removed, unchanged });
    for (const file of written) call.output.line(`  ${file}`);
    for (const file of removed) call.output.say({ zh: `  ${file}（删除）`, en: `  ${file} (removed)` });
    call.output.say({
      zh: `${layers.join("、")}：写入 ${written.length} 个文件，删除 ${removed.length} 个，${unchanged} 个没有变化。`,
      en: `${layers.join(", ")}: ${written.length} files written, ${removed.length} removed, ${unchanged} unchanged.`,
    });
    return exit.fine;
  },
};

/** Of one layer, as one file. Throws `Misuse` where no layer is named. */
async function exportOne(call: Call, out: string): Promise<Exit> {
  const layer = optionText(call, "layer");
  if (layer === undefined)
    throw new Misuse(
      { zh: "缺少 `--layer ID`。", en: "`--layer ID` is missing." },
      { zh: "一个文件只写一层。", en: "One file holds one layer." },
    );
  const bytes = await withData(call, (store) => bytesOf(store, call, formatOf(out), layer));
  const path = givenPath(call, out);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  call.output.value({ ok: true, layers: [layer], written: [out] });
  call.output.say({ zh: `${layer}：已写入 ${out}。`, en: `${layer}: written to ${out}.` });
  return exit.fine;
}

async function bytesOf(store: Store, call: Call, format: Format, layer: string): Promise<Uint8Array> {
  const release = optionText(call, "release");
  const { files } = await filesToExport(store.policies, { layer, release });
  if (format === "archive") return writeArchive(files, policyJson, await store.paperTemplates.named(files));
  const publication = release === undefined ? await store.policies.findLayer(layer) : await findPublication(store.policies, release);
  if (!publication) throw new Error(`\`${layer}\` has files but no release.`);
  const exchanged = await exchangedLayer(store, publication);
  return format === "workbook" ? writeWorkbook(exchanged) : new TextEncoder().encode(writeDmn(exchanged.policy));
}
