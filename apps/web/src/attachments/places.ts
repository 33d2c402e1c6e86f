/** What a file may belong to within a case: a filing, a party, a joint session. */
import { partiesOf, recordsAsRead } from "@jiefen/casework";
import type { AttachmentKind, Facts, Language, Policy } from "@jiefen/policy";
import type { AttachmentUpload, CaseView } from "@jiefen/server/client";
import type { TFunction } from "i18next";
import { partyName } from "../case/party-name.ts";
import { sessionWhen } from "../case/session-text.ts";
import { dayText } from "../words/dates.ts";

export interface Place {
  readonly value: string;
  readonly title: string;
  /** Under which it is offered. */
  readonly group: string;
  readonly asked: Pick<AttachmentUpload, "record" | "party" | "session">;
  /** Chosen until somebody chooses. */
  readonly proposed?: boolean;
}

export function partyPlaces(policy: Policy, facts: Facts, t: TFunction): readonly Place[] {
  return partiesOf(policy, facts).flatMap(({ id }): readonly Place[] =>
    typeof id === "string"
      ? [{ value: `party:${id}`, title: partyName(policy, facts, id, ""), group: t("attachment.party"), asked: { party: id } }]
      : [],
  );
}

/** The newest filing that the kind names is proposed. */
export function placesOf(
  policy: Policy,
  { state, today }: CaseView,
  kind: AttachmentKind,
  language: Language,
  t: TFunction,
): readonly Place[] {
  const filings = recordsAsRead(state)
    .filter(({ record }) => kind.records?.includes(record) ?? true)
    .toReversed();
  return [
    ...filings.map(({ id, record, on }, index) => ({
      value: `record:${id}`,
      title: `${policy.records[record]?.title[language] ?? record} ${dayText(on, today, language)}`,
      group: t("attachment.filing"),
      asked: { record: id },
      proposed: index === 0 && kind.records !== undefined,
    })),
    ...partyPlaces(policy, state.facts, t),
    ...state.sessions
      .filter(({ cancelled }) => !cancelled)
      .map((session) => ({
        value: `session:${session.id}`,
        title: sessionWhen({ language, today }, session),
        group: t("attachment.session"),
        asked: { session: session.id },
      })),
  ];
}
