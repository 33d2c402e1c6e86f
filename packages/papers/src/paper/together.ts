/** Who mediates together, in words: the team, and who was at a session and who was not. */
import type { Attendee } from "@jiefen/casework";
import { type Language, veilText } from "@jiefen/policy";
import { paperWords } from "./paper-words.ts";
import { partyName } from "./party-names.ts";
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
  return present.flatMap((one) => attendeeName(subject, one) ?? []).join(paperWords[language].and);
}

export function absentText(subject: Subject, filing: string | undefined, language: Language): string | undefined {
  const { absent = [] } = attendanceOf(subject, filing) ?? {};
  return absent
    .flatMap(({ reason = "", ...one }) => {
      const name = attendeeName(subject, one);
      if (name === undefined || reason === "") return name ?? [];
      return paperWords[language].withTitle(name, veilText(reason, subject.veiled));
    })
    .join(paperWords[language].and);
}

function attendanceOf({ state }: Subject, filing: string | undefined) {
  return filing === undefined ? undefined : state.sessions.find(({ held }) => held?.record === filing)?.attendance;
}

/** Whose name is not known is left out: nobody is told by an id, nor by a gap between two others. */
function attendeeName(subject: Subject, { person, party, name = "" }: Attendee): string | undefined {
  if (person !== undefined) return subject.names[person];
  if (party !== undefined) return partyName(subject, party);
  return name === "" ? undefined : veilText(name, subject.veiled);
}
