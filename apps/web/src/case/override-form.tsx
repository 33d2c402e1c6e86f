/** Setting a level by hand, against what the criteria say. */
import { LevelMark, label } from "@jiefen/forms";
import type { Scale } from "@jiefen/policy";
import { Radio } from "antd";
import { useTranslation } from "react-i18next";
import { useKept } from "../session/kept-form.tsx";
import { useLanguage } from "../words/words.ts";
import { useCase } from "./case-context.ts";
import { TextForm } from "./text-form.tsx";

export function OverrideForm({ scale }: { readonly scale: Scale }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view } = useCase();
  const [level, setLevel] = useKept<string | undefined>("level", undefined);
  const now = view.state.inForce[scale.id];
  return (
    <TextForm
      id="reason"
      label={t("command.reason")}
      hint={t("command.reasonHint")}
      submit={t("level.override")}
      rows={3}
      maxLength={500}
      ready={level !== undefined}
      command={(reason) => ({ kind: "override", scale: scale.id, level: level ?? "", reason })}
    >
      <p className="quiet">{t("level.overrideHint")}</p>
      <div className="field">
        <span id="override-to" className="field-label">
          {t("level.overrideTo")}
        </span>
        <Radio.Group
          aria-labelledby="override-to"
          value={level}
          onChange={(event) => setLevel(String(event.target.value))}
          options={scale.levels
            .filter(({ id }) => id !== now)
            .map(({ id, title, swatch }) => ({
              value: id,
              title: label(title, language),
              label: <LevelMark title={title} swatch={swatch} language={language} />,
            }))}
        />
      </div>
    </TextForm>
  );
}
