/** What a plan says besides its days: how visits are made, the grace, key dates, and what missed ones bring about. */
import { findAt, isObject, type JsonObject, type Segments } from "@jiefen/policy";
import { useEditing } from "../entry/editing.ts";
import { namedBy } from "../entry/references.ts";
import { numberInWords, parameterIn, parametersPath } from "../entry/value-in-words.ts";
import type { ReferenceKind } from "../registry/entry-words.ts";
import { revisitWords } from "./revisit-words.ts";

/** A sentence for a plan of the draft. */
export function usePlanInWords(): (plan: JsonObject) => string {
  const { drafted, language, words: common } = useEditing();
  const words = revisitWords[language];
  const path = "rules/revisit.json";
  const comma = language === "zh" ? "；" : "; ";

  function amount(value: unknown, unit: string): string {
    const name = parameterIn(value);
    const number = name === undefined ? value : findAt(drafted.policy.documents[parametersPath], [name, "value"]);
    return typeof number === "number" ? numberInWords(number, unit, language) : common.noValue;
  }
  function titleOf(kind: ReferenceKind, id: unknown): string {
    return namedBy(drafted.policy, kind, path).find((one) => one.id === id)?.title[language] ?? "";
  }
  function titlesOf(kind: ReferenceKind, ids: unknown): string {
    return (Array.isArray(ids) ? ids : []).map((id) => titleOf(kind, id)).join(common.joiner);
  }
  function entriesAt(plan: JsonObject, place: Segments): readonly (readonly [string, JsonObject])[] {
    const found = findAt(plan, place);
    return Object.entries(isObject(found) ? found : {}).flatMap(([name, one]) => (isObject(one) ? [[name, one] as const] : []));
  }
  return (plan) => {
    const mode = isObject(plan.mode) ? plan.mode : {};
    const keyDates = entriesAt(plan, ["keyDates"]).map(([name, { before }]) =>
      words.keyDate(titleOf("keyDate", name), amount(before, "days")),
    );
    const missed = entriesAt(plan, ["missed"]).map(([, { count, notify, card }]) => {
      const follows = [words.tells(titlesOf("role", notify)), ...(card === undefined ? [] : [words.gives(titleOf("card", card))])];
      return `${words.missedTimes(Number(count))}${language === "zh" ? "，" : ": "}${follows.join(language === "zh" ? "，" : ", ")}`;
    });
    return [
      `${words.firstThenLater(titleOf("code", mode.first), titleOf("code", mode.later))}${common.joiner}${words.people(amount(mode.people, "people"))}`,
      words.grace(amount(plan.graceDays, "days")),
      ...(keyDates.length > 0 ? [keyDates.join(common.joiner)] : []),
      ...missed,
    ].join(comma);
  };
}
