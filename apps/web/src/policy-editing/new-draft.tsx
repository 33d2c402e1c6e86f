/** What a new draft is to change, in the words of who opens it. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { Checkbox, Input, Modal, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { api } from "../api.ts";
import { RefusalNotice } from "../filling/refusal-notice.tsx";
import { useLayers } from "../policy/use-policy.ts";
import { useMe } from "../session/me.ts";
import { useLanguage } from "../words/words.ts";
import { releaseList, useTakeIn } from "./queries.ts";

interface NewDraftProps {
  readonly open: boolean;
  /** An older release to go back to. */
  readonly from?: { readonly layer: string; readonly release: string; readonly title: string };
  readonly onClose: () => void;
}

export function NewDraft({ open, from, onClose }: NewDraftProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { me } = useMe();
  const navigate = useNavigate();
  const takeIn = useTakeIn();
  const layers = useLayers();
  const [chosen, setChosen] = useState<string>();
  const [typed, setTyped] = useState<string>();
  const [newest, setNewest] = useState(false);
  const layer = from?.layer ?? chosen ?? me.layer ?? layers.data?.[0]?.id;
  const releases = useQuery({ ...releaseList(layer ?? ""), enabled: open && layer !== undefined });
  const stands = releases.data?.find(({ state }) => state === "inForce")?.above !== undefined;
  const title = (typed ?? from?.title ?? "").trim();
  const creating = useMutation({
    mutationFn: () =>
      api.openDraft({
        layer: layer ?? "",
        title,
        ...(from && { from: from.release }),
        ...(newest && { standOn: "newest" as const }),
      }),
    onSuccess: (view) => {
      takeIn(view);
      onClose();
      void navigate(`/policy/drafts/${view.id}`);
    },
  });
  return (
    <Modal
      open={open}
      title={from ? t("releases.restoreTitle") : t("drafts.open")}
      okText={t("drafts.create")}
      cancelText={t("state.cancel")}
      okButtonProps={{ disabled: title === "" || layer === undefined, loading: creating.isPending }}
      onOk={() => creating.mutate()}
      onCancel={onClose}
      destroyOnHidden
    >
      {from && <p className="quiet">{t("releases.restoreHint")}</p>}
      <div className="field">
        <label htmlFor="draft-title">{t("drafts.name")}</label>
        <Input
          id="draft-title"
          maxLength={100}
          value={typed ?? from?.title ?? ""}
          onChange={(event) => setTyped(event.target.value)}
          onPressEnter={(event) => !event.nativeEvent.isComposing && title !== "" && creating.mutate()}
        />
        <span className="quiet">{t("drafts.nameHint")}</span>
      </div>
      {!from && layers.data && layers.data.length > 1 && me.layer === undefined && (
        <div className="field">
          <label htmlFor="draft-layer">{t("policy.layer")}</label>
          <Select
            id="draft-layer"
            className="jf-select"
            value={layer}
            options={layers.data.map((one) => ({ value: one.id, label: one.title[language] }))}
            onChange={setChosen}
          />
        </div>
      )}
      {stands && (
        <div className="field">
          <Checkbox checked={newest} onChange={(event) => setNewest(event.target.checked)}>
            {t("drafts.newest")}
          </Checkbox>
          <span className="quiet">{t("drafts.newestHint")}</span>
        </div>
      )}
      {creating.isError && <RefusalNotice error={creating.error} />}
    </Modal>
  );
}
