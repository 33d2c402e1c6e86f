/** Numbers are tried live in the browser: where others look at the policy as it is written, that is said. */
import { useTranslation } from "react-i18next";
import { useStudied } from "../study/study-provider.tsx";

export function TriedNotice() {
  const { t } = useTranslation();
  const tried = useStudied(({ values }) => Object.keys(values).length > 0);
  return tried ? <p className="notice">{t("labChecks.tried")}</p> : null;
}
