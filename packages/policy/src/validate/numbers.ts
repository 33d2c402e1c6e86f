/** Numbers written in place or taken from a parameter: the parameter exists and has a unit that fits the place. */
import { errorAt } from "../document/issue-at.ts";
import type { NumberOrParameter } from "../document/number.ts";
import type { Issue } from "../policy/issue.ts";
import type { Checking } from "./checking.ts";
import { parameterOf } from "./conditions.ts";
import { checkName } from "./names.ts";

export function checkNumber(
  checking: Checking,
  path: string,
  pointer: string,
  number: NumberOrParameter | undefined,
  units: readonly string[],
): readonly Issue[] {
  const name = parameterOf(number);
  if (name === undefined) return [];
  const parameters = checking.documents.get("rules/parameters.json") ?? {};
  const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  if (parameter === undefined) return checkName(checking.locate(path, `${pointer}/path`), "parameter", name, Object.keys(parameters));
  if (units.includes(parameter.unit)) return [];
  return [
    errorAt(
      checking.locate(path, pointer),
      "unit-mismatch",
      {
        zh: `这里要用 ${units.map((unit) => `\`${unit}\``).join("或")} 作单位，参数 \`${name}\` 的单位是 \`${parameter.unit}\`。`,
        en: `A number in ${units.map((unit) => `\`${unit}\``).join(" or ")} belongs here; the parameter \`${name}\` is in \`${parameter.unit}\`.`,
      },
      { zh: "请统一单位，或换一个参数。", en: "Give both the same unit, or use another parameter." },
    ),
  ];
}
