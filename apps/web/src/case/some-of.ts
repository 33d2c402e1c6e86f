/** The first few of many names in one line, and how many there are in all. */
import type { TFunction } from "i18next";

/** As many as a line of a phone holds. */
const most = 3;

export function someOf(names: readonly string[], t: TFunction): string {
  const first = names.slice(0, most).join(t("fold.and"));
  return names.length > most ? t("fold.rest", { first, count: names.length }) : first;
}
