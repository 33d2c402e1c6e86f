/** A person of the roster for those who only read it. */
import type { RosterView } from "@jiefen/server/client";
import { useTranslation } from "react-i18next";
import { useTexts } from "./use-texts.ts";

export function RosterFacts({ person }: { readonly person: RosterView }) {
  const { t } = useTranslation();
  const { one, several } = useTexts();
  const rows = [
    [t("roster.profession"), one(person.professionTitle)],
    [t("roster.division"), one(person.divisionTitle)],
    [t("roster.serves"), several(person.servesTitles)],
    [t("roster.language"), several(person.languageTitles)],
    [t("roster.speciality"), several(person.specialityTitles)],
    [t("roster.worksFor"), person.worksFor],
    [t("roster.phone"), person.phone],
    [t("roster.account"), person.accountName],
    [t("roster.load"), String(person.load)],
  ] as const;
  return (
    <dl className="facts">
      {rows.map(([name, value]) =>
        value ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
