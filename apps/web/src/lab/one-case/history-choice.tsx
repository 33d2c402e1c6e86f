/** Whether the people of the case had earlier disputes: at the desk the system looks it up, here it is said. */
import type { Facts } from "@jiefen/policy";
import { Segmented } from "antd";
import { useTranslation } from "react-i18next";

interface HistoryChoiceProps {
  readonly facts: Facts;
  readonly onChange: (change: (facts: Facts) => Facts) => void;
}

export function HistoryChoice({ facts, onChange }: HistoryChoiceProps) {
  const { t } = useTranslation();
  const { history } = facts;
  const known = Array.isArray(history);
  const count = known ? history.length : 0;
  return (
    <div className="lab-history">
      <span className="lab-history-label" id="lab-history">
        {t("labCase.history")}
      </span>
      {count > 0 ? (
        <strong>{t("labCase.historyCount", { count })}</strong>
      ) : (
        <Segmented
          aria-labelledby="lab-history"
          value={known ? "none" : "unknown"}
          options={[
            { value: "none", label: t("labCase.historyNone") },
            { value: "unknown", label: t("labCase.historyUnknown") },
          ]}
          onChange={(chosen) => onChange(({ history: _, ...rest }) => (chosen === "none" ? { ...rest, history: [] } : rest))}
        />
      )}
      <span className="quiet">{t("labCase.historyHint")}</span>
    </div>
  );
}
