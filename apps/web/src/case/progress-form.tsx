/** A progress note in one field: today unless another day is chosen. */
import type { CaseView } from "@jiefen/server/client";
import { Button, Input } from "antd";
import { useTranslation } from "react-i18next";
import { recordSubject } from "../session/draft-subject.ts";
import { KeptForm, useKept } from "../session/kept-form.tsx";
import { useCase } from "./case-context.ts";
import { CommandError } from "./command-error.tsx";
import { DayField } from "./day-field.tsx";
import { useCommand } from "./use-command.ts";

interface ProgressFormProps {
  readonly onDone?: (view: CaseView) => void;
}

export function ProgressForm(props: ProgressFormProps) {
  const { view } = useCase();
  return (
    <KeptForm subject={recordSubject(view.state.id, "#progress")}>
      <Fields {...props} />
    </KeptForm>
  );
}

function Fields({ onDone }: ProgressFormProps) {
  const { t } = useTranslation();
  const { view } = useCase();
  const [text, setText] = useKept("text", "");
  const [on, setOn] = useKept<string | undefined>("on", undefined);
  const command = useCommand(onDone);
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
