/** Pairs of criteria that can hold together: a fault in a table that claims to be exclusive, else good to know where their levels differ. */
import type { Criterion, Policy } from "@jiefen/policy";
import { truthOf } from "../logic/condition.ts";
import { and } from "../logic/term.ts";
import { outcomesIn } from "../prove/decided.ts";
import type { Found } from "../prove/find-case.ts";
import type { SweptCase } from "../sweep/columns.ts";
import { conditionsOf, gradedBy, gradingPath, type Holding, surely } from "./criteria.ts";
import type { Finding } from "./finding.ts";
import type { Study } from "./study.ts";
import { undecidedAbout } from "./undecided-about.ts";

export async function overlaps(study: Study, holding: Holding): Promise<readonly Finding[]> {
  const { policy } = study;
  const criteria = gradedBy(policy).filter(({ id }) => holding.get(id)?.kind === "case");
  const findings: Finding[] = [];
  for (const [index, one] of criteria.entries()) {
    for (const other of criteria.slice(index + 1)) {
      const claiming = policy.tables.filter(
        (table) => table.exclusive && table.criteria.includes(one.id) && table.criteria.includes(other.id),
      );
      const claims = claiming.length > 0 ? claiming : differ(policy, one, other) ? [undefined] : [];
      for (const table of claims) {
        const found = await together(study, holding, one, other, table?.appliesWhen);
        const place = table ? study.at(gradingPath, `/tables/${table.id}`) : study.at(gradingPath, `/criteria/${other.id}/conditions`);
        if (found.kind === "undecided") {
          const what = {
            zh: `“${one.title.zh}”和“${other.title.zh}”能否同时成立`,
            en: `whether “${one.title.en}” and “${other.title.en}” can hold together`,
          };
          findings.push(...undecidedAbout(study, other.id, place, what, found.why, [one.conditions, other.conditions]));
        }
        if (found.kind === "case") findings.push(overlap(one, other, table !== undefined, place, found.case));
      }
    }
  }
  return findings;
}

function overlap(
  one: Criterion,
  other: Criterion,
  exclusive: boolean,
  place: Pick<Finding, "layer" | "file" | "pointer">,
  witness: SweptCase,
): Finding {
  return {
    kind: "overlap",
    severity: exclusive ? "warning" : "note",
    about: one.id,
    others: [other.id],
    ...place,
    message: {
      zh: `“${one.title.zh}”和“${other.title.zh}”可以同时成立。`,
      en: `“${one.title.en}” and “${other.title.en}” can hold together.`,
    },
    hint: exclusive
      ? { zh: "这一组声明互不重叠：请收窄其中一条的条件。", en: "The table claims that no two do: narrow the conditions of one." }
      : { zh: "同时成立时按较高的等级。", en: "Where both hold, the higher level counts." },
    witness,
  };
}

/** Levels apart on one scale by the highest criterion. */
function differ({ scales }: Policy, { event: one }: Criterion, { event: other }: Criterion): boolean {
  const scale = scales.find(({ id }) => id === one.params.scale);
  return scale?.method === "highest" && other.params.scale === scale.id && JSON.stringify(one) !== JSON.stringify(other);
}

/** Most pairs look at other facts each: what makes the one hold and what makes the other hold is then a case of both. */
async function together(
  study: Study,
  holding: Holding,
  one: Criterion,
  other: Criterion,
  appliesWhen?: Criterion["conditions"],
): Promise<Found> {
  const conditions = { ...conditionsOf([one, other]), ...(appliesWhen && { appliesWhen }) };
  const [here, there] = [holding.get(one.id), holding.get(other.id)];
  if (here?.kind === "case" && there?.kind === "case") {
    for (const type of new Set([here.case.type, there.case.type])) {
      const both = { type, facts: { ...here.case.facts, ...there.case.facts } };
      const outcomes = await outcomesIn(study.policy, both, conditions, study.today);
      if (Object.values(outcomes).every((outcome) => outcome === "yes")) return { kind: "case", case: both };
    }
  }
  return study.find(
    (view) => and([surely(view, one), surely(view, other), ...(appliesWhen ? [truthOf(appliesWhen, view.reading).sure] : [])]),
    conditions,
    (outcomes) => Object.values(outcomes).every((outcome) => outcome === "yes"),
  );
}
