/** The level that comes out now. */
import { ScaleMark } from "@jiefen/forms";
import type { Decision, Policy } from "@jiefen/policy";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../words/words.ts";

export function LevelNow({ policy, decided }: { readonly policy: Policy; readonly decided: Decision | "failed" | undefined }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (decided === "failed") return <span className="quiet">{t("labExpect.nowUnknown")}</span>;
  const [scale] = decided?.scales ?? [];
  return (
    <span className="lab-now">
      {t("labExpect.now")} {scale ? <ScaleMark policy={policy} scale={scale} language={language} /> : "…"}
    </span>
  );
}
