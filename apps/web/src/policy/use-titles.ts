/** Titles of layers and roles, which documents name by id. */
import type { Role } from "@jiefen/policy";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../words/words.ts";
import { useLayers, useStanding } from "./use-policy.ts";

/** A layer out of reach of the reader is one above their own. */
export function useLayerTitle(): (layer: string) => string {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const layers = useLayers();
  return (id) => layers.data?.find((layer) => layer.id === id)?.title[language] ?? t("case.upperLayer");
}

export function useRoles(layer: string | undefined): {
  readonly roles: readonly Role[];
  readonly roleTitle: (role: string) => string;
  readonly roleTitles: (roles: readonly string[]) => string;
} {
  const { language } = useLanguage();
  const roles = useStanding(layer).data?.roles ?? [];
  const roleTitle = (id: string) => roles.find((role) => role.id === id)?.title[language] ?? "";
  const roleTitles = (ids: readonly string[]) =>
    ids
      .map(roleTitle)
      .filter(Boolean)
      .join(language === "zh" ? "、" : ", ");
  return { roles, roleTitle, roleTitles };
}
