/** `jiefen rebase`: a layer's own policy brought over to what the layer above has become, in files or in a database. */
import { type Choose, type Conflict, type ConflictReason, partedAbove, pointerOf, type Rebased, rebase, type Text } from "@jiefen/policy";
import { ajvValidator, digest, type Store, system } from "@jiefen/store";
import { exit } from "../command-line/exit.ts";
import { Misuse } from "../command-line/misuse.ts";
import { dataOption, filesOption, optionText } from "../command-line/options.ts";
import type { Call, Verb } from "../command-line/verb.ts";
import { printIssues } from "../output/issues.ts";
import { refuse } from "../output/refusal.ts";
import { chosenLayers } from "../policy/layers.ts";
import { withData } from "../policy/open-data.ts";
import { givenPath, policyRoot } from "../policy/policy-root.ts";
import { readFiles, readFilesIn } from "../policy/read-files.ts";

import { writeFiles } from "../publishing/write-files.ts";

const tools = { digest, validator: ajvValidator };

const why: Readonly<Record<ConflictReason, Text>> = {
  both: { zh: "双方都改过", en: "both changed it" },
  removedAbove: { zh: "上级取消了，本级改过", en: "taken away above, changed here" },
  removedHere: { zh: "本级取消了，上级改过", en: "taken away here, changed above" },
  retiredAbove: { zh: "上级停用了，本级改过", en: "retired above, changed here" },
  addedTwice: { zh: "双方各新增了一个", en: "both added it" },
  breach: { zh: "上级不再允许", en: "no longer allowed above" },
  unsound: { zh: "与上级新版对不上", en: "does not fit what is above now" },
};

export const rebaseLayer: Verb = {
  options: {
    layer: { type: "string", value: "ID", required: true, help: { zh: "哪一层", en: "which layer" } },
    before: {
      type: "string",
      value: "DIR",
      help: {
        zh: "含上级旧文件的目录（本级文件据此写成）；省略时用数据目录",
        en: "folder with the files of the layer above as they were when this layer's were written; the data folder if absent",
      },
    },
    take: { type: "string", value: "ours|theirs", help: { zh: "冲突处一律取本级或上级", en: "what to take wherever the two clash" } },
    write: {
      type: "boolean",
      help: { zh: "写入：文件写回目录，数据库则开一份草案", en: "write it: files into the folder, a draft into the database" },
    },
    ...filesOption,
    ...dataOption,
  },
  details: {
    zh: "上级改了而本级没有改过的，随上级；本级改过而上级没有动的，保留；双方都改过、或上级新规定不再允许的，逐处列出。有未选定的冲突时退出码为 1，不写入文件；数据库中的草案则留待在网页上逐处选定。",
    en: "What only the layer above changed comes in, what only this one changed stays, and where both did, or the layer above no longer allows it, the place is listed. The exit code is 1 while something is left to choose, and no file is written; a draft in the database is left to be settled in the pages.",
  },
  run: (call) => (optionText(call, "before") === undefined ? inData(call) : inFiles(call, optionText(call, "before") ?? "")),
};

async function inFiles(call: Call, before: string) {
  const old = await readFilesIn(givenPath(call, before));
  const now = await readFiles(call);
  const issues = [...old.issues, ...now.issues];
  if (issues.length > 0) return refuse(call.output, issues);
  const [layer = ""] = chosenLayers(now.files, optionText(call, "layer"));
  const own = now.files.filter((file) => file.layer === layer);
  const others = (files: typeof now.files) => files.filter((file) => file.layer !== layer);
  const parted = partedAbove(layer, { before: others(old.files), after: others(now.files), own }, digest);
  if (!parted) throw noneAbove(layer);
  const result = rebase({ layer, parted, above: others(now.files), own }, tools, chosenBy(call));
  tell(call, result);
  const left = unsettled(call, result);
  if (left.length > 0 || result.errors.length > 0) return exit.findings;
  if (call.options.write === true) {
    const { written, removed } = await writeFiles(policyRoot(call), result.files, [layer]);
    call.output.say({
      zh: `写入 ${written.length} 个文件，删除 ${removed.length} 个。`,
      en: `${written.length} files written, ${removed.length} removed.`,
    });
  }
  return exit.fine;
}

