/** Naming who handles the case. */
import { Button, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCase } from "./case-context.ts";
import { CommandError } from "./command-error.tsx";
import { useCommand } from "./use-command.ts";
import { useDoing } from "./use-doing.ts";
import { usePeople } from "./use-people.ts";

export function AssignForm() {
  const { t } = useTranslation();
  const { view } = useCase();
  const { stop } = useDoing();
  const [handler, setHandler] = useState(view.state.handler);
  const command = useCommand(stop);
  const people = usePeople();
  return (
    <>
      <div className="field">
        <label htmlFor="handler">{t("case.handler")}</label>
        <Select
          id="handler"
          className="jf-select"
          showSearch={{ optionFilterProp: "label" }}
          placeholder={t("command.choosePerson")}
          value={handler}
          options={people.map(({ value, label }) => ({ value, label }))}
          onChange={setHandler}
        />
      </div>
      <div className="form-end">
        <CommandError error={command.error} />
        <Button
          type="primary"
          size="large"
          disabled={!handler}
          loading={command.isPending}
          onClick={() => handler && command.mutate({ kind: "assign", handler })}
        >
          {t("state.save")}
        </Button>
      </div>
    </>
  );
}
