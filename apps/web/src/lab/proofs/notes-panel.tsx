/** What may well be meant and is good to know: there can be hundreds, so they wait behind their count. */
import type { Finding } from "@jiefen/analysis";
import { label } from "@jiefen/forms";
import { Button, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../words/words.ts";
import type { LabPartProps } from "../lab-part.ts";
import { FindingRow, keyOfFinding } from "./finding-row.tsx";

/** So many are shown at first, and with each wish for more. */
const atATime = 20;
const all = "";

interface NotesPanelProps extends LabPartProps {
  readonly notes: readonly Finding[];
}

export function NotesPanel(props: NotesPanelProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (props.notes.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="lab-notes">
      <details className="policy-part" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <h2 id="lab-notes">{t("labChecks.notes")}</h2>
          <span className="count">{props.notes.length}</span>
        </summary>
        <p className="quiet">{t("labChecks.notesHint")}</p>
        {open && <Notes {...props} />}
      </details>
    </section>
  );
}

function Notes({ policy, source, notes }: NotesPanelProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [criterion, setCriterion] = useState(all);
  const [most, setMost] = useState(atATime);
  const concern = ({ about, others }: Finding, id: string) => about === id || others.includes(id);
  const options = policy.criteria.flatMap(({ id, title }) => {
    const count = notes.filter((note) => concern(note, id)).length;
    return count === 0 ? [] : [{ value: id, label: `${label(title, language)} (${count})` }];
  });
  const found = criterion === all ? notes : notes.filter((note) => concern(note, criterion));
  const shown = found.slice(0, most);
  return (
    <>
      <div className="lab-filter">
        {options.length > 0 && (
          <Select
            aria-label={t("labChecks.filter")}
            showSearch
            optionFilterProp="label"
            popupMatchSelectWidth={false}
            value={criterion}
            options={[{ value: all, label: t("labChecks.filterAll") }, ...options]}
            onChange={(chosen: string) => {
              setCriterion(chosen);
              setMost(atATime);
            }}
          />
        )}
        <span className="quiet" role="status">
          {t("labChecks.shown", { count: shown.length, of: found.length })}
        </span>
      </div>
      <ul className="lab-told">
        {shown.map((note) => (
          <FindingRow key={keyOfFinding(note)} policy={policy} source={source} finding={note} />
        ))}
      </ul>
      {found.length > most && (
        <Button onClick={() => setMost(most + atATime)}>{t("labChecks.more", { count: Math.min(atATime, found.length - most) })}</Button>
      )}
    </>
  );
}
