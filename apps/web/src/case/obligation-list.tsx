/** What was promised, by when, and whether it was kept. */
import { CheckOutlined, ClockCircleFilled } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { daysUntil, dayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { useCase } from "./case-context.ts";
import { Panel } from "./panel.tsx";
import { useDoing } from "./use-doing.ts";

export function ObligationList() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view } = useCase();
  const { start } = useDoing();
  const { obligations } = view.state;
  if (obligations.length === 0) return null;
  return (
    <Panel id="obligations" title={t("obligations.title")} count={obligations.length} flush>
      <ul className="rows">
        {obligations.map((obligation) => {
          const late = obligation.dueOn && !obligation.performed ? -daysUntil(obligation.dueOn, view.today) : 0;
          return (
            <li className="row row-plain" key={obligation.id}>
              <div className="row-main">
                <span className="row-title">{obligation.description}</span>
                <div className="quiet">
                  {obligation.dueOn
                    ? t("obligations.due", { date: dayText(obligation.dueOn, view.today, language) })
                    : t("obligations.noDue")}
                </div>
              </div>
              {obligation.performed ? (
                <span>
                  <CheckOutlined aria-hidden />{" "}
                  {t("obligations.performed", { date: dayText(obligation.performed.on, view.today, language) })}
                </span>
              ) : late > 0 ? (
                <strong className="late">
                  <ClockCircleFilled aria-hidden /> {t("obligations.late", { count: late })}
                </strong>
              ) : (
                <span className="quiet">{t("obligations.open")}</span>
              )}
              {!obligation.performed && view.may.includes("record") && (
                <Button
                  size="small"
                  aria-label={`${t("obligations.perform")} ${obligation.description}`}
                  onClick={() => start(`perform:${obligation.id}`)}
                >
                  {t("obligations.perform")}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
