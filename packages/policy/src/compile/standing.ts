/** What is always current: statutory guards, roles and divisions, the calendar (law 7). */
import type { ValidPolicy } from "../overlay/valid-policy.ts";
import type { Standing } from "../policy/standing.ts";
import { findDocument } from "./documents.ts";
import { entriesOf, sourcesOf } from "./sources.ts";

/** A layer without these documents has no guards, roles or divisions, and counts weekends only. */
export function compileStanding(policy: ValidPolicy): Standing {
  const sources = sourcesOf(policy);
  const guardsPath = "rules/guards.json";
  const organisationPath = "rules/organisation.json";
  const guards = findDocument(policy, guardsPath)?.guards ?? {};
  const calendarPath = "rules/calendar.json";
  const calendar = findDocument(policy, calendarPath);
  const organisation = findDocument(policy, organisationPath);
  return {
    guards: entriesOf(sources, guardsPath, ["guards"], guards).map((guard) => {
      const document = guards[guard.id];
      const pointer = ["guards", guard.id];
      return {
        ...guard,
        lawfulRoute: sources.text(guardsPath, [...pointer, "lawfulRoute"], document?.lawfulRoute ?? ""),
        law: sources.text(guardsPath, [...pointer, "law"], document?.law ?? ""),
      };
    }),
    roles: entriesOf(sources, organisationPath, ["roles"], organisation?.roles ?? {}),
    divisions: entriesOf(sources, organisationPath, ["divisions"], organisation?.divisions ?? {}).map((division) => ({
      ...division,
      // A division stays its namer's, whatever a layer below says of how it is reached.
      layer: sources.layer(organisationPath, ["divisions", division.id, "code"]),
    })),
    keyDates: entriesOf(sources, calendarPath, ["keyDates"], calendar?.keyDates ?? {}),
    calendar: calendar ?? { knownYears: [], holidays: [], makeUpDays: [], source: { text: "" } },
  };
}
