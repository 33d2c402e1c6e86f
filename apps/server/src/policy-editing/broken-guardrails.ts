/** Guardrails that a draft does not keep: each proof that failed, told as what hinders submission. */
import { fileName, type Issue, pointerOf } from "@jiefen/policy";
import type { Draft } from "@jiefen/store";
import type { SignedInCall } from "../routes/call.ts";

const path = "rules/guardrails.json";

/** What could neither be proved nor refuted hinders nothing; it is shown where the draft is checked. */
export async function brokenGuardrails(
  { service, today }: Pick<SignedInCall, "service" | "today">,
  draft: Draft,
): Promise<readonly Issue[]> {
  const { effective, issues } = await service.store.drafts.look(draft);
  if (issues.some(({ severity }) => severity === "error")) return [];
  const study = await service.studies.finish("guardrails", { policy: effective, today });
  if (study.state === "failed") throw new Error(`The guardrails could not be proved: ${study.message}`);
  return study.result.flatMap(({ claim, says, layer, verdict }) =>
    claim.kind === "guardrail" && verdict.kind === "refuted"
      ? [
          {
            code: "guardrail-broken",
            severity: "error",
            file: fileName(layer, path),
            pointer: pointerOf(["guardrails", claim.id]),
            message: says,
            hint: verdict.shows,
          } satisfies Issue,
        ]
      : [],
  );
}
