/** Regions of facts that a table claims to cover and no criterion of it does. */
import {
  asFactValue,
  type Condition,
  type Criterion,
  type Fact,
  factsIn,
  gradingScope,
  isExact,
  type Policy,
  type Table,
  type Text,
} from "@jiefen/policy";
import { truthOf } from "../logic/condition.ts";
import { isExactly } from "../logic/exact.ts";
import { type Knowledge, surelyHolds } from "../logic/knowledge.ts";
import { and, not, or, type Term } from "../logic/term.ts";
import type { Why } from "../prove/find-case.ts";
import type { View } from "../prove/world.ts";
import type { SweptCase } from "../sweep/columns.ts";
import { type Cell, cellInWords, cellOf, liesIn, thresholdsIn } from "./cells.ts";
import { gradedBy, gradingPath, inBoth } from "./criteria.ts";
import type { Finding } from "./finding.ts";
import { grown } from "./grown.ts";
import type { Region } from "./region.ts";
import type { Study } from "./study.ts";
import { isUnanswerable } from "./unanswerable.ts";
import { undecidedAbout } from "./undecided-about.ts";

/** So many regions of one table are told at most. */
const most = 32;

interface Gap {
  readonly region: Region;
  readonly witness: SweptCase;
}

export async function gaps(study: Study): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const table of study.policy.tables.filter(({ complete }) => complete)) {
    const place = study.at(gradingPath, `/tables/${table.id}`);
    const criteria = gradedBy(study.policy).filter(({ id }) => table.criteria.includes(id));
    const { found, why, more } = await gapsOf(study, table, criteria);
    for (const { region, witness } of found) {
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
        hint: gapHint(study.policy, table),
        region,
        witness,
      });
    }
    if (more) {
      findings.push({
        kind: "gap",
        severity: "warning",
        about: table.id,
        others: table.criteria,
        ...place,
        message: {
          zh: `“${table.title.zh}”没有覆盖的${found.length > 0 ? `不止这${found.length}处` : "情形，例如所附的一件"}。`,
          en: `“${table.title.en}” leaves ${found.length > 0 ? `more uncovered than these ${found.length} regions` : "cases uncovered, such as the one shown"}.`,
        },
        hint: gapHint(study.policy, table),
        witness: more,
      });
    }
    if (why !== undefined) {
      const what = { zh: `“${table.title.zh}”是否覆盖所有情形`, en: `whether “${table.title.en}” covers every case` };
      findings.push(
        ...undecidedAbout(
          study,
          table.id,
          place,
          what,
          why,
          criteria.map(({ conditions }) => conditions),
        ),
      );
    }
  }
  return findings;
}

/** Criteria whose numbers are left open cover nothing yet. */
function gapHint({ criteria }: Policy, table: Table): Text {
  const open = criteria.filter(({ id, undeclared }) => undeclared.length > 0 && table.criteria.includes(id));
  if (open.length === 0) return { zh: "请增加一条标准，或者放宽相邻的一条。", en: "Add a criterion, or widen one next to it." };
  const names = inBoth((language) => open.map(({ title }) => `“${title[language]}”`).join(language === "zh" ? "、" : ", "));
  return {
    zh: `${names.zh}的数值还没有规定，没有算在内：请补上数值，或者增加一条标准。`,
    en: `Left out, since a number is still open: ${names.en}. Give the number, or add a criterion.`,
  };
}

interface Gaps {
  readonly found: readonly Gap[];
  /** There may be others: why that is not decided. */
  readonly why?: Why;
  /** A case of none of those found, where they are too many to tell or lie in no region of what the criteria look at. */
  readonly more?: SweptCase;
}

async function gapsOf(study: Study, table: Table, criteria: readonly Criterion[]): Promise<Gaps> {
  const { policy } = study;
  const conditions: readonly Condition[] = criteria.map((one) => one.conditions);
  const names = [...new Set(conditions.flatMap(factsIn))].sort();
  const thresholds = thresholdsIn([policy], conditions);
  const all = Object.fromEntries([
    ...criteria.map((one) => [one.id, one.conditions]),
    ...(table.appliesWhen ? [["appliesWhen", table.appliesWhen]] : []),
  ]);
  const applies = ({ reading }: View) =>
    and([
      ...names.map((name) => isOffered(policy.facts[name], reading.read(name))),
      table.appliesWhen ? truthOf(table.appliesWhen, reading).sure : "true",
    ]);
  const isAllKnown = ({ reading }: View) =>
    and(names.map((name) => or([isExactly(reading.read(name)), isUnanswerable(policy, reading, name)])));
  const mayBeCovered = ({ graded }: View) => or(criteria.map(({ id }) => graded.criteria.get(id)?.possible ?? "true"));
  const isUncovered = (region: Region) =>
    study.excludes((view) => {
      const isKnown = region.map(({ fact }) => isExactly(view.reading.read(fact)));
      return and([applies(view), ...isKnown, within(view, region), mayBeCovered(view)]);
    });
  const isGap = (outcomes: Readonly<Record<string, string>>) =>
    criteria.every(({ id }) => outcomes[id] === "no") && (table.appliesWhen === undefined || outcomes.appliesWhen === "yes");
  const found: Gap[] = [];
  for (;;) {
    const next = await study.find(
      (view) => and([applies(view), isAllKnown(view), not(mayBeCovered(view)), ...found.map(({ region }) => not(within(view, region)))]),
      all,
      isGap,
    );
    if (next.kind === "none") return { found };
    if (next.kind === "undecided") return { found, why: next.why };
    if (found.length === most) return { found, more: next.case };
    const scope = gradingScope(policy, next.case.type, next.case.facts, study.today);
    const region = names.flatMap((name): readonly Cell[] => {
      const [fact, possible] = [policy.facts[name], scope.read(name)];
      return fact && isExact(possible) ? [cellOf(fact, asFactValue(possible), thresholds.get(name) ?? [])] : [];
    });
    if (!(await isUncovered(region))) return { found, more: next.case };
    found.push({ region: await widened(policy, region, thresholds, isUncovered), witness: next.case });
  }
}

/** Options no longer offered are not claimed to be covered. */
function isOffered(fact: Fact | undefined, known: Knowledge): Term {
  const retired = (fact?.options ?? []).filter((option) => option.retired).map(({ id }) => id);
  return and(retired.map((id) => not(surelyHolds(fact?.type === "codes" ? "contains" : "equal", known, id))));
}

const within = ({ reading }: View, region: Region): Term => and(region.map((cell) => liesIn(reading.read(cell.fact), cell)));

/** Without the facts that make no difference, and as far as it goes in each of the others: all of it is left uncovered. */
async function widened(
  policy: Policy,
  region: Region,
  thresholds: ReadonlyMap<string, readonly number[]>,
  isUncovered: (larger: Region) => Promise<boolean>,
): Promise<Region> {
  let kept = region;
  for (const cell of region) {
    const fewer = kept.filter((one) => one !== cell);
    if (await isUncovered(fewer)) kept = fewer;
  }
  for (const cell of kept) {
    const others = kept.filter((one) => one.fact !== cell.fact);
    const fact = policy.facts[cell.fact];
    if (!fact) continue;
    const larger = await grown(fact, cell, thresholds.get(cell.fact) ?? [], (next) => isUncovered([...others, next]));
    kept = kept.map((one) => (one.fact === cell.fact ? larger : one));
  }
  return kept;
}
