/** Somebody at a session: told apart, and called by name. */
import type { Attendance, Attendee } from "@jiefen/casework";
import { partyName } from "../case/party-name.ts";
import type { Telling } from "../case/telling.ts";

export function keyOf({ person, party, name }: Attendee): string {
  return person ?? party ?? name ?? "";
}

export function attendeeName({ policy, state, name, t }: Telling, { person, party, name: called = "" }: Attendee): string {
  if (person !== undefined) return name(person);
  return party === undefined ? called : `${partyName(policy, state.facts, party, "")}${t("joint.asParty")}`;
}

/** Who was there and who was not, with why. */
export function attendanceText(telling: Telling, { present, absent }: Attendance): string {
  const { t, language } = telling;
  const joiner = language === "zh" ? "、" : ", ";
  const there = t("joint.present", { names: present.map((one) => attendeeName(telling, one)).join(joiner) });
  if (absent.length === 0) return there;
  const away = absent.map(({ reason, ...one }) => {
    const name = attendeeName(telling, one);
    return reason === undefined ? name : language === "zh" ? `${name}（${reason}）` : `${name} (${reason})`;
  });
  return `${there}${language === "zh" ? "；" : "; "}${t("joint.absent", { names: away.join(joiner) })}`;
}