function inData(call: Call) {
  return withData(call, async (store) => {
    const layer = optionText(call, "layer") ?? "";
    const last = await store.drafts.latest(layer);
    const parent = last?.chain.at(-2);
    const above = parent === undefined ? undefined : await store.policies.findLayer(parent);
    if (!last?.above || !above) throw noneAbove(layer);
    const own = (await store.policies.files(last.release)).filter((file) => file.layer === layer);
    const after = await store.policies.files(above.release);
    const parted = partedAbove(layer, { before: await store.policies.files(last.above), after, own }, digest);
    if (!parted) throw noneAbove(layer);
    const standing = await store.policies.standingFiles(layer);
    const result = rebase({ layer, parted, above: [...after, ...standing], own }, tools, chosenBy(call));
    tell(call, result);
    if (call.options.write === true && last.above !== above.release) await openDraft(call, store, layer, result.conflicts);
    return unsettled(call, result).length > 0 ? exit.findings : exit.fine;
  });
}

async function openDraft(call: Call, store: Store, layer: string, conflicts: readonly Conflict[]): Promise<void> {
  const opened = await store.drafts.open({ layer, onNewest: true, by: system.person });
  if (!opened.ok) throw new Error(`The draft was refused: ${opened.why}`);
  const { id, version } = opened.draft;
  const take = takenBy(call);
  const settlements = conflicts.flatMap((conflict) =>
    take === undefined || (take === "ours" && conflict.issue)
      ? []
      : [{ path: conflict.path, pointer: pointerOf(conflict.place), choice: take }],
  );
  if (settlements.length > 0) await store.drafts.settle({ id, version, by: system.person }, settlements);
  call.output.say({ zh: "已开一份草案，请在网页上检查、送审。", en: "A draft was opened; check and submit it in the pages." });
}

function takenBy(call: Call): "ours" | "theirs" | undefined {
  const take = optionText(call, "take");
  if (take === undefined || take === "ours" || take === "theirs") return take;
  throw new Misuse(
    { zh: `\`--take ${take}\` 无法识别。`, en: `\`--take ${take}\` is not known.` },
    { zh: "写 `ours` 或 `theirs`。", en: "Write `ours` or `theirs`." },
  );
}

function chosenBy(call: Call): Choose {
  const take = takenBy(call);
  return () => take ?? "ours";
}

/** What is still to be chosen: everything without `--take`, and with `--take ours` what may not be kept. */
function unsettled(call: Call, { conflicts }: Rebased): readonly Conflict[] {
  const take = takenBy(call);
  if (take === undefined) return conflicts;
  return take === "ours" ? conflicts.filter(({ issue }) => issue !== undefined) : [];
}

function tell(call: Call, result: Rebased): void {
  const { output } = call;
  const left = unsettled(call, result);
  output.value({
    ok: left.length === 0,
    conflicts: result.conflicts.map(({ place, ...rest }) => ({
      ...rest,
      pointer: pointerOf(place),
      settled: !left.some((one) => one.place === place),
    })),
    files: result.files.map(({ path, content }) => ({ path, content })),
  });
  for (const { path, place, why: reason, was, theirs, ours } of result.conflicts) {
    output.line(`  ${path}#${pointerOf(place)}  ${why[reason][output.language]}`);
    output.say({
      zh: `      原来 ${shown(was)}；上级 ${shown(theirs)}；本级 ${shown(ours)}`,
      en: `      before ${shown(was)}; above ${shown(theirs)}; here ${shown(ours)}`,
    });
  }
  if (left.length === 0) printIssues(output, result.errors);
  output.say({
    zh: `${result.conflicts.length} 处冲突，${left.length} 处待选定。`,
    en: `${result.conflicts.length} conflicts, ${left.length} to be settled.`,
  });
}

const shown = (value: unknown): string => (value === undefined ? "–" : JSON.stringify(value));

function noneAbove(layer: string): Misuse {
  return new Misuse(
    { zh: `\`${layer}\` 没有上级，或没有发布过。`, en: `Nothing lies above \`${layer}\`, or it was never published.` },
    { zh: "请写一个有上级的层。", en: "Name a layer that has one above it." },
  );
}
