/** Who mediates together, in words: the team, and who was at a session and who was not. */
import { type Attendee, partiesOf } from "@jiefen/casework";
import { type Language, veilText } from "@jiefen/policy";
import { paperWords } from "./paper-words.ts";
import type { Subject } from "./subject.ts";

/** Whoever is there by profession, without a post, is told with it; nobody by an id. */
export function teamText({ policy, state, names }: Subject, language: Language): string {
  return state.team
    .flatMap(({ person, role }) => {
      const profession = policy.joint?.professions.find(({ id }) => id === role)?.title[language];
      const name = names[person];
      if (name === undefined) return profession ?? [];
      return profession === undefined ? name : paperWords[language].withTitle(name, profession);
    })
    .join(paperWords[language].and);
}

/** At the session that the filing tells of. */
export function presentText(subject: Subject, filing: string | undefined, language: Language): string | undefined {
  const { present = [] } = attendanceOf(subject, filing) ?? {};
  return present.map((one) => attendeeText(subject, one)).join(paperWords[language].and);
}

export function absentText(subject: Subject, filing: string | undefined, language: Language): string | undefined {
  const { absent = [] } = attendanceOf(subject, filing) ?? {};
  return absent
    .map(({ reason = "", ...one }) => {
      const name = attendeeText(subject, one);
      return reason === "" ? name : paperWords[language].withTitle(name, veilText(reason, subject.veiled));
    })
    .join(paperWords[language].and);
}

function attendanceOf({ state }: Subject, filing: string | undefined) {
  return filing === undefined ? undefined : state.sessions.find(({ held }) => held?.record === filing)?.attendance;
}

function attendeeText(subject: Subject, { person, party, name = "" }: Attendee): string {
  if (person !== undefined) return subject.names[person] ?? "";
  if (party === undefined) return veilText(name, subject.veiled);
  const { policy, state } = subject;
  const item = partiesOf(policy, state.facts).find(({ id }) => id === party) ?? {};
  const named = Object.entries(item).find(([fact, value]) => {
    const origin = policy.facts[fact]?.origin;
    return origin?.kind === "field" && origin.identity === "name" && typeof value === "string";
  });
  return typeof named?.[1] === "string" ? named[1] : "";
}
