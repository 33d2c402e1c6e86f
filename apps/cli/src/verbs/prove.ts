/** `jiefen prove`: the guardrails of each layer, and that it grades nowhere below the layer above and asks for no less, each proved or refuted. */
import { caseInWords, type Proof, proveAsksNoLess, proveGuardrails, proveNowhereLaxer, type Solver } from "@jiefen/analysis";
import type { Issue, LocalDate, Policy, PolicyFile } from "@jiefen/policy";
import { exit } from "../command-line/exit.ts";
import { policyOptions } from "../command-line/options.ts";
import type { Verb } from "../command-line/verb.ts";
import { printIssues, sortIssues } from "../output/issues.ts";
import type { Output } from "../output/output.ts";
import { readChosen } from "../policy/read-chosen.ts";
import { layerIn } from "../policy/require-layer.ts";
import { todayOf } from "../policy/today.ts";
import { withSolver } from "../policy/with-solver.ts";

interface ProvedLayer {
  readonly policy: Policy;
  readonly proofs: readonly Proof[];
}

export const prove: Verb = {
  options: {
    layer: { type: "string", value: "ID", help: { zh: "只证明这一层，默认证明所有层", en: "only this layer; all of them if absent" } },
    today: { type: "string", value: "YYYY-MM-DD", help: { zh: "把这一天当作今天", en: "the day to take for today" } },
    ...policyOptions,
  },
  details: {
    zh: "对所有可能的案情证明，不是抽查。反例是最简单的一件，可用 decide 复核。没有得出结论的一律写明，不算已证明。",
    en: "Proved for all facts there may be, not for samples. A counterexample is the simplest there is; decide confirms it. What is not decided is said to be so, and is no proof.",
  },
  async run(call) {
    const { files, layers, issues: unread } = await readChosen(call);
    const today = todayOf(call);
    const issues = [...unread];
    const proved = await withSolver(async (solver) => {
      const done: ProvedLayer[] = [];
      for (const layer of layers) {
        const found = await proveLayer(solver, files, layer, today);
        if (found.ok) done.push(found);
        else issues.push(...found.issues);
      }
      return done;
    });
    const all = proved.flatMap(({ proofs }) => proofs);
    const ok = issues.length === 0 && all.every(({ verdict }) => verdict.kind === "proved");
    call.output.value({
      ok,
      layers: proved.map(({ policy, proofs }) => ({ layer: policy.layer.id, release: policy.release, proofs })),
      issues: sortIssues(issues),
    });
    printIssues(call.output, sortIssues(issues));
    for (const one of proved) print(call.output, one);
    return ok ? exit.fine : exit.findings;
  },
};

type Proving = ({ readonly ok: true } & ProvedLayer) | { readonly ok: false; readonly issues: readonly Issue[] };

async function proveLayer(solver: Solver, files: readonly PolicyFile[], layer: string, today: LocalDate): Promise<Proving> {
  const own = layerIn(files, layer);
  if (!own.ok) return own;
  const { policy } = own;
  const parent = policy.chain.at(-2);
  const above = parent === undefined ? undefined : layerIn(files, parent);
  if (above && !above.ok) return above;
  const proofs = [
    ...(await proveGuardrails(solver, policy, today)),
    ...(above ? await proveNowhereLaxer(solver, policy, above.policy, today) : []),
    ...(above ? await proveAsksNoLess(solver, policy, above.policy, today) : []),
  ];
  return { ok: true, policy, proofs };
}

const marks = {
  proved: { zh: "✓ 已证明", en: "✓ proved" },
  refuted: { zh: "✗ 有反例", en: "✗ refuted" },
  undecided: { zh: "? 没有断定", en: "? not decided" },
} as const;

function print(output: Output, { policy, proofs }: ProvedLayer): void {
  const { language, paint } = output;
  output.line(paint.strong(policy.layer.title[language]));
  if (proofs.length === 0) output.say({ zh: "  没有要证明的。", en: "  Nothing to prove." });
  for (const { says, verdict } of proofs) {
    output.line(`  ${marks[verdict.kind][language]}  ${says[language]}`);
    if (verdict.kind === "undecided") output.line(`      ${verdict.why[language]}`);
    if (verdict.kind === "refuted") {
      output.line(`      ${verdict.shows[language]}`);
      if (verdict.example) output.line(`      ${caseInWords(policy, verdict.example)[language]}`);
    }
  }
}
