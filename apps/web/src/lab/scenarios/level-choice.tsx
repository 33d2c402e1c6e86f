/** The level that should come out, as the author of a scenario says; nothing is chosen beforehand. */
import { label } from "@jiefen/forms";
import type { Policy } from "@jiefen/policy";
import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../words/words.ts";

interface LevelChoiceProps {
  readonly id: string;
  readonly policy: Policy;
  readonly level: string | undefined;
  readonly onChoose: (level: string) => void;
}

export function LevelChoice({ id, policy, level, onChoose }: LevelChoiceProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const levels = policy.scales[0]?.levels ?? [];
  return (
    <Select
      id={id}
      className="lab-level-choice"
      placeholder={t("labExpect.choose")}
      value={level ?? null}
      options={levels.map((one) => ({ value: one.id, label: label(one.title, language), title: label(one.title, language) }))}
      onChange={(chosen: string | null) => chosen !== null && onChoose(chosen)}
    />
  );
}
