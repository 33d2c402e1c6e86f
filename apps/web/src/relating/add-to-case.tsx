/** What was typed at intake goes into the case that is there already: nothing is typed again and nothing is lost. */
import { useTranslation } from "react-i18next";
import { CaseLoader } from "../case/case-loader.tsx";
import { AdditionsForm, type AdditionsFormProps } from "./additions-form.tsx";

export function AddToCase({ id, ...rest }: AdditionsFormProps & { readonly id: string }) {
  const { t } = useTranslation();
  return (
    <CaseLoader id={id} missing={<p>{t("state.notFoundHint")}</p>}>
      <AdditionsForm {...rest} />
    </CaseLoader>
  );
}
