/** Scenarios of a layer above: a lower layer may expect something else only with its reason, and may take none away. */
import { fileName } from "../document/file-name.ts";
import { errorAt } from "../document/issue-at.ts";
import { isObject, isSameJson } from "../document/json.ts";
import { findKind } from "../document/kind.ts";
import { pointerOf } from "../document/pointer.ts";
import type { Step } from "../overlay/steps.ts";
import type { Issue } from "../policy/issue.ts";
import type { Checker } from "./checking.ts";

export const checkIntendedDifferences: Checker = ({ laid }) => {
  const steps = laid?.steps ?? [];
  return steps.flatMap((below, index) => {
    const above = steps[index - 1];
    return above === undefined ? [] : stepIssues(above, below);
  });
};

function stepIssues(above: Step, below: Step): readonly Issue[] {
  return [...above.documents].flatMap(([path, document]) => {
    if (findKind(path)?.kind !== "scenario") return [];
    const now = casesOf(below.documents.get(path));
    return Object.entries(casesOf(document)).flatMap(([id, before]) => caseIssues(fileName(below.layer, path), id, before, now[id]));
  });
}

function caseIssues(file: string, id: string, before: unknown, now: unknown): readonly Issue[] {
  const place = { file, pointer: pointerOf(["cases", id]) };
  if (now === undefined) {
    return [
      errorAt(
        place,
        "scenario-removed",
        { zh: `本级删除了上级的情景 \`${id}\`。`, en: `This layer takes the scenario \`${id}\` of the layer above away.` },
        {
          zh: "上级的情景每一级都要通过；确有不同的，请改写期望（`expect`）并说明理由（`reason`）。",
          en: "Scenarios of the layer above run in every layer; where yours differs on purpose, change `expect` and give a `reason`.",
        },
      ),
    ];
  }
  if (!isObject(before) || !isObject(now) || isSameJson(before, now) || (typeof now.reason === "string" && now.reason !== before.reason))
    return [];
  return [
    errorAt(
      place,
      "difference-without-reason",
      {
        zh: `本级改写了上级的情景 \`${id}\`，没有说明理由。`,
        en: `This layer changes the scenario \`${id}\` of the layer above and gives no reason.`,
      },
      { zh: "请在旁边写明理由（`reason`），或者去掉改写。", en: "Write the `reason` beside it, or take the change away." },
    ),
  ];
}

function casesOf(document: unknown): Readonly<Record<string, unknown>> {
  return isObject(document) && isObject(document.cases) ? document.cases : {};
}
