/** Parameters: the stricter way they declare is the stricter way wherever they are used, and the only way a contract opens. */
import { type Polarity, parameterUses, type Use } from "../contract/polarity.ts";
import { contractEntries, findEntry } from "../contract/rule-at.ts";
import { errorAt } from "../document/issue-at.ts";
import { pointerOf } from "../document/pointer.ts";
import type { Issue } from "../policy/issue.ts";
import type { Text } from "../policy/text.ts";
import type { Checker, Checking } from "./checking.ts";

export const checkPolarity: Checker = (checking) => [...useIssues(checking), ...directionIssues(checking)];

const way: Readonly<Record<Polarity, Text>> = { lower: { zh: "越低越严", en: "lower" }, higher: { zh: "越高越严", en: "higher" } };

function useIssues(checking: Checking): readonly Issue[] {
  const parameters = checking.documents.get("rules/parameters.json") ?? {};
  return parameterUses(checking.documents).flatMap((use) => {
    const declared = Object.hasOwn(parameters, use.parameter) ? parameters[use.parameter]?.stricter : undefined;
    if (declared === undefined || declared === use.stricter) return [];
    return [misfit(checking, use, declared)];
  });
}

function misfit(checking: Checking, use: Use, declared: Polarity): Issue {
  const place = checking.locate(use.path, use.pointer);
  if (use.stricter === undefined) {
    return errorAt(
      place,
      "polarity-misfit",
      {
        zh: `参数 \`${use.parameter}\` 声明${way[declared].zh}，但这里的比较方式分不出松紧。`,
        en: `\`${use.parameter}\` is declared stricter when ${way[declared].en}, but by this operator neither way is.`,
      },
      { zh: "请改用大于、小于一类的比较方式，或直接写数值。", en: "Compare by an inequality, or write the number in place." },
    );
  }
  return errorAt(
    place,
    "polarity-misfit",
    {
      zh: `参数 \`${use.parameter}\` 声明${way[declared].zh}，用在这里却是${way[use.stricter].zh}。`,
      en: `\`${use.parameter}\` is declared stricter when ${way[declared].en}, but used here it is stricter when ${way[use.stricter].en}.`,
    },
    {
      zh: "请核对比较方式和 `not`，改正参数的 `stricter`，或为这里另设一个参数。",
      en: "Check the operator and any `not`, put the parameter's `stricter` right, or use a parameter of its own here.",
    },
  );
}

/** A contract that opens a parameter the wrong way would let a county loosen what it is meant to tighten. */
function directionIssues(checking: Checking): readonly Issue[] {
  const path = "rules/parameters.json";
  const entries = contractEntries(checking.documents.get("rules/contracts.json") ?? {});
  return Object.entries(checking.documents.get(path) ?? {}).flatMap(([name, { stricter }]) => {
    const entry = findEntry(entries, path, [name, "value"]);
    if (entry?.rule.allow !== "tighten" || entry.rule.direction === stricter) return [];
    return [
      errorAt(
        checking.locate("rules/contracts.json", `${pointerOf([entry.file, pointerOf(entry.pattern)])}/direction`),
        "direction-misfit",
        {
          zh: `参数 \`${name}\` ${way[stricter].zh}，约定却只许往 \`${entry.rule.direction}\` 调。`,
          en: `\`${name}\` is stricter when ${way[stricter].en}, but the contract lets it move only \`${entry.rule.direction}\`.`,
        },
        {
          zh: `请把 \`direction\` 改为 \`${stricter}\`，或核对参数的 \`stricter\`。`,
          en: `Make the \`direction\` \`${stricter}\`, or check the parameter's \`stricter\`.`,
        },
      ),
    ];
  });
}
