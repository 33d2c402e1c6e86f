/** A remark in the file. */
import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CommandError } from "./command-error.tsx";
import { useCommand } from "./use-command.ts";
import { useDoing } from "./use-doing.ts";

export function NoteForm() {
  const { t } = useTranslation();
  const { stop } = useDoing();
  const [text, setText] = useState("");
  const command = useCommand(stop);
  return (
    <>
      <div className="field">
        <label htmlFor="note">{t("command.noteText")}</label>
        <Input.TextArea id="note" rows={5} maxLength={2000} value={text} onChange={(event) => setText(event.target.value)} />
        <span className="quiet">{t("command.noteHint")}</span>
      </div>
      <div className="form-end">
        <CommandError error={command.error} />
        <Button
          type="primary"
          size="large"
          disabled={text.trim() === ""}
          loading={command.isPending}
          onClick={() => command.mutate({ kind: "note", text: text.trim() })}
        >
          {t("state.save")}
        </Button>
      </div>
    </>
  );
}
