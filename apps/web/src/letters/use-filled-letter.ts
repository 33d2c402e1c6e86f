/** With what a new letter begins: what the case tells, or what the letter said that came back. */
import { fillLetter, findAsRead, findWay } from "@jiefen/casework";
import type { Facts } from "@jiefen/policy";
import { useCase } from "../case/case-context.ts";
import { useMe } from "../session/me.ts";
import { useLanguage } from "../words/words.ts";

export interface Begun {
  readonly department?: string;
  /** The record of the letter that came back. */
  readonly after?: string;
}

/** `unit` is called as the sender, where it is known. */
export function useFilledLetter(unit: string | undefined): (begun?: Begun) => Facts {
  const { view, policy } = useCase();
  const { me } = useMe();
  const { language } = useLanguage();
  const { letter } = policy;
  return ({ department, after } = {}) => {
    const { state, today } = view;
    const sender = [unit, me.name].filter(Boolean).join(language === "zh" ? "　" : " ");
    const proposing = view.referrals.filter(
      ({ departments }) => department === undefined || departments.some(({ id }) => id === department),
    );
    const filled = fillLetter({
      policy,
      state,
      today,
      sender,
      referrals: proposing.map(({ id }) => id),
      ...(department ? { department } : {}),
    });
    const before = after === undefined ? undefined : findAsRead(state, after);
    if (!letter || !before || !findWay(state, before.id)) return filled;
    // What the first letter was told stays; its number, its days and its way were its own.
    const own = new Set<string | undefined>([letter.numberField, letter.sentField, letter.receiveByField, letter.answerByField]);
    const questions = policy.records[letter.record]?.questions ?? [];
    const section = questions.find(({ fact }) => fact === letter.departmentField)?.section;
    const kept = questions.flatMap(({ fact, section: of }) => {
      const value = before.values[fact];
      return of === section && !own.has(fact) && value !== undefined && value !== null ? [[fact, value] as const] : [];
    });
    return { ...filled, ...Object.fromEntries(kept), ...(department ? { [letter.departmentField]: department } : {}) };
  };
}
