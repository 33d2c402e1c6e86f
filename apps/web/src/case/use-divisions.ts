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
  const above = (parent: string | undefined) => divisions.find(({ id }) => id === parent)?.title[language];
  return {
    divisions: divisions.map(({ code, title, parent }) => ({
      value: code,
      label: [above(parent), title[language]].filter(Boolean).join(" · "),
    })),
    divisionTitle: (code) => divisions.find((one) => one.code === code)?.title[language] ?? code,
  };
}
