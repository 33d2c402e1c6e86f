/** Divisions as the case's layer knows them. */
import { useStanding } from "../policy/use-policy.ts";
import { useLanguage } from "../words/words.ts";
import { useCase } from "./case-context.ts";

interface Choice {
  readonly value: string;
  readonly label: string;
}

export function useDivisions(): { readonly divisions: readonly Choice[]; readonly divisionTitle: (code: string) => string } {
  const { language } = useLanguage();
  const { view } = useCase();
  const divisions = useStanding(view.layer.id).data?.divisions ?? [];
  return {
    divisions: divisions.map(({ id, title }) => ({ value: id, label: title[language] })),
    divisionTitle: (code) => divisions.find(({ id }) => id === code)?.title[language] ?? code,
  };
}
