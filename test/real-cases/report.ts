/** `npm run report:real-cases [-- FILE]`: the published cases with the grades their pages give, beside ours. */
import { files, getLayer } from "../shipped-policy/shipped-layer.ts";
import { adapt } from "./adapter/adapt.ts";
import { assess } from "./assess.ts";
import { readPublishedCases, shippedCases } from "./published-case.ts";

const today = "2026-11-24";
const [file] = process.argv.slice(2);
const cases = file ? readPublishedCases(file) : shippedCases();

const counts = new Map<string, number>();
const rows: string[] = [];
for (const published of cases) {
  const adapted = adapt(files, published);
  const grade = published.published_grade;
  const theirs = grade?.value ? `${grade.value}（${grade.scheme_zh ?? "未载明分级方案"}）` : "未载明";
  if (!adapted.ok) {
    rows.push(`| ${published.id} | ${published.type_zh ?? ""} | ${theirs} | 未登记：${adapted.reason} | | |`);
    continue;
  }
  const { policy } = getLayer(adapted.layer);
  const { asPublished, withNo } = await assess(policy, adapted.type, adapted.facts, today);
  const title = (level: string): string => policy.scales[0]?.levels.find(({ id }) => id === level)?.title.zh ?? level;
  const because =
    asPublished.scales[0]?.because.map((id) => policy.criteria.find((criterion) => criterion.id === id)?.title.zh ?? id) ?? [];
  const ours = `${title(asPublished.level)}${asPublished.scales[0]?.provisional ? "（暂定）" : ""}`;
  counts.set(title(asPublished.level), (counts.get(title(asPublished.level)) ?? 0) + 1);
  rows.push(`| ${published.id} | ${published.type_zh ?? ""} | ${theirs} | ${ours} | ${title(withNo.level)} | ${because.join("；")} |`);
}

const lines = [
  `| 案例 | 页面所称类型 | 页面所载等级 | 本政策定级 | 未载明的一律作“否” | 依据 |`,
  `|---|---|---|---|---|---|`,
  ...rows,
  "",
  `共 ${cases.length} 件：${[...counts].map(([level, count]) => `${level} ${count}`).join("，")}。`,
];
process.stdout.write(`${lines.join("\n")}\n`);
