/** What a seat's role is called: a profession of the roster, or a role of the organisation. */
import { useCase } from "../case/case-context.ts";
import { useRoles } from "../policy/use-roles.ts";
import { useLanguage } from "../words/words.ts";

export function useRoleNames(): (role: string) => string {
  const { language } = useLanguage();
  const { view, policy } = useCase();
  const { roleTitle } = useRoles(view.layer.id);
  return (role) => policy.joint?.professions.find(({ id }) => id === role)?.title[language] ?? roleTitle(role);
}
