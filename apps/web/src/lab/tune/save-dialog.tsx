/** The changed numbers, read once more before they are written into a draft: the one being studied, or a new one of the layer. */
import { label } from "@jiefen/forms";
import { pointerOf, quantity } from "@jiefen/policy";
import type { DraftView } from "@jiefen/server/client";
import { useMutation } from "@tanstack/react-query";
import { App, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { api } from "../../api.ts";
import { RefusalNotice } from "../../filling/refusal-notice.tsx";
import { useTakeIn } from "../../policy-editing/queries.ts";
import { useLanguage } from "../../words/words.ts";
import type { LabPartProps } from "../lab-part.ts";
import { useStudied } from "../study/study-provider.tsx";
import { isAllowed, numberHold, parametersPath } from "./hold-of.ts";

interface SaveDialogProps extends LabPartProps {
  /** The draft being studied. */
  readonly view: DraftView | undefined;
  readonly onClose: () => void;
}

export function SaveDialog({ view, onClose, ...props }: SaveDialogProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const takeIn = useTakeIn();
  const values = useStudied((state) => state.values);
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
    <Modal
      open
      title={view ? t("labTune.saveInto", { title: label(view.title, language) }) : t("labTune.saveTitle")}
      okText={t("labTune.save")}
      cancelText={t("state.cancel")}
      okButtonProps={{ disabled: beyond.length > 0 || (!view && title.trim() === ""), loading: saving.isPending }}
      onOk={() => saving.mutate()}
      onCancel={onClose}
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
  );
}
