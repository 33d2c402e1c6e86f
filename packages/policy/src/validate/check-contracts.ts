/** Contracts: each layer keeps to those above it, loosens none of them, and names places and directions that make sense. */
import { breachesOf } from "../contract/breaches.ts";
import { loosenedContracts } from "../contract/loosened.ts";
import { type ContractEntry, contractEntries, matchesFile } from "../contract/rule-at.ts";
import { fitsDirection } from "../contract/tighten.ts";
import { errorAt, warningAt } from "../document/issue-at.ts";
import { isObject } from "../document/json.ts";
import { conditionPlaces, findKind } from "../document/kind.ts";
import { findAt, isPrefixPattern, placesOf, pointerOf } from "../document/pointer.ts";
import type { Step } from "../overlay/steps.ts";
import type { Issue } from "../policy/issue.ts";
import type { Text } from "../policy/text.ts";
import type { Checker, Checking } from "./checking.ts";
import { documentsOf } from "./documents.ts";

const contractsPath = "rules/contracts.json";

export const checkContracts: Checker = (checking) => {
  const steps = checking.laid?.steps ?? [];
  const entries = contractEntries(checking.documents.get(contractsPath) ?? {});
  return [
    ...entries.flatMap((entry) => [...nameless(checking, entry), ...senseless(checking, entry)]),
    ...steps.flatMap((below, index) => {
      const above = steps[index - 1];
      return above === undefined ? [] : stepIssues(above, below);
    }),
  ];
};

function stepIssues(above: Step, below: Step): readonly Issue[] {
  const before = contractsOf(above);
  const after = contractsOf(below);
  return [...breachesOf(above, below, contractEntries(before), titleOf(above)), ...loosenedContracts(below.layer, before, after)];
}

export function contractsOf(step: Step) {
  return documentsOf(Object.fromEntries(step.documents)).get(contractsPath) ?? {};
}

/** The layer's own title; layers are named in Chinese, their English is in the translations. */
export function titleOf(step: Step): Text {
  const layer = step.documents.get("rules/layer.json");
  const english = step.documents.get("schemas/i18n/en.json");
  const zh = isObject(layer) && typeof layer.title === "string" ? layer.title : step.layer;
  const en = findAt(english, ["rules/layer.json", "/title"]);
  return { zh, en: typeof en === "string" ? en : zh };
}

function placeOf(checking: Checking, { file, pattern }: ContractEntry, below = "") {
  return checking.locate(contractsPath, `${pointerOf([file, pointerOf(pattern)])}${below}`);
}

/** A rule for something that is not there: most likely it was renamed. */
function nameless(checking: Checking, entry: ContractEntry): readonly Issue[] {
  const known = findKind(entry.file.replace("*", "any"));
  if (known === undefined) {
    return [
      errorAt(
        checking.locate(contractsPath, pointerOf([entry.file])),
        "unknown-file",
        { zh: `没有 \`${entry.file}\` 这种文件。`, en: `A policy has no file \`${entry.file}\`.` },
        {
          zh: "请写不带层级的路径，如 `rules/grading.json`、`schemas/records/*.json`。",
          en: "Write a path without layer, like `rules/grading.json` or `schemas/records/*.json`.",
        },
      ),
    ];
  }
  const document = checking.effective.documents[entry.file];
  const parent = entry.pattern.slice(0, -1);
  if (document === undefined || entry.pattern.includes("*") || findAt(document, parent) !== undefined) return [];
  return [
    warningAt(
      placeOf(checking, entry),
      "contract-of-nothing",
      {
        zh: `\`${entry.file}\` 里没有 \`${pointerOf(entry.pattern)}\`，这条约定管不到任何东西。`,
        en: `\`${entry.file}\` has no \`${pointerOf(entry.pattern)}\`; this contract governs nothing.`,
      },
      { zh: "请核对名称，或删掉这一条。", en: "Check the name, or remove the rule." },
    ),
  ];
}

/** Directions that the values named cannot move in; conditions are fixed or free. */
function senseless(checking: Checking, entry: ContractEntry): readonly Issue[] {
  const { rule } = entry;
  if (rule.allow !== "tighten") return [];
  const documents = new Map(Object.entries(checking.effective.documents));
  for (const [path, document] of documents) {
    if (!matchesFile(entry.file, path)) continue;
    const kind = findKind(path)?.kind;
    if (kind === undefined) continue;
    const condition = conditionPlaces(kind).some((place) => isPrefixPattern(place, entry.pattern));
    const values = placesOf(document, entry.pattern);
    const wrong = values.length > 0 && values.every(({ value }) => !fitsDirection(rule.direction, value, documents));
    if (condition || wrong) return [misfit(checking, entry, rule.direction, condition)];
  }
  return [];
}

function misfit(checking: Checking, entry: ContractEntry, direction: string, condition: boolean): Issue {
  const pointer = pointerOf(entry.pattern);
  return errorAt(
    placeOf(checking, entry, "/direction"),
    "direction-misfit",
    condition
      ? { zh: `\`${pointer}\` 是条件，条件分不出松紧。`, en: `\`${pointer}\` is a condition, and of conditions none is stricter.` }
      : {
          zh: `\`${pointer}\` 的值不能按 \`${direction}\` 收紧。`,
          en: `The values at \`${pointer}\` cannot be tightened by \`${direction}\`.`,
        },
    condition
      ? {
          zh: "条件只能 `fixed` 或 `free`；要更严，请让下级增加标准。",
          en: "Make it `fixed` or `free`; a lower layer tightens by adding a criterion.",
        }
      : {
          zh: "数字、是否和有序的选项用 `lower` 或 `higher`，一组值用 `superset`，日程用 `sooner`。",
          en: "Use `lower` or `higher` for numbers, yes or no and ordered codes, `superset` for lists, `sooner` for schedules.",
        },
  );
}
