/** `jiefen migrate`: open cases moved to the release in force. */
import { countLosses, lossInWords, lossKey } from "@jiefen/casework";
import type { Text } from "@jiefen/policy";
import { type MovedCase, type Moving, type Store, system } from "@jiefen/store";
import { exit } from "../command-line/exit.ts";
import { Misuse } from "../command-line/misuse.ts";
import { dataOption, optionText, requiredText } from "../command-line/options.ts";
import type { Call, Verb } from "../command-line/verb.ts";
import { withData } from "../policy/open-data.ts";
import { readConversions } from "../policy/read-conversions.ts";
import { isConfirmed } from "../publishing/ask.ts";

/** Cases told of in one entry of the audit log. */
const batch = 50;

export const migrate: Verb = {
  options: {
    layer: { type: "string", value: "ID", required: true, help: { zh: "哪一层", en: "which layer" } },
    moves: {
      type: "string",
      value: "FILE",
      help: { zh: "施行中版本容不下的内容改到哪里（JSON）", en: "where to put what the release in force has no place for (JSON)" },
    },
    "dry-run": { type: "boolean", help: { zh: "只试算，不改动", en: "tell what would happen, and change nothing" } },
    yes: { type: "boolean", help: { zh: "不再询问", en: "do not ask" } },
    ...dataOption,
  },
  details: {
    zh: "先逐件试算，列出会丢失的内容；全部有了去处才转换。中断以后再执行一次，接着转换其余的。",
    en: "Tries every case first and lists what would be lost; moves them only once each loss is answered. Interrupted, the same call goes on with the rest.",
  },
  async run(call) {
    const dryRun = call.options["dry-run"] === true;
    if (call.output.json && !dryRun && call.options.yes !== true)
      throw new Misuse(
        { zh: "`--json` 不能询问。", en: "Nothing can be asked with `--json`." },
        { zh: "请加 `--yes` 或 `--dry-run`。", en: "Add `--yes` or `--dry-run`." },
      );
    const conversions = await readConversions(call, optionText(call, "moves"));
    return withData(call, async (store) => {
      const layer = requiredText(call, "layer");
      const to = (await store.policies.findLayer(layer))?.release;
      if (to === undefined) throw unknownLayer(layer);
      const moving: Moving = { layer, to, conversions, dryRun: true };
      const tried: MovedCase[] = [];
      for await (const one of store.moveCases(moving)) tried.push(one);
      const losses = await losing(store, to, tried);
      const refused = refusals(tried);
      tellLosses(call, losses);
      for (const reason of refused) call.output.line(`  ${reason[call.output.language]}`);
      const blocked = losses.filter(({ left }) => left > 0).length + refused.length;
      const answer = { ok: blocked === 0, layer, to, open: tried.length, losses: losses.map(({ text: _, ...loss }) => loss) };
      call.output.say({
        zh: `${layer} 有 ${tried.length} 件在办纠纷不在施行中版本，${blocked} 项还没有去处。`,
        en: `${layer} has ${tried.length} open cases under other releases; not answered yet: ${blocked}.`,
      });
      if (blocked > 0 || dryRun || tried.length === 0) {
        call.output.value({ ...answer, moved: 0 });
        return blocked > 0 ? exit.findings : exit.fine;
      }
      const question = { zh: `转换 ${tried.length} 件？`, en: `Move ${tried.length} cases?` };
      if (call.options.yes !== true && !(await isConfirmed(call, question))) return exit.findings;
      const moved = await moveAll(call, store, { ...moving, dryRun: false }, tried.length);
      call.output.value({ ...answer, ok: moved === tried.length, moved });
      call.output.say({ zh: `已转换 ${moved} 件。`, en: `Moved ${moved} cases.` });
      return moved === tried.length ? exit.fine : exit.findings;
    });
  },
};

interface Losing {
  readonly what: string;
  readonly id: string;
  readonly code?: string;
  readonly text: Text;
  readonly cases: number;
  /** Cases that would still lose it. */
  readonly left: number;
}

async function losing(store: Store, to: string, tried: readonly MovedCase[]): Promise<readonly Losing[]> {
  const releases = [...new Set(tried.map(({ before }) => before.release)), to];
  const policies = await Promise.all(releases.map((release) => store.policies.getPolicy(release)));
  const left = new Map(countLosses(tried.map((one) => ({ losses: one.left, of: one }))).map((count) => [lossKey(count.loss), count]));
  const first = countLosses(tried.map((one) => ({ losses: one.losses, of: one })));
  const brought = [...left.values()].filter(({ loss }) => !first.some((one) => lossKey(one.loss) === lossKey(loss)));
  return [...first, ...brought].map(({ loss, cases }) => ({
    ...loss,
    text: lossInWords(policies, loss),
    cases: cases.length,
    left: left.get(lossKey(loss))?.cases.length ?? 0,
  }));
}

/** Why cases cannot be moved, beyond what they would lose. */
function refusals(tried: readonly MovedCase[]): readonly Text[] {
  const reasons = tried.flatMap(({ left, executed }) =>
    left.length === 0 && !executed.ok && executed.kind === "refused" ? [executed.refusal.message] : [],
  );
  return [...new Map(reasons.map((reason) => [reason.zh, reason])).values()];
}

function tellLosses({ output }: Call, losses: readonly Losing[]): void {
  for (const { text, cases, left } of losses) {
    output.say({
      zh: `  ${text.zh}：${cases} 件，${left > 0 ? `${left} 件没有去处` : "已有去处"}`,
      en: `  ${text.en}: ${cases} cases, ${left > 0 ? `${left} without a place` : "answered"}`,
    });
  }
}

async function moveAll({ output }: Call, store: Store, moving: Moving, total: number): Promise<number> {
  const progress = output.progress({ total });
  let moved = 0;
  let ids: string[] = [];
  for await (const { before, executed } of store.moveCases(moving)) {
    if (executed.ok) {
      moved += 1;
      ids.push(before.id);
    }
    progress.at(moved);
    if (ids.length === batch) ids = await noteDown(store, moving, ids);
  }
  progress.end();
  await noteDown(store, moving, ids);
  return moved;
}

async function noteDown(store: Store, { layer, to, conversions }: Moving, moved: readonly string[]): Promise<string[]> {
  if (moved.length === 0) return [];
  const details = { moved, asked: moved.length, conversions };
  await store.audit.write({ by: system.person, kind: "casesMoved", layer, subject: to, details });
  return [];
}

function unknownLayer(layer: string): Misuse {
  return new Misuse(
    { zh: `没有发布过 \`${layer}\`。`, en: `Nothing was published of \`${layer}\`.` },
    { zh: "`jiefen releases` 列出各层。", en: "`jiefen releases` lists the layers." },
  );
}
