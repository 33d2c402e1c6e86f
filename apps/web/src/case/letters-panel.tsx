/** Letters of referral: to whom, how each stands, and what came back. */
import { lettersOf } from "@jiefen/casework";
import { useTranslation } from "react-i18next";
import { LetterRow } from "../letters/letter-row.tsx";
import { LetterSlips } from "../letters/letter-slips.tsx";
import { useCase } from "./case-context.ts";
import { Panel } from "./panel.tsx";

export function LettersPanel() {
  const { t } = useTranslation();
  const { view, policy } = useCase();
  const letters = lettersOf(policy, view.state);
  if (!policy.letter || letters.length === 0) return null;
  const { letter: document } = policy;
  const open = letters.filter(({ answered, returned }) => !answered && !returned).length;
  return (
    <Panel id="letters" title={t("letter.title")} count={letters.length} flush>
      {open > 0 && view.state.open && <p className="quiet panel-note">{t("letter.blocks", { count: open })}</p>}
      <ul className="rows">
        {letters.toReversed().map((letter) => (
          <LetterRow key={letter.record.id} document={document} letter={letter} />
        ))}
      </ul>
      {policy.letterSlips.length > 0 && (
        <details className="checks-done">
          <summary>{t("letters.slips")}</summary>
          <div className="panel-note">
            <LetterSlips policy={policy} />
          </div>
        </details>
      )}
    </Panel>
  );
}
