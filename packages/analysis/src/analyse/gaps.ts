/** Regions of facts that a table claims to cover and no criterion of it does. */
import { asFactValue, type Condition, factsIn, gradingScope, isExact, type Table } from "@jiefen/policy";
import { truthOf } from "../logic/condition.ts";
import { isExactly } from "../logic/exact.ts";
import { and, not, or, type Term } from "../logic/term.ts";
import type { Why } from "../prove/find-case.ts";
import type { View } from "../prove/world.ts";
import type { SweptCase } from "../sweep/columns.ts";
import { type Cell, cellInWords, cellOf, liesIn, thresholdsIn } from "./cells.ts";
import { gradedBy, gradingPath, inBoth, surely } from "./criteria.ts";
import type { Finding } from "./finding.ts";
import { merged, type Region } from "./region.ts";
import type { Study } from "./study.ts";
import { undecidedAbout } from "./undecided-about.ts";

/** So many regions of one table are told at most. */
const most = 64;

interface Gap {
  readonly region: Region;
  readonly witness: SweptCase;
}

export async function gaps(study: Study): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const table of study.policy.tables.filter(({ complete }) => complete)) {
    const place = study.at(gradingPath, `/tables/${table.id}`);
    const { found, why } = await gapsOf(study, table);
    for (const { region, witness } of merged(found)) {
      const where = inBoth((language) =>
        region.map((cell) => cellInWords(study.policy, cell)[language]).join(language === "zh" ? "，" : ", "),
      );
      findings.push({
        kind: "gap",
        severity: "warning",
        about: table.id,
        others: table.criteria,
        ...place,
        message: {
          zh: `“${table.title.zh}”没有覆盖：${where.zh || "任何情形"}。`,
          en: `“${table.title.en}” does not cover: ${where.en || "any case"}.`,
        },
        hint: { zh: "请增加一条标准，或者放宽相邻的一条。", en: "Add a criterion, or widen one next to it." },
        region,
        witness,
      });
    }
    if (why !== undefined) {
      const what = { zh: `“${table.title.zh}”是否覆盖所有情形`, en: `whether “${table.title.en}” covers every case` };
      findings.push(undecidedAbout(table.id, place, what, why));
    }
  }
  return findings;
}

async function gapsOf(study: Study, table: Table): Promise<{ readonly found: readonly Gap[]; readonly why?: Why }> {
  const { policy } = study;
  const criteria = gradedBy(policy).filter(({ id }) => table.criteria.includes(id));
  const conditions: readonly Condition[] = criteria.map((one) => one.conditions);
  const names = [...new Set(conditions.flatMap(factsIn))].sort();
  const thresholds = thresholdsIn([policy], conditions);
  const all = Object.fromEntries([
    ...criteria.map((one) => [one.id, one.conditions]),
    ...(table.appliesWhen ? [["appliesWhen", table.appliesWhen]] : []),
  ]);
  const claimed = ({ reading }: View) =>
    and([...names.map((name) => isExactly(reading.read(name))), table.appliesWhen ? truthOf(table.appliesWhen, reading).sure : "true"]);
  const covered = (view: View) => or(criteria.map((one) => surely(view, one)));
  const isGap = (outcomes: Readonly<Record<string, string>>) =>
    criteria.every(({ id }) => outcomes[id] === "no") && (table.appliesWhen === undefined || outcomes.appliesWhen === "yes");
  const found: Gap[] = [];
  while (found.length < most) {
    const next = await study.find(
      (view) => and([claimed(view), not(covered(view)), ...found.map(({ region }) => not(within(view, region)))]),
      all,
      isGap,
    );
    if (next.kind === "none") return { found };
    if (next.kind === "undecided") return { found, why: next.why };
    const scope = gradingScope(policy, next.case.type, next.case.facts, study.today);
    const region = names.flatMap((name): readonly Cell[] => {
      const [fact, possible] = [policy.facts[name], scope.read(name)];
      return fact && isExact(possible) ? [cellOf(fact, asFactValue(possible), thresholds.get(name) ?? [])] : [];
    });
    found.push({ region: await widened(study, region, claimed, covered), witness: next.case });
  }
  return { found };
}

const within = ({ reading }: View, region: Region): Term => and(region.map((cell) => liesIn(reading.read(cell.fact), cell)));

/** Without the facts that make no difference: what is left uncovered is left so whatever they are. */
async function widened(study: Study, region: Region, claimed: (view: View) => Term, covered: (view: View) => Term): Promise<Region> {
  let kept = region;
  for (const cell of region) {
    const fewer = kept.filter((one) => one !== cell);
    if (await study.excludes((view) => and([claimed(view), within(view, fewer), covered(view)]))) kept = fewer;
  }
  return kept;
}
