/** What puts the open case into words. */
import { useTranslation } from "react-i18next";
import { useLanguage } from "../words/words.ts";
import { useCase } from "./case-context.ts";
import type { Telling } from "./telling.ts";
import { useDivisions } from "./use-divisions.ts";
import { useName } from "./use-name.ts";

export function useTelling(): Telling {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view, policy } = useCase();
  const name = useName();
  const { divisionTitle } = useDivisions();
  return { t, language, policy, state: view.state, today: view.today, name, divisionTitle };
}
