/** Puts a recorded case into a draft of the layer, an open one or a new one. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { api } from "../../api.ts";
import { RefusalNotice } from "../../filling/refusal-notice.tsx";
import { draftList, oneDraft, useTakeIn } from "../../policy-editing/queries.ts";
import type { LabSource } from "../lab-part.ts";
import { type RecordedCase, recordingChange } from "./recorded-case.ts";

const fresh = "";

interface AddToDraftProps {
  readonly source: LabSource;
  readonly recorded: RecordedCase;
  /** It has a title of its own. */
  readonly ready: boolean;
}

export function AddToDraft({ source, recorded, ready }: AddToDraftProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const takeIn = useTakeIn();
  const drafts = useQuery(draftList);
  const open = (drafts.data ?? []).filter(({ layer, state }) => layer === source.layer && state === "open");
  const [chosen, choose] = useState<string>();
  const target = chosen ?? open.find(({ id }) => id === source.draft)?.id ?? open[0]?.id ?? fresh;
  const adding = useMutation({
    mutationFn: async () => {
      const view =
        target === fresh
          ? await api.openDraft({ layer: source.layer, title: t("labCase.draftTitle", { title: recorded.title }) })
          : await client.fetchQuery({ ...oneDraft(target), staleTime: 0 });
      return api.editDraft(view.id, {
        version: view.version,
        changes: [recordingChange(view.policy, recorded)],
      });
    },
    onSuccess: takeIn,
  });
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
          options={[...open.map(({ id, title }) => ({ value: id, label: title, title })), { value: fresh, label: t("labCase.addFresh") }]}
          onChange={choose}
        />
        <span className="quiet">{t("labCase.addHint")}</span>
      </div>
      {adding.isError && <RefusalNotice error={adding.error} />}
      {adding.isSuccess ? (
        <p className="notice" role="status">
          <span>{t("labCase.added", { title: adding.data.title })}</span>
          <Link to={`/policy/drafts/${adding.data.id}/check`}>{t("labCase.addedSee")}</Link>
        </p>
      ) : (
        <Button type="primary" disabled={!ready} loading={adding.isPending} onClick={() => adding.mutate()}>
          {t("labCase.add")}
        </Button>
      )}
      {!ready && !adding.isSuccess && <p className="quiet">{t("labCase.addNeedsTitle")}</p>}
    </div>
  );
}
