/** Criteria that never hold, that others hide, and pairs that hold together with different levels. */
import { type Condition, type Criterion, type Policy, type Scale, sentence, type Text } from "@jiefen/policy";
import { truthOf } from "../logic/condition.ts";
import { and, not, or, type Term } from "../logic/term.ts";
import type { Found } from "../prove/find-case.ts";
import type { View } from "../prove/world.ts";
import type { SweptCase } from "../sweep/columns.ts";
import type { Finding } from "./finding.ts";
import type { Study } from "./study.ts";
import { undecidedAbout } from "./undecided-about.ts";

export const gradingPath = "rules/grading.json";

/** By criterion: the smallest case for which it surely holds, or that there is none. Criteria left open are left out. */
export type Holding = ReadonlyMap<string, Found>;

export async function holdingCases(study: Study): Promise<Holding> {
  const holding = new Map<string, Found>();
  for (const criterion of gradedBy(study.policy)) {
    holding.set(
      criterion.id,
      await study.find(
        (view) => surely(view, criterion),
        { here: criterion.conditions },
        ({ here }) => here === "yes",
      ),
    );
  }
  return holding;
}

export const gradedBy = ({ criteria }: Policy): readonly Criterion[] => criteria.filter(({ undeclared }) => undeclared.length === 0);

export const surely = ({ graded }: View, { id }: Criterion): Term => graded.criteria.get(id)?.sure ?? "false";

/** With the largest part of its conditions that can hold together, so that one sees which part stands in the way. */
export async function neverHolding(study: Study, holding: Holding): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const criterion of gradedBy(study.policy)) {
    const found = holding.get(criterion.id);
    const place = study.at(gradingPath, `/criteria/${criterion.id}/conditions`);
    if (found?.kind === "undecided")
      findings.push(
        ...undecidedAbout(study, criterion.id, place, titled(criterion, "是否会成立", "can hold"), found.why, [criterion.conditions]),
      );
    if (found?.kind !== "none") continue;
    const near = await nearMiss(study, criterion.conditions);
    const missing =
      near &&
      inBoth((language) => near.missing.map((part) => sentence(study.policy, part, language)).join(language === "zh" ? "；" : "; "));
    findings.push({
      kind: "neverHolds",
      severity: "warning",
      about: criterion.id,
      others: [],
      ...place,
      message: { zh: `“${criterion.title.zh}”在任何情形下都不成立。`, en: `“${criterion.title.en}” holds for no case at all.` },
      hint: missing
        ? { zh: `其余条件都成立时，这一条就不能成立：${missing.zh}。`, en: `Where the rest holds, this cannot: ${missing.en}.` }
        : { zh: "请核对条件，或者停用这一条。", en: "Check the conditions, or retire the criterion." },
      ...(near && { witness: near.case }),
    });
  }
  return findings;
}

async function nearMiss(
  study: Study,
  conditions: Condition,
): Promise<{ readonly case: SweptCase; readonly missing: readonly Condition[] } | undefined> {
  const parts = "all" in conditions ? conditions.all : [conditions];
  const kept: Condition[] = [];
  const missing: Condition[] = [];
  let last: SweptCase | undefined;
  for (const part of parts) {
    const all = { all: [...kept, part] };
    const found = await study.find(
      ({ reading }) => truthOf(all, reading).sure,
      { all },
      (outcomes) => outcomes.all === "yes",
    );
    if (found.kind === "case") {
      kept.push(part);
      last = found.case;
    } else missing.push(part);
  }
  return last && { case: last, missing };
}

/** Where it holds, others of at least its level hold too, so that nothing ever follows from it. Of two that say the same, the later is told. */
export async function hidden(study: Study, holding: Holding): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const scale of study.policy.scales.filter(({ method }) => method === "highest")) {
    const own = gradedBy(study.policy).filter(({ event, id }) => event.params.scale === scale.id && holding.get(id)?.kind === "case");
    let left = own;
    for (const criterion of own.toReversed()) {
      const higher = left.filter((other) => other !== criterion && rankOf(scale, other) >= rankOf(scale, criterion));
      if (!(await study.excludes((view) => and([surely(view, criterion), not(or(higher.map((other) => surely(view, other))))])))) continue;
      const place = study.at(gradingPath, `/criteria/${criterion.id}/conditions`);
      left = left.filter((other) => other !== criterion);
      const by = await fewestHiding(study, criterion, higher);
      const shows = holding.get(criterion.id);
      findings.push({
        kind: "hidden",
        severity: "warning",
        about: criterion.id,
        others: by.map(({ id }) => id),
        ...place,
        message: hiddenInWords(criterion, by),
        hint: { zh: "请提高它的等级，收窄遮住它的标准，或者停用它。", en: "Raise its level, narrow what hides it, or retire it." },
        ...(shows?.kind === "case" && { witness: shows.case }),
      });
    }
  }
  return findings;
}

function hiddenInWords({ title }: Criterion, by: readonly Criterion[]): Text {
  const names = by.map((other) => ({ zh: `“${other.title.zh}”`, en: `“${other.title.en}”` }));
  const [zh, en] = [names.map((name) => name.zh).join("、"), names.map((name) => name.en).join(", ")];
  return by.length === 1
    ? {
        zh: `“${title.zh}”成立时，${zh}也成立，等级相同或更高：有没有“${title.zh}”都一样。`,
        en: `Where “${title.en}” holds, ${en} holds too, at the same or a higher level: “${title.en}” makes no difference.`,
      }
    : {
        zh: `“${title.zh}”成立时，${zh}中总有一条成立，等级相同或更高：有没有“${title.zh}”都一样。`,
        en: `Where “${title.en}” holds, so does one of ${en}, at the same or a higher level: “${title.en}” makes no difference.`,
      };
}

/** One that hides it alone, if there is one; else some that do so together, none of them needlessly. */
async function fewestHiding(study: Study, criterion: Criterion, higher: readonly Criterion[]): Promise<readonly Criterion[]> {
  const hide = (some: readonly Criterion[]) =>
    study.excludes((view) => and([surely(view, criterion), not(or(some.map((other) => surely(view, other))))]));
  for (const other of higher) if (await hide([other])) return [other];
  let kept = higher;
  for (const other of higher) {
    const fewer = kept.filter((one) => one !== other);
    if (await hide(fewer)) kept = fewer;
  }
  return kept;
}

export const conditionsOf = (criteria: readonly Criterion[]): Readonly<Record<string, Condition>> =>
  Object.fromEntries(criteria.map(({ id, conditions }) => [id, conditions]));

function rankOf({ levels }: Scale, { event }: Criterion): number {
  return event.type === "level" ? (levels.find(({ id }) => id === event.params.level)?.rank ?? 0) : 0;
}

const titled = ({ title }: Criterion, zh: string, en: string): Text => ({ zh: `“${title.zh}”${zh}`, en: `whether “${title.en}” ${en}` });

export const inBoth = (word: (language: "zh" | "en") => string): Text => ({ zh: word("zh"), en: word("en") });
