/** Guardrails: what they speak of is there, and what they demand can be held against it. */
import type { GuardrailDemand } from "../document/guardrails.ts";
import type { Issue } from "../policy/issue.ts";
import type { Checker, Checking } from "./checking.ts";
import { caseScope, checkCondition } from "./conditions.ts";
import { checkName } from "./names.ts";
import { checkNumber } from "./numbers.ts";

const path = "rules/guardrails.json";

export const checkGuardrails: Checker = (checking) =>
  Object.entries(checking.documents.get(path)?.guardrails ?? {}).flatMap(([id, { conditions, requires }]) => [
    ...(conditions ? checkCondition(checking, path, `/guardrails/${id}/conditions`, conditions, caseScope) : []),
    ...demandIssues(checking, `/guardrails/${id}/requires`, requires),
  ]);

function demandIssues(checking: Checking, pointer: string, requires: GuardrailDemand): readonly Issue[] {
  const at = (below: string) => checking.locate(path, `${pointer}${below}`);
  switch (requires.kind) {
    case "level": {
      const scales = checking.documents.get("rules/grading.json")?.scales ?? {};
      const scale = Object.hasOwn(scales, requires.scale) ? scales[requires.scale] : undefined;
      if (!scale) return checkName(at("/scale"), "scale", requires.scale, Object.keys(scales));
      return checkName(at("/atLeast"), "level", requires.atLeast, Object.keys(scale.levels));
    }
    case "notClosable":
      return [];
    case "visits":
      return [
        ...checkName(at("/colour"), "colour", requires.colour, Object.keys(checking.documents.get("rules/revisit.json")?.colours ?? {})),
        ...checkNumber(checking, path, `${pointer}/atMostDays`, requires.atMostDays, ["days"]),
      ];
  }
}
