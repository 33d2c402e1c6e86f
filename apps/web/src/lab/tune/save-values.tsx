/** The changed numbers written into a draft: the one being studied, or a new one of the layer. */
import { label } from "@jiefen/forms";
import { pointerOf, quantity } from "@jiefen/policy";
import type { DraftView } from "@jiefen/server/client";
import { useMutation, useQuery } from "@tanstack/react-query";
import { App, Button, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { api } from "../../api.ts";
import { RefusalNotice } from "../../filling/refusal-notice.tsx";
import { useLayers } from "../../policy/use-policy.ts";
import { oneDraft, useTakeIn } from "../../policy-editing/queries.ts";
import { useMe } from "../../session/me.ts";
import { useLanguage } from "../../words/words.ts";
import type { LabPartProps } from "../lab-part.ts";
import { useStudied } from "../study/study-provider.tsx";
import { isAllowed, numberHold, parametersPath } from "./hold-of.ts";

/** A layer's policy is edited by people of its own division; a draft says itself who may edit it. */
export function SaveValues(props: LabPartProps) {
  const { me } = useMe();
  const { layer, draft: id } = props.source;
  const layers = useLayers().data ?? [];
  const draft = useQuery({ ...oneDraft(id ?? ""), enabled: id !== undefined }).data;
  const division = layers.find((one) => one.id === layer)?.division;
  const may = draft ? draft.may.includes("edit") : id === undefined && me.permissions.includes("policy.edit") && division === me.division;
  return may ? <Saving {...props} view={draft} /> : null;
}

function Saving({ view, ...props }: LabPartProps & { readonly view: DraftView | undefined }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const takeIn = useTakeIn();
  const values = useStudied((state) => state.values);
  const [open, setOpen] = useState(false);
  const [title, setTitle] = useState("");
  /** Opened before its numbers were refused: tried again, they go into the same draft. */
  const [opened, setOpened] = useState<DraftView>();
  const { policy, source } = props;
  const changed = Object.entries(values).flatMap(([id, value]) => {
    const parameter = Object.hasOwn(policy.parameters, id) ? policy.parameters[id] : undefined;
    return parameter ? [{ parameter, value }] : [];
  });
  const beyond = changed.filter(({ parameter, value }) => !isAllowed(numberHold(props, parameter), value));
  const saving = useMutation({
    async mutationFn() {
      const draft = view ?? opened ?? (await api.openDraft({ layer: source.layer, title: title.trim() }));
      setOpened(draft);
      takeIn(draft);
      const changes = changed.map(({ parameter, value }) => ({ path: parametersPath, pointer: pointerOf([parameter.id, "value"]), value }));
      return api.editDraft(draft.id, { version: draft.version, changes });
    },
    onSuccess: (draft) => {
      takeIn(draft);
      void message.success(t("labTune.saved"));
      void navigate(`/policy/drafts/${draft.id}/check`);
    },
  });
  const said = (value: number | undefined, unit: string) => (value === undefined ? t("labTune.unset") : quantity(value, unit, language));
  return (
    <>
      <Button type="primary" disabled={changed.length === 0} onClick={() => setOpen(true)}>
        {t("labTune.save")}
      </Button>
      <Modal
        open={open}
        title={view ? t("labTune.saveInto", { title: view.title }) : t("labTune.saveTitle")}
        okText={t("labTune.save")}
        cancelText={t("state.cancel")}
        okButtonProps={{ disabled: beyond.length > 0 || (!view && title.trim() === ""), loading: saving.isPending }}
        onOk={() => saving.mutate()}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <p className="quiet">{t(view ? "labTune.saveIntoHint" : "labTune.saveHint", { count: changed.length })}</p>
        <ul className="lab-changes">
          {changed.map(({ parameter, value }) => (
            <li key={parameter.id}>
              {t("labTune.change", {
                title: label(parameter.title, language),
                before: said(parameter.value, parameter.unit),
                after: said(value, parameter.unit),
              })}
            </li>
          ))}
        </ul>
        {beyond.length > 0 && <p className="trouble">{t("labTune.saveBeyond", { count: beyond.length })}</p>}
        {!view && (
          <div className="field">
            <label htmlFor="lab-draft-title">{t("labTune.saveName")}</label>
            <Input id="lab-draft-title" maxLength={100} value={title} onChange={({ target }) => setTitle(target.value)} />
          </div>
        )}
        {saving.isError && <RefusalNotice error={saving.error} />}
      </Modal>
    </>
  );
}
