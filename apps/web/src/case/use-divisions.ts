/** Divisions as the case's layer knows them. */
import type { DivisionChoice } from "../organisation/division-tree.ts";
import { useStanding } from "../policy/use-policy.ts";
import { useLanguage } from "../words/words.ts";
import { useCase } from "./case-context.ts";

export function useDivisions(): { readonly divisions: readonly DivisionChoice[]; readonly divisionTitle: (code: string) => string } {
  const { language } = useLanguage();
  const { view } = useCase();
  const divisions = useStanding(view.layer.id).data?.divisions ?? [];
  const codeOf = new Map(divisions.map(({ id, code }) => [id, code]));
  return {
    divisions: divisions.map(({ code, title, parent }) => {
      const above = parent === undefined ? undefined : codeOf.get(parent);
      return { code, title, ...(above === undefined ? {} : { parent: above }) };
    }),
    divisionTitle: (code) => divisions.find((one) => one.code === code)?.title[language] ?? code,
  };
}
