/** Sending a letter to the people who stand for its department: where, and off it goes. */
import type { Letter } from "@jiefen/casework";
import { label } from "@jiefen/forms";
import { Button, Radio } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCase } from "../case/case-context.ts";
import { CommandError } from "../case/command-error.tsx";
import { titled } from "../case/telling.ts";
import { useCommand } from "../case/use-command.ts";
import { useDoing } from "../case/use-doing.ts";
import { useLanguage } from "../words/words.ts";

export function SendLetterForm({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view, policy } = useCase();
  const { stop } = useDoing();
  const command = useCommand(stop);
  const units = view.letterUnits.filter(({ department }) => department === letter.department);
  const [division, choose] = useState(units[0]?.division);
  return (
    <>
      <p className="quiet">{t("letters.sendHint")}</p>
      <fieldset className="field letter-units">
        <legend>
          {t("letters.sendTo")}：{titled(policy.departments, letter.department, language)}
        </legend>
        <Radio.Group
          vertical
          value={division}
          options={units.map((unit) => ({ value: unit.division, label: label(unit.divisionTitle, language) }))}
          onChange={(event) => choose(String(event.target.value))}
        />
      </fieldset>
      <div className="form-end">
        <CommandError error={command.error} />
        <Button
          type="primary"
          size="large"
          disabled={division === undefined}
          loading={command.isPending}
          onClick={() => command.mutate({ kind: "sendLetter", letter: letter.record.id, division: division ?? "" })}
        >
          {t("letters.sendNow")}
        </Button>
      </div>
    </>
  );
}
