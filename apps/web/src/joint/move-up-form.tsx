/** Moving the case up to the next rung, or past it where policy lets one be skipped. */
import { Radio } from "antd";
import { useTranslation } from "react-i18next";
import { useCase } from "../case/case-context.ts";
import { TextForm } from "../case/text-form.tsx";
import { useDivisions } from "../case/use-divisions.ts";
import { useKept } from "../session/kept-form.tsx";
import { useLanguage } from "../words/words.ts";
import { useRungsAbove } from "./use-rungs-above.ts";

export function MoveUpForm() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { policy } = useCase();
  const { divisionTitle } = useDivisions();
  const above = useRungsAbove();
  const [to, setTo] = useKept<string | undefined>("to", undefined);
  const next = above[0]?.division;
  const choices = policy.joint?.ladder?.skipWhen === undefined ? above.slice(0, 1) : above;
  return (
    <TextForm
      id="reason"
      label={t("command.reason")}
      hint={t("joint.moveUpReason")}
      submit={t("joint.moveUp")}
      rows={3}
      maxLength={500}
      ready={next !== undefined}
      command={(reason) => ({ kind: "moveUp", reason, ...(to === undefined || to === next ? {} : { to }) })}
    >
      <p className="quiet">{t("joint.moveUpHint")}</p>
      <fieldset className="field joint-plain">
        <legend>{t("joint.moveUpTo")}</legend>
        <Radio.Group
          value={to ?? next}
          onChange={(event) => setTo(String(event.target.value))}
          options={choices.map(({ rung, division }, index) => ({
            value: division,
            label: `${rung.title[language]} · ${divisionTitle(division)}${index > 0 ? ` · ${t("joint.skips")}` : ""}`,
          }))}
        />
      </fieldset>
    </TextForm>
  );
}
