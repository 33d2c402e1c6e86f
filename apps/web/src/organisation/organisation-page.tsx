/** Roles, divisions and calendar of my layer: always current, changed at once. */
import { label } from "@jiefen/forms";
import { useTranslation } from "react-i18next";
import { useMe } from "../session/me.ts";
import { Page } from "../shell/page.tsx";
import { Empty, Failed, Loading } from "../shell/states.tsx";
import { useLanguage } from "../words/words.ts";
import { CalendarPart } from "./calendar-part.tsx";
import { DivisionsPart } from "./divisions-part.tsx";
import { KeyDatesPart } from "./key-dates-part.tsx";
import { RolesPart } from "./roles-part.tsx";
import { useOrganisation } from "./use-organisation.ts";

export function OrganisationPage() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { me } = useMe();
  const organisation = useOrganisation(me.layer);
  const view = organisation.data;
  return (
    <Page title={t("organisation.title")} aside={view && <span className="tag">{label(view.title, language)}</span>}>
      {me.layer === undefined && <Empty title={t("state.notFound")} />}
      {me.layer !== undefined && organisation.isPending && <Loading />}
      {organisation.isError && <Failed error={organisation.error} onRetry={() => organisation.refetch()} />}
      {view && (
        <>
          <p className="quiet">
            {view.mayChange ? t("organisation.now") : t("organisation.readOnly", { layer: label(view.title, language) })}
          </p>
          <RolesPart view={view} />
          <DivisionsPart view={view} />
          <CalendarPart view={view} />
          <KeyDatesPart view={view} />
        </>
      )}
    </Page>
  );
}
