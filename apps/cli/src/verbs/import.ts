/** `jiefen import`: takes a layer's policy that was edited elsewhere into the database, as a draft or at once, telling first what changes. */
import type { Refusal } from "@jiefen/exchange";
import { compile, compileStanding, type Difference, dayAt, differences } from "@jiefen/policy";
import { templateIssues } from "@jiefen/server";
import { type Attempted, type Draft, type Store, system, templatesNamed } from "@jiefen/store";
import { type Exit, exit } from "../command-line/exit.ts";
import { Misuse } from "../command-line/misuse.ts";
import { dataOption, requiredText } from "../command-line/options.ts";
import type { Call, Verb } from "../command-line/verb.ts";
import { latestOf, unopenedDraft } from "../exchange/exchanged-layer.ts";
import { type Imported, readImport } from "../exchange/read-import.ts";
import { printDifferences } from "../output/differences.ts";
import { refuse } from "../output/refusal.ts";
import { withData } from "../policy/open-data.ts";
import { givenPath } from "../policy/policy-root.ts";
import { isConfirmed } from "../publishing/ask.ts";
import { type Brought, planPublication } from "../publishing/plan.ts";
import { publishPlanned } from "../publishing/publish-planned.ts";

export const importPolicy: Verb = {
  positionals: ["FROM"],
  options: {
    layer: { type: "string", value: "ID", required: true, help: { zh: "导入到哪一层", en: "the layer it is for" } },
    publish: { type: "boolean", help: { zh: "直接发布，不开草案", en: "publish it at once instead of opening a draft" } },
    "dry-run": { type: "boolean", help: { zh: "只说明会改什么", en: "only tell what would change" } },
    yes: { type: "boolean", help: { zh: "不再询问", en: "do it without asking" } },
    note: { type: "string", value: "TEXT", help: { zh: "发布说明", en: "what to note down about it" } },
    ...dataOption,
  },
  details: {
    zh: "FROM 是含 rules/ 与 schemas/ 的目录、装着它们的 .zip，从 `export` 得到的标准表 .xlsx，或决策表 .dmn。先逐条说明变化，再开一份草案；下级不得改的照样不得改。机构、程序要求和日历只随 --publish 生效。",
    en: "FROM is a folder that holds rules/ and schemas/, a .zip of them, a workbook .xlsx that `export` wrote, or decision tables .dmn. Tells every change first, then opens a draft; what a layer may not change it may not change so either. Organisation, guards and calendar come along with --publish only.",
  },
  run(call) {
    if (call.output.json && call.options.yes !== true && call.options["dry-run"] !== true)
      throw new Misuse(
        { zh: "`--json` 不能询问。", en: "Nothing can be asked with `--json`." },
        { zh: "请加 `--yes`。", en: "Add `--yes`." },
      );
    const path = givenPath(call, call.positionals[0] ?? "");
    return withData(call, async (store) => {
      const publication = await latestOf(store, requiredText(call, "layer"));
      const draft = await unopenedDraft(store, publication);
      return takeOver(call, store, draft, await readImport(store, publication, draft, path));
    });
  },
};

async function takeOver(call: Call, store: Store, draft: Draft, { brought, standing, given, templates }: Imported): Promise<Exit> {
  const { output } = call;
  if (!brought.ok) return told(call, brought.refusals);
  const { changes } = brought;
  if (brought.outdated)
    output.say({
      zh: "这份文件不是从现在这一版导出的，别处后来的改动也会显示为变化。",
      en: "The file was made from another release; what was changed since shows as a change too.",
    });
  const { refused, after } = await store.drafts.attempt(draft, changes);
  if (!after) return refuse(output, refused);
  const isDry = call.options["dry-run"] === true;
  if (call.options.publish === true && !isDry)
    return publishNow(call, store, draft, { files: [...after.files, ...standing], templates }, standing.length > 0);
  const errors = [
    ...after.issues.filter(({ severity }) => severity === "error"),
    ...(after.policy ? await templateIssues(store, compile(after.policy), draft.layer, templates) : []),
  ];
  const found = await differencesOf(store, draft, after);
  output.say({
    zh: `${draft.layer}：${found.length} 处变化。`,
    en: `${draft.layer}: ${found.length === 1 ? "1 change" : `${found.length} changes`}.`,
  });
  printDifferences(output, found);
  const answer = { ok: errors.length === 0, layer: draft.layer, changes, differences: found, issues: errors };
  if (errors.length > 0) return refuse(output, errors);
  if (isDry || changes.length === 0) {
    output.value({ ...answer, draft: null });
    return exit.fine;
  }
  if (call.options.yes !== true && !(await isConfirmed(call, { zh: "是否开一份草案？", en: "Open a draft of it?" }))) return exit.findings;
  const named = templatesNamed(given);
  // Before anything names them.
  for (const { bytes } of templates.filter(({ digest }) => named.includes(digest))) await store.paperTemplates.keep(bytes);
  const opened = await openDraft(store, draft, changes, call.positionals[0] ?? "");
  output.value({ ...answer, draft: opened });
  output.say({
    zh: `已开草案 ${opened}，请在网页上查看并提交。`,
    en: `Opened the draft ${opened}; look at it and submit it in the pages.`,
  });
  return exit.fine;
}

function told({ output }: Call, refusals: readonly Refusal[]): Exit {
  output.value({ ok: false, refusals });
  for (const { place, message } of refusals) {
    const where = place ? `${output.paint.place(place[output.language])}  ` : "";
    output.line(`  ${where}${message[output.language]}`);
  }
  return exit.findings;
}

async function differencesOf(store: Store, draft: Draft, after: NonNullable<Attempted["after"]>): Promise<readonly Difference[]> {
  const { layer, files, above } = draft;
  const { policy: before } = await store.policies.prepare({ layer, files, ...(above === undefined ? {} : { above }) });
  if (!before || !after.policy) return [];
  const side = (valid: typeof before) => ({ effective: valid, policy: compile(valid), standing: compileStanding(valid) });
  return differences(side(before), side(after.policy));
}

async function publishNow(call: Call, store: Store, { layer }: Draft, { files, templates }: Brought, withStanding: boolean): Promise<Exit> {
  const kept = withStanding ? [] : (await store.policies.standingFiles(layer)).filter((file) => file.layer === layer);
  const today = dayAt(store.clock());
  return publishPlanned(call, store, await planPublication(store, { files: [...files, ...kept], templates }, [layer], today), today);
}

/** One edit, so that one step takes it back. */
async function openDraft(
  store: Store,
  { layer }: Draft,
  changes: Parameters<Store["drafts"]["attempt"]>[1],
  from: string,
): Promise<string> {
  const by = system.person;
  const opened = await store.drafts.open({ layer, title: from.slice(-80), by });
  if (!opened.ok) throw new Error(`No draft of \`${layer}\` could be opened: ${opened.why}.`);
  const edited = await store.drafts.edit({ id: opened.draft.id, version: opened.draft.version, by }, changes);
  if (!edited.ok) throw new Error(`The draft could not be edited: ${edited.why}.`);
  return edited.draft.id;
}
