/** Puts a recorded case into a draft of the layer, an open one or a new one. */
import { label } from "@jiefen/forms";
import { Button, Select } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { RefusalNotice } from "../../filling/refusal-notice.tsx";
import { useLanguage } from "../../words/words.ts";
import type { LabSource } from "../lab-part.ts";
import type { RecordedCase } from "./recorded-case.ts";
import { freshDraft, useTargetDraft } from "./use-target-draft.ts";

interface AddToDraftProps {
  readonly source: LabSource;
  readonly recorded: RecordedCase;
  /** It has a title of its own. */
  readonly ready: boolean;
}

export function AddToDraft({ source, recorded, ready }: AddToDraftProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { drafts, open, target, choose, adding } = useTargetDraft(source, ({ title }) => t("labCase.draftTitle", { title }));
  return (
    <div className="lab-add">
      <h3>{t("labCase.addTitle")}</h3>
      <div className="field">
        <label htmlFor="lab-draft">{t("labCase.addTo")}</label>
        <Select
          id="lab-draft"
          className="jf-select"
          loading={drafts.isPending}
          value={target}
          options={[
            ...open.map(({ id, title }) => ({ value: id, label: label(title, language), title: label(title, language) })),
            { value: freshDraft, label: t("labCase.addFresh") },
          ]}
          onChange={choose}
        />
        <span className="quiet">{t("labCase.addHint")}</span>
      </div>
      {adding.isError && <RefusalNotice error={adding.error} />}
      {adding.isSuccess ? (
        <p className="notice" role="status">
          <span>{t("labCase.added", { title: label(adding.data.title, language) })}</span>
          <Link to={`/policy/drafts/${adding.data.id}/check`}>{t("labCase.addedSee")}</Link>
        </p>
      ) : (
        <Button type="primary" disabled={!ready} loading={adding.isPending} onClick={() => adding.mutate(recorded)}>
          {t("labCase.add")}
        </Button>
      )}
      {!ready && !adding.isSuccess && <p className="quiet">{t("labCase.addNeedsTitle")}</p>}
    </div>
  );
}
