/** `jiefen publish`: shows what the files would change in the database's policies, asks, and publishes it. */
import { dayAt, dayNumber, type LocalDate } from "@jiefen/policy";
import { Misuse } from "../command-line/misuse.ts";
import { dataOption, filesOption, optionText } from "../command-line/options.ts";
import type { Call, Verb } from "../command-line/verb.ts";
import { refuse } from "../output/refusal.ts";
import { chosenLayers } from "../policy/layers.ts";
import { withData } from "../policy/open-data.ts";
import { readFiles } from "../policy/read-files.ts";
import { planPublication } from "../publishing/plan.ts";
import { publishPlanned } from "../publishing/publish-planned.ts";

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
    const { files, templates, issues } = await readFiles(call);
    if (issues.length > 0) return refuse(call.output, issues);
    const layers = chosenLayers(files, optionText(call, "layer"));
    return withData(
      call,
      async (store) => publishPlanned(call, store, await planPublication(store, { files, templates }, layers, from), from),
      "make",
    );
  },
};

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
