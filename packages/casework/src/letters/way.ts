/** Letters sent inside the product: the way of each, and who of the department acts on it. */
import type { Facts, LetterDocument, Policy } from "@jiefen/policy";
import { checkAmended } from "../answers/check.ts";
import type { Actor } from "../case/command.ts";
import type { LetterWay } from "../case/letter-way.ts";
import type { Refusal } from "../case/refusal.ts";
import type { CaseRecord, CaseState } from "../case/state.ts";
import type { Course } from "../course.ts";
import { factsOf } from "../facts/facts-of.ts";
import { findAsRead } from "../moving/as-read.ts";
import { refuse } from "../refusal/refuse.ts";
import type { RefusalCode } from "../refusal/wording.ts";

export function findWay({ letters }: Pick<CaseState, "letters">, record: string): LetterWay | undefined {
  return letters.find((way) => way.record === record);
}

/** Somebody who stands for the department, at the division the letter went to. */
export function standsFor({ department, division }: Pick<LetterWay, "department" | "division">, actor: Actor): boolean {
  return actor.department === department && actor.division === division;
}

export interface OnLetter {
  readonly letter: LetterDocument;
  readonly way: LetterWay;
  readonly filing: CaseRecord;
}

/** The letter that the actor's department is to act on, or why there is none. */
export function letterFor({ rules, state, context }: Course, record: string): OnLetter | Refusal {
  const { letter } = rules.policy;
  const way = findWay(state, record);
  const filing = findAsRead(state, record);
  if (!letter || !way || !filing || !standsFor(way, context.actor)) return refuse("no-such-letter");
  if (way.returned) return refuse("letter-returned");
  if (way.answered) return refuse("letter-answered");
  return { letter, way, filing };
}

export function isRefusal(one: OnLetter | Refusal): one is Refusal {
  return "remedy" in one;
}

/** What the act fills in on the letter, as the form takes it; a fact that policy does not name is not filled in. */
export function filledIn(
  { rules, state, today }: Course,
  filing: CaseRecord,
  told: readonly (readonly [string | undefined, Facts[string]])[],
): { readonly ok: true; readonly values: Facts } | { readonly ok: false; readonly refusal: Refusal } {
  const { policy } = rules;
  const form = policy.records[filing.record];
  if (!form) return { ok: false, refusal: refuse("no-such-letter") };
  const values = Object.fromEntries(told.flatMap(([name, value]) => (name === undefined ? [] : [[name, value]])));
  const checked = checkAmended(rules, form, filing.values, values, factsOf(policy, state, today), today);
  return checked.ok ? { ok: true, values } : checked;
}

/** Facts by which the letter tells of its own way; of one sent in the product nobody fills them in by hand. */
export function courseFields(letter: LetterDocument): readonly string[] {
  const named = [
    letter.departmentField,
    letter.receiveByField,
    letter.receivedField,
    letter.receivedOnField,
    letter.answerByField,
    letter.answeredField,
    letter.answeredOnField,
    letter.returnedField,
    letter.returnReasonField,
    letter.competentField,
    letter.extendedField,
    letter.extensionReasonField,
    letter.reportField,
    ...(letter.answerFields ?? []),
  ];
  return named.filter((name) => name !== undefined);
}

/** Why what is filled in by hand may not be. */
export function handOnWay({ letter }: Policy, state: CaseState, record: string, values: Facts): RefusalCode | undefined {
  if (!letter || !findWay(state, record)) return undefined;
  const own = new Set(courseFields(letter));
  return Object.keys(values).some((name) => own.has(name)) ? "letter-tells-itself" : undefined;
}
