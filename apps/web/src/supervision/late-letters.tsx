/** Letters whose day was let pass, each with its slip. */
import type { LocalDate } from "@jiefen/policy";
import type { LateLetter } from "@jiefen/server/client";
import { useTranslation } from "react-i18next";
import { AgendaRow } from "../agenda/agenda-row.tsx";
import { PapersToOpen } from "../papers/papers-to-open.tsx";

export function LateLetters({ letters, today }: { readonly letters: readonly LateLetter[]; readonly today: LocalDate }) {
  const { t } = useTranslation();
  if (letters.length === 0) return null;
  return (
    <section className="panel panel-flush" aria-labelledby="late-letters">
      <h2 id="late-letters">
        {t("supervision.lateLetters")} <span className="count">{letters.length}</span>
      </h2>
      <ul className="rows">
        {letters.map((letter) => (
          <AgendaRow key={letter.about} task={letter} today={today}>
            <PapersToOpen caseId={letter.caseId} papers={letter.papers} about={letter.case.title || letter.case.number} />
          </AgendaRow>
        ))}
      </ul>
    </section>
  );
}
