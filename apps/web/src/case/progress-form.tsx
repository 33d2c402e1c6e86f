/** A progress note in one field: today unless another day is chosen. */
import type { CaseView } from "@jiefen/server/client";
import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCase } from "./case-context.ts";
import { CommandError } from "./command-error.tsx";
import { DayField } from "./day-field.tsx";
import { useCommand } from "./use-command.ts";

export function ProgressForm({ onDone }: { readonly onDone?: (view: CaseView) => void }) {
  const { t } = useTranslation();
  const { view } = useCase();
  const [text, setText] = useState("");
  const [on, setOn] = useState<string>();
  const command = useCommand((next) => {
    setText("");
    setOn(undefined);
    onDone?.(next);
  });
  const said = text.trim();
  return (
    <form
      className="progress-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (said !== "") command.mutate({ kind: "progress", text: said, ...(on === undefined ? {} : { on }) });
      }}
    >
      <div className="field">
        <label htmlFor="progress-text">{t("progress.text")}</label>
        <Input.TextArea
          id="progress-text"
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={1000}
          placeholder={t("progress.example")}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      {on !== undefined && <DayField value={on} onChange={setOn} />}
      <CommandError error={command.error} />
      <div className="progress-end">
        <Button type="primary" htmlType="submit" disabled={said === ""} loading={command.isPending}>
          {t("progress.save")}
        </Button>
        {on === undefined && (
          <Button type="link" onClick={() => setOn(view.today)}>
            {t("progress.otherDay")}
          </Button>
        )}
      </div>
    </form>
  );
}
