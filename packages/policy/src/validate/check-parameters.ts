/** Parameters: units, ranges, the ones left open and the ones nobody uses. */
import { errorAt, warningAt } from "../document/issue-at.ts";
import type { ParameterDocument } from "../document/parameters.ts";
import type { Issue } from "../policy/issue.ts";
import { units } from "../policy/units.ts";
import { usedParameters } from "../usage/used-parameters.ts";
import type { Checker, Checking } from "./checking.ts";
import { checkName } from "./names.ts";

const path = "rules/parameters.json";

export const checkParameters: Checker = (checking) => {
  const used = usedParameters(checking.effective.documents);
  return Object.entries(checking.documents.get(path) ?? {}).flatMap(([name, parameter]) => [
    ...checkName(checking.locate(path, `/${name}/unit`), "unit", parameter.unit, Object.keys(units)),
    ...rangeIssues(checking, name, parameter),
    ...(parameter.value === undefined ? [leftOpen(checking, name, parameter)] : []),
    ...(used.has(name) ? [] : [unused(checking, name)]),
  ]);
};

function rangeIssues(checking: Checking, name: string, { value, minimum, maximum }: ParameterDocument): readonly Issue[] {
  const least = minimum ?? Number.NEGATIVE_INFINITY;
  const most = maximum ?? Number.POSITIVE_INFINITY;
  if (least > most) {
    return [
      errorAt(
        checking.locate(path, `/${name}/minimum`),
        "empty-range",
        {
          zh: `\`minimum\` 是 \`${minimum}\`，大于 \`maximum\` 的 \`${maximum}\`。`,
          en: `\`minimum\` is \`${minimum}\`, above \`maximum\`, which is \`${maximum}\`.`,
        },
        { zh: "请把两个数改到合理的顺序。", en: "Put the two into order." },
      ),
    ];
  }
  if (value === undefined || (value >= least && value <= most)) return [];
  return [
    errorAt(
      checking.locate(path, `/${name}/value`),
      "out-of-range",
      { zh: `\`${name}\` 的值是 \`${value}\`，超出范围。`, en: `\`${name}\` has the value \`${value}\`, which is out of range.` },
      value < least
        ? { zh: `最小为 ${minimum}。`, en: `The least is ${minimum}.` }
        : { zh: `最大为 ${maximum}。`, en: `The most is ${maximum}.` },
    ),
  ];
}

function leftOpen(checking: Checking, name: string, { title }: ParameterDocument): Issue {
  return warningAt(
    checking.locate(path, `/${name}`),
    "left-open",
    {
      zh: `参数 \`${name}\`（${title}）还没有数值，用到它的标准暂不参与分级。`,
      en: `The parameter \`${name}\` has no value yet; criteria that need it are left out of grading.`,
    },
    { zh: "请在本级写上 `value` 和出处，或继续留空。", en: "Give it a `value` and a source in this layer, or leave it open." },
  );
}

function unused(checking: Checking, name: string): Issue {
  return warningAt(
    checking.locate(path, `/${name}`),
    "unused-parameter",
    { zh: `参数 \`${name}\` 没有任何规则在用。`, en: `No rule uses the parameter \`${name}\`.` },
    { zh: "请在规则里引用它，或删掉。", en: "Refer to it in a rule, or remove it." },
  );
}
