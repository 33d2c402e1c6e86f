/** When a joint session is, and who is asked to it. */
import type { Invited, Session } from "@jiefen/casework";
import { dayText } from "../words/dates.ts";
import type { Telling } from "./telling.ts";

export function sessionWhen({ language, today }: Pick<Telling, "language" | "today">, { on, time }: Pick<Session, "on" | "time">): string {
  return [dayText(on, today, language), time].filter(Boolean).join(" ");
}

export function invitedText({ language, name }: Pick<Telling, "language" | "name">, invited: readonly Invited[]): string {
  const one = (guest: Invited) =>
    [guest.person === undefined ? guest.name : name(guest.person) || guest.name, guest.unit].filter(Boolean).join(" ");
  return invited
    .map(one)
    .filter(Boolean)
    .join(language === "zh" ? "、" : ", ");
}

/** One guest per line, the unit after a comma. */
export function guestsOf(text: string): readonly Invited[] {
  return text.split("\n").flatMap((line): Invited[] => {
    const [name = "", ...rest] = line.split(/[，,]/u).map((part) => part.trim());
    const unit = rest.filter(Boolean).join(" ");
    if (name === "" && unit === "") return [];
    return [{ ...(name === "" ? {} : { name }), ...(unit === "" ? {} : { unit }) }];
  });
}
