/** `jiefen publish`: shows what the files would change in the database's policies, asks, and publishes it. */
import { dayAt, dayNumber, type LocalDate } from "@jiefen/policy";
import { PolicyFilesError, type Store } from "@jiefen/store";
import { type Exit, exit } from "../command-line/exit.ts";
import { Misuse } from "../command-line/misuse.ts";
import { dataOption, filesOption, optionText } from "../command-line/options.ts";
import type { Call, Verb } from "../command-line/verb.ts";
import { printDifferences } from "../output/differences.ts";
import { refuse } from "../output/refusal.ts";
import { chosenLayers } from "../policy/layers.ts";
import { withData } from "../policy/open-data.ts";
import { readFiles } from "../policy/read-files.ts";
import { isConfirmed } from "../publishing/ask.ts";
import { carryOut } from "../publishing/carry-out.ts";
import { type PlannedLayer, planPublication } from "../publishing/plan.ts";

export const publish: Verb = {
  options: {
    layer: {
      type: "string",
      value: "ID",
      help: { zh: "只发布这一层，默认发布所有层，上级在先", en: "only this layer; all of them if absent, those above first" },
    },
    from: {
      type: "string",
      value: "YYYY-MM-DD",
      help: { zh: "从哪一天起施行，默认今天", en: "the day from which it holds; today if absent" },
    },
    note: { type: "string", value: "TEXT", help: { zh: "发布说明", en: "what to note down about it" } },
    yes: { type: "boolean", help: { zh: "不再询问，直接发布", en: "publish without asking" } },
    ...filesOption,
    ...dataOption,
  },
  details: {
    zh: "先检查文件并运行情景，再说明每一层有哪些变化。没有变化的层不发布。机构与角色、程序要求和日历即刻生效，其余从施行日起用于新受理的纠纷；已受理的仍按受理时的一版办理。运行中的服务无需重启。只发布下级时，它以施行日有效的上级一版为准。",
    en: "Checks the files and runs the scenarios, then tells what changes in each layer; a layer without changes is not published. Organisation, guards and calendar hold at once, the rest for disputes taken in from that day on; those taken in before keep their release. A running server needs no restart. A lower layer published alone stands on the release above it that is in force on that day.",
  },
  async run(call) {
    if (call.output.json && call.options.yes !== true)
      throw new Misuse(
        { zh: "`--json` 不能询问。", en: "Nothing can be asked with `--json`." },
        { zh: "请加 `--yes`。", en: "Add `--yes`." },
      );
    const from = dayOf(call);
    const { files, issues } = await readFiles(call);
    if (issues.length > 0) return refuse(call.output, issues);
    const layers = chosenLayers(files, optionText(call, "layer"));
    return withData(call, async (store) => publishPlanned(call, store, await planPublication(store, files, layers, from), from), "make");
  },
};

async function publishPlanned(call: Call, store: Store, plan: readonly PlannedLayer[], from: LocalDate): Promise<Exit> {
  const errors = plan.flatMap(({ issues }) => issues.filter(({ severity }) => severity === "error"));
  if (errors.length > 0) return refuse(call.output, errors);
  demandOrder(plan, from);
  tell(call, plan);
  const changed = plan.filter(({ releaseChanged, standingChanged }) => releaseChanged || standingChanged);
  if (changed.length === 0) {
    call.output.value(answer(plan, from, false));
    call.output.say({ zh: "没有要发布的。", en: "There is nothing to publish." });
    return exit.fine;
  }
  const question = { zh: `从 ${from} 起施行，是否发布？`, en: `Publish this, to hold from ${from}?` };
  if (call.options.yes !== true && !(await isConfirmed(call, question))) {
    call.output.say({ zh: "没有发布。", en: "Nothing was published." });
    return exit.findings;
  }
  try {
    await carryOut(store, plan, { from, note: optionText(call, "note") ?? "" });
  } catch (error) {
    if (error instanceof PolicyFilesError) return refuse(call.output, error.issues);
    throw error;
  }
  call.output.value(answer(plan, from, true));
  const names = changed.map(({ layer }) => layer);
  call.output.say({ zh: `已发布 ${names.join("、")}，从 ${from} 起施行。`, en: `Published ${names.join(", ")}, to hold from ${from}.` });
  return exit.fine;
}

function answer(plan: readonly PlannedLayer[], from: LocalDate, published: boolean) {
  return {
    ok: true,
    from,
    layers: plan.map(({ layer, release, above, releaseChanged, standingChanged, differences }) => ({
      layer,
      release,
      above: above ?? null,
      published: published && releaseChanged,
      standing: published && standingChanged,
      differences,
    })),
  };
}

function tell({ output }: Call, plan: readonly PlannedLayer[]): void {
  for (const { layer, latest, releaseChanged, standingChanged, differences } of plan) {
    if (!latest) output.say({ zh: `${layer}：首次发布。`, en: `${layer}: published for the first time.` });
    else if (!(releaseChanged || standingChanged)) output.say({ zh: `${layer}：没有变化。`, en: `${layer}: unchanged.` });
    else if (differences.length === 0)
      output.say({ zh: `${layer}：写法不同，内容没有变化。`, en: `${layer}: written differently, with nothing changed in substance.` });
    else
      output.say({
        zh: `${layer}：${differences.length} 处变化。`,
        en: `${layer}: ${differences.length === 1 ? "1 change" : `${differences.length} changes`}.`,
      });
    printDifferences(output, differences);
  }
}

/** Throws `Misuse` where a later day was published for already. */
function demandOrder(plan: readonly PlannedLayer[], from: LocalDate): void {
  const scheduled = plan.find(({ latest, releaseChanged }) => releaseChanged && latest !== undefined && latest.effectiveFrom > from);
  if (!scheduled?.latest) return;
  const { layer, latest } = scheduled;
  throw new Misuse(
    {
      zh: `\`${layer}\` 已有一版定于 ${latest.effectiveFrom} 施行。`,
      en: `A release of \`${layer}\` is to hold from ${latest.effectiveFrom} on.`,
    },
    {
      zh: `请用 \`--from ${latest.effectiveFrom}\` 或更晚，或先在网页上撤回那一版。`,
      en: `Use \`--from ${latest.effectiveFrom}\` or a later day, or take that release back in the pages first.`,
    },
  );
}

/** Throws `Misuse` for what is no date, and for a day that has passed. */
function dayOf(call: Call): LocalDate {
  const today = dayAt(Date.now());
  const given = optionText(call, "from") ?? today;
  if (dayNumber(given) !== undefined && given >= today) return given;
  throw new Misuse(
    { zh: `\`${given}\` 不能作为施行日。`, en: `Nothing can begin to hold on \`${given}\`.` },
    { zh: "写作 `YYYY-MM-DD`，今天或以后。", en: "Write it as `YYYY-MM-DD`, today or later." },
  );
}
