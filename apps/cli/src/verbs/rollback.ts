/** `jiefen rollback`: an older release of a layer published anew. */
import { dayAt } from "@jiefen/policy";
import { PolicyFilesError, system } from "@jiefen/store";
import { exit } from "../command-line/exit.ts";
import { Misuse } from "../command-line/misuse.ts";
import { dataOption, optionText } from "../command-line/options.ts";
import type { Verb } from "../command-line/verb.ts";
import { refuse } from "../output/refusal.ts";
import { withData } from "../policy/open-data.ts";
import { isConfirmed } from "../publishing/ask.ts";
import { findPublication } from "../publishing/find-publication.ts";

export const rollback: Verb = {
  options: {
    layer: { type: "string", value: "ID", required: true, help: { zh: "哪一层", en: "which layer" } },
    to: {
      type: "string",
      value: "DIGEST",
      required: true,
      help: { zh: "回到这一版（摘要或其开头 8 位以上）", en: "the release to go back to (its digest, or at least the first 8 characters)" },
    },
    note: { type: "string", value: "TEXT", help: { zh: "发布说明", en: "what to note down about it" } },
    yes: { type: "boolean", help: { zh: "不再询问", en: "do not ask" } },
    ...dataOption,
  },
  details: {
    zh: "把旧的一版重新发布，今天起用于新受理的纠纷；其后各版留在历史中，已受理的纠纷不动。它仍以当时的上级一版为准。",
    en: "Publishes an older release anew, for disputes taken in from today on; later releases stay in the history, and cases keep theirs. It stands on the release above that it stood on then.",
  },
  run(call) {
    if (call.output.json && call.options.yes !== true)
      throw new Misuse(
        { zh: "`--json` 不能询问。", en: "Nothing can be asked with `--json`." },
        { zh: "请加 `--yes`。", en: "Add `--yes`." },
      );
    return withData(call, async ({ policies, drafts, audit, clock }) => {
      const layer = optionText(call, "layer") ?? "";
      const { release, above, layer: of } = await findPublication(policies, optionText(call, "to") ?? "");
      const last = await drafts.latest(layer);
      const today = dayAt(clock());
      if (of !== layer || !last) throw otherLayer(layer, of);
      if (last.effectiveFrom > today) throw scheduled(layer, last.effectiveFrom);
      const short = release.slice(0, 12);
      if (last.release === release) {
        call.output.value({ ok: true, layer, release, published: false });
        call.output.say({ zh: `${layer} 现在就是 ${short}。`, en: `${layer} is at ${short} already.` });
        return exit.fine;
      }
      const question = { zh: `把 ${layer} 退回 ${short}，今天起施行？`, en: `Publish ${short} of ${layer} anew, to hold from today?` };
      if (call.options.yes !== true && !(await isConfirmed(call, question))) return exit.findings;
      const note = optionText(call, "note") ?? "";
      const files = (await policies.files(release)).filter((file) => file.layer === layer);
      const by = system.person;
      const entry = { layer, files, ...(above === undefined ? {} : { above }), effectiveFrom: today, by, note };
      const details = { release, effectiveFrom: today, source: "rollback", note };
      try {
        await policies.publish(
          entry,
          async (trx) => void (await audit.writeIn(trx, { by, kind: "released", layer, subject: release, details })),
        );
      } catch (error) {
        if (error instanceof PolicyFilesError) return refuse(call.output, error.issues);
        throw error;
      }
      call.output.value({ ok: true, layer, release, published: true });
      call.output.say({ zh: `${layer} 已退回 ${short}，今天起施行。`, en: `Published ${short} of ${layer} anew, to hold from today.` });
      return exit.fine;
    });
  },
};

function otherLayer(layer: string, of: string): Misuse {
  return new Misuse(
    { zh: `这一版属于 \`${of}\`，不属于 \`${layer}\`。`, en: `The release is one of \`${of}\`, not of \`${layer}\`.` },
    { zh: "`jiefen releases` 列出各层各版。", en: "`jiefen releases` lists what each layer has." },
  );
}

function scheduled(layer: string, day: string): Misuse {
  return new Misuse(
    { zh: `\`${layer}\` 已有一版定于 ${day} 施行。`, en: `A release of \`${layer}\` is to hold from ${day} on.` },
    { zh: "请先在网页上撤回那一版。", en: "Take that release back in the pages first." },
  );
}
