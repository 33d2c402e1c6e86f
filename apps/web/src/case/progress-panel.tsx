/** How a case that runs for long goes on: the notes, the newest first, and the field for the next one. */
import { lastProgressOn } from "@jiefen/casework";
import { useTranslation } from "react-i18next";
import { dayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { useCase } from "./case-context.ts";
import { Panel } from "./panel.tsx";
import { ProgressForm } from "./progress-form.tsx";
import { useName } from "./use-name.ts";

/** Older ones stand in the timeline. */
const most = 5;

export function ProgressPanel() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view } = useCase();
  const name = useName();
  const { state, today } = view;
  const notes = (state.progress ?? []).toSorted((one, other) => other.on.localeCompare(one.on) || other.at - one.at);
  const due = view.tasks.some(({ kind, dueOn }) => kind === "progress" && dueOn <= today);
  const mayWrite = state.open && view.may.includes("progress");
  if (!mayWrite && notes.length === 0) return null;
  return (
    <Panel
      id="progress"
      title={t("progress.title")}
      count={notes.length}
      foldedOnPhone={due ? undefined : t("progress.last", { date: dayText(lastProgressOn(state), today, language) })}
      aside={<span className="quiet">{t("progress.last", { date: dayText(lastProgressOn(state), today, language) })}</span>}
    >
      {mayWrite && <ProgressForm />}
      {notes.length > 0 && (
        <ol className="plain progress-notes">
          {notes.slice(0, most).map(({ id, on, text, by }) => (
            <li key={id}>
              <span className="figures">{dayText(on, today, language)}</span>
              <span className="progress-text">{text}</span>
              <span className="quiet">{name(by)}</span>
            </li>
          ))}
        </ol>
      )}
      {notes.length > most && <p className="quiet">{t("progress.older", { count: notes.length - most })}</p>}
    </Panel>
  );
}
