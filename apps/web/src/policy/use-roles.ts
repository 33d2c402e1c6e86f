/** Titles of roles, which documents name by id. */
import type { Role } from "@jiefen/policy";
import { useLanguage } from "../words/words.ts";
import { useStanding } from "./use-policy.ts";

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
