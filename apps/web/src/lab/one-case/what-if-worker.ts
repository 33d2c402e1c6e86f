/** The worker: looks for the smallest change of answers that would place a case otherwise, of the newest case it was told. */
import { type WhatIfs, whatIf } from "@jiefen/analysis";
import { compile, type EffectivePolicy, type Facts, type LocalDate, type Policy, released } from "@jiefen/policy";

export type ToWhatIf =
  /** First of all, and once. */
  | { readonly kind: "open"; readonly policy: EffectivePolicy }
  | { readonly kind: "ask"; readonly asking: number; readonly type: string; readonly facts: Facts; readonly today: LocalDate };

export interface FromWhatIf {
  readonly asking: number;
  /** By scale. */
  readonly found: Readonly<Record<string, WhatIfs>>;
}

let policy: Policy | undefined;
let newest = 0;

async function answer({ asking, type, facts, today }: Extract<ToWhatIf, { readonly kind: "ask" }>): Promise<void> {
  newest = asking;
  // What is said meanwhile is heard first: only the newest is worth the search.
  await new Promise((resume) => setTimeout(resume));
  if (!policy || asking !== newest) return;
  const found: [string, WhatIfs][] = [];
  for (const { id } of policy.scales) found.push([id, await whatIf(policy, { type, facts }, today, id)]);
  const message: FromWhatIf = { asking, found: Object.fromEntries(found) };
  self.postMessage(message);
}

self.addEventListener("message", ({ data }: MessageEvent<ToWhatIf>) => {
  if (data.kind === "open") policy = compile(released(data.policy));
  else void answer(data);
});
