/** Lowering the level in force by one step. */
import { ArrowRightOutlined } from "@ant-design/icons";
import { LevelMark } from "@jiefen/forms";
import type { Scale } from "@jiefen/policy";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../words/words.ts";
import { useCase } from "./case-context.ts";
import { TextForm } from "./text-form.tsx";

export function DowngradeForm({ scale }: { readonly scale: Scale }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view } = useCase();
  const at = scale.levels.findIndex((level) => level.id === view.state.inForce[scale.id]);
  const from = scale.levels[at];
  const to = scale.levels[at - 1];
  if (!from || !to) return null;
  return (
    <TextForm
      id="reason"
      label={t("command.reason")}
      hint={t("command.reasonHint")}
      submit={t("case.act.downgrade")}
      rows={3}
      maxLength={500}
      command={(reason) => ({ kind: "downgrade", scale: scale.id, reason })}
    >
      <p className="quiet">{t("command.downgradeHint")}</p>
      <p className="jf-inline">
        <LevelMark title={from.title} swatch={from.swatch} language={language} />
        <ArrowRightOutlined aria-label={t("policy.to")} />
        <LevelMark title={to.title} swatch={to.swatch} language={language} />
      </p>
    </TextForm>
  );
}
