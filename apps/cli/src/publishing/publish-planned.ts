/** Publishes what was planned: tells what changes, asks, and says what was done. */
import type { LocalDate } from "@jiefen/policy";
import { PolicyFilesError, type Store } from "@jiefen/store";
import { type Exit, exit } from "../command-line/exit.ts";
import { Misuse } from "../command-line/misuse.ts";
import { optionText } from "../command-line/options.ts";
import type { Call } from "../command-line/verb.ts";
import { printDifferences } from "../output/differences.ts";
import { refuse } from "../output/refusal.ts";
import { isConfirmed } from "./ask.ts";
import { carryOut } from "./carry-out.ts";
import type { PlannedLayer } from "./plan.ts";

/** Throws `Misuse` where a later day was published for already. */
export async function publishPlanned(call: Call, store: Store, plan: readonly PlannedLayer[], from: LocalDate): Promise<Exit> {
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
