/** Pressing a department for what a letter waits for, in a few words that it reads at once. */
import { awaited, type Letter } from "@jiefen/casework";
import { useTranslation } from "react-i18next";
import { useCase } from "../case/case-context.ts";
import { titled } from "../case/telling.ts";
import { TextForm } from "../case/text-form.tsx";
import { dayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";

/** The department knows the letter by itself. */
export function ChaseForm({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view, policy } = useCase();
  const { what, by } = awaited(letter);
  const date = by === undefined ? "" : dayText(by, view.today, language);
  return (
    <TextForm
      id="chase"
      label={t("letters.chaseText")}
      hint={t("letters.chaseHint", { department: titled(policy.departments, letter.department, language) })}
      submit={t("letters.chaseNow")}
      rows={4}
      maxLength={500}
      begin={t(`letters.chaseWords.${what}`, { date }).trim()}
      command={(text) => ({ kind: "chaseLetter", letter: letter.record.id, text })}
    />
  );
}
