/** How far a draft or a version has come, in a word. */
import type { DraftState } from "@jiefen/server/client";
import { useTranslation } from "react-i18next";

export function StateTag({ state }: { readonly state: DraftState }) {
  const { t } = useTranslation();
  return <span className={state === "submitted" ? "tag tag-own" : "tag"}>{t(`drafts.state.${state}`)}</span>;
}
