/** Which scale a table grades on, and whether the scale decides among its rules as the table does. */
import type { Policy, Scalar, Scale } from "@jiefen/policy";
import { refuse } from "../refusal.ts";
import type { DmnTable } from "./dmn-table.ts";
import type { ExplicitTable } from "./explicit-rules.ts";
import { levelOf } from "./level-of-output.ts";
import { tablePlace } from "./read-dmn.ts";

/** Throws `Refused` where no scale takes its outputs. */
export function findTarget(table: DmnTable, { rules, otherwise }: ExplicitTable, policy: Policy): Scale {
  const place = tablePlace(table.name);
  if (table.outputs.length !== 1)
    refuse(
      { zh: "表有几列输出；只能有一列，写等级或分值。", en: "The table has several outputs; there may be one, a level or points." },
      place,
    );
  const outputs = rules.map((rule) => rule.outputs[0] ?? "");
  const counts = table.aggregation === "SUM" || table.aggregation === "COUNT";
  const fitting = policy.scales.filter((scale) =>
    scale.method === "points"
      ? (counts || isSingle(table)) &&
        outputs.every((output) => table.aggregation === "COUNT" || (typeof output === "number" && output >= 0))
      : !counts && outputs.every((output) => levelOf(scale, output) !== undefined),
  );
  const scale = fitting.find(({ id, title }) => id === table.name || title.zh === table.name || title.en === table.name) ?? fitting[0];
  if (!scale)
    return refuse({ zh: "没有一个量表的等级或分值与这些输出相符。", en: "No scale has these outputs as its levels or points." }, place);
  const [given] = otherwise ?? [];
  if (given !== undefined && scale.method === "highest" && levelOf(scale, given) !== scale.initial)
    refuse(
      {
        zh: `没有规则成立时的输出 \`${String(given)}\` 不是初始等级。`,
        en: `The default output \`${String(given)}\` is not the initial level.`,
      },
      place,
    );
  return scale;
}

function isSingle({ hitPolicy }: DmnTable): boolean {
  return hitPolicy === "UNIQUE" || hitPolicy === "ANY" || hitPolicy === "FIRST";
}

/** Where several rows hold at once the gravest level counts: the table must prefer the same. */
export function demandSameOrder(table: DmnTable, { rules, ranking }: ExplicitTable, scale: Scale): void {
  const preferred =
    ranking?.map(([output = ""]) => output) ??
    byNumber(
      table,
      rules.map(({ outputs }) => outputs[0] ?? ""),
    );
  if (!preferred || scale.method === "points") return;
  const ranks = preferred.map((output) => scale.levels.findIndex(({ id }) => id === levelOf(scale, output)));
  const at = ranks.findIndex((rank, index) => index > 0 && rank > (ranks[index - 1] ?? rank));
  if (at < 0) return;
  refuse(
    {
      zh: `这张表里 \`${String(preferred[at - 1])}\` 优先于 \`${String(preferred[at])}\`，而“${scale.title.zh}”里后者更重。`,
      en: `The table prefers \`${String(preferred[at - 1])}\` to \`${String(preferred[at])}\`, of which “${scale.title.en}” takes the latter for graver.`,
    },
    tablePlace(table.name),
  );
}

/** MAX prefers the greatest number, MIN the least. */
function byNumber({ aggregation }: DmnTable, outputs: readonly Scalar[]): readonly Scalar[] | undefined {
  if (aggregation !== "MAX" && aggregation !== "MIN") return undefined;
  const numbers = outputs.map(Number).sort((a, b) => a - b);
  return aggregation === "MAX" ? numbers.reverse() : numbers;
}
