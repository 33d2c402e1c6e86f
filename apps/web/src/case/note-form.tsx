/** A remark in the file. */
import { useTranslation } from "react-i18next";
import { TextForm } from "./text-form.tsx";

export function NoteForm() {
  const { t } = useTranslation();
  return (
    <TextForm
      id="note"
      label={t("command.noteText")}
      hint={t("command.noteHint")}
      submit={t("state.save")}
      rows={5}
      maxLength={2000}
      command={(text) => ({ kind: "note", text })}
    />
  );
}
