/** What a plan says besides its days: how visits are made, the grace, key dates, and what missed ones bring about. */
import { isObject, type JsonObject } from "@jiefen/policy";
import { useEditing } from "../entry/editing.ts";
import { keyedIn, useSaying } from "../entry/saying.ts";
import { revisitWords } from "./revisit-words.ts";

/** A sentence for a plan of the draft. */
export function usePlanInWords(path: string): (plan: JsonObject) => string {
  const { language, words: common } = useEditing();
  const { title, titles, amount } = useSaying(path);
  const words = revisitWords[language];
  const chinese = language === "zh";
  return (plan) => {
    const mode = isObject(plan.mode) ? plan.mode : undefined;
    const manner = mode && [
      words.firstThenLater(title("code", mode.first), title("code", mode.later)),
      ...(mode.people === undefined ? [] : [words.people(amount(mode.people, "people"))]),
      ...(mode.roles === undefined ? [] : [titles("role", mode.roles)]),
    ];
    const keyDates = keyedIn(plan, "keyDates").map(([name, { before }]) => words.keyDate(title("keyDate", name), amount(before, "days")));
    const missed = keyedIn(plan, "missed").map(([, { count, notify, card }]) => {
      const follows = [words.tells(titles("role", notify)), ...(card === undefined ? [] : [words.gives(title("card", card))])];
      return `${words.missedTimes(Number(count))}${chinese ? "，" : ": "}${follows.join(chinese ? "，" : ", ")}`;
    });
    return [
      ...(manner ? [manner.join(common.joiner)] : []),
      ...(plan.graceDays === undefined ? [] : [words.grace(amount(plan.graceDays, "days"))]),
      ...(keyDates.length > 0 ? [keyDates.join(common.joiner)] : []),
      ...missed,
    ].join(chinese ? "；" : "; ");
  };
}
