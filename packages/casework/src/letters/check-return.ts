/** A letter that is sent back says who is competent instead. */
import type { Facts, Policy } from "@jiefen/policy";
import type { Refusal } from "../case/refusal.ts";
import { place, refuse } from "../refusal/refuse.ts";

/** Not knowing it is no answer: a letter would come to rest with nobody. */
export function checkReturn({ letter, facts }: Policy, record: string, values: Facts): Refusal | undefined {
  if (letter?.record !== record || values[letter.returnedField] !== true) return undefined;
  const unit = values[letter.competentField];
  if (typeof unit === "string" && unit.trim() !== "") return undefined;
  const title = facts[letter.competentField]?.title ?? { zh: letter.competentField, en: letter.competentField };
  const message = { zh: `“${title.zh}”还没有填写。`, en: `“${title.en}” has no answer.` };
  const hint = { zh: "退回的推送函必须写明应由哪个单位办理。", en: "A letter sent back has to name the unit that is competent." };
  return refuse("competent-unit-missing", [place("competent-unit-missing", record, `/${letter.competentField}`, message, hint)]);
}
