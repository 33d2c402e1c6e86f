/** Who has changed what in this draft, newest first. */

import { type Drafted, placeTitle } from "@jiefen/builder";
import { system } from "@jiefen/casework";
import { label } from "@jiefen/forms";
import type { DraftView } from "@jiefen/server/client";
import { useTranslation } from "react-i18next";
import { timeText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";

export function DraftHistory({ view, drafted }: { readonly view: DraftView; readonly drafted: Drafted }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const edits = view.history.toSorted((one, other) => other.at - one.at);
  return (
    <details className="panel">
      <summary>
        <h2 className="inline">{t("draft.history")}</h2> <span className="count">{edits.length}</span>
      </summary>
      {edits.length === 0 && <p className="quiet">{t("draft.historyEmpty")}</p>}
      <ol className="edits">
        {edits.map((edit) => {
          const titles = edit.changes
            .flatMap(({ path, pointer }) => placeTitle(drafted, path, pointer) ?? [])
            .map((title) => label(title, language))
            .concat(edit.rebased ? [t("rebase.editMade")] : []);
          return (
            <li key={edit.id} className={edit.undone ? "edit-undone" : undefined}>
              {[...new Set(titles)].join(language === "zh" ? "、" : ", ")} {edit.undone && <span className="tag">{t("draft.undone")}</span>}
              <div className="quiet">
                {edit.by.id === system ? t("audit.system") : edit.by.name} · {timeText(edit.at, language)}
              </div>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
