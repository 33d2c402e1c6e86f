/** The steps the present stage offers: those I may take as buttons, the others with what keeps them. */

import { LockOutlined, RightOutlined } from "@ant-design/icons";
import { label } from "@jiefen/forms";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../words/words.ts";
import { useCase } from "./case-context.ts";
import { Panel } from "./panel.tsx";
import { useDoing } from "./use-doing.ts";

export function NextSteps() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view } = useCase();
  const { start } = useDoing();
  const open = view.offers.filter((offer) => offer.allowed);
  const kept = view.offers.filter((offer) => !offer.allowed);
  return (
    <Panel id="steps" title={t("case.steps")}>
      {view.offers.length === 0 && <p className="quiet">{t("case.stepsNone")}</p>}
      {open.length > 0 && (
        <div className="steps">
          {open.map((offer, index) => (
            <Button
              key={offer.transition}
              type={index === 0 ? "primary" : "default"}
              icon={<RightOutlined aria-hidden />}
              iconPlacement="end"
              onClick={() => start(`step:${offer.transition}`)}
            >
              {label(offer.title, language)}
            </Button>
          ))}
        </div>
      )}
      {kept.length > 0 && (
        <ul className="kept">
          {kept.map((offer) => (
            <li key={offer.transition}>
              <LockOutlined aria-hidden /> <strong>{label(offer.title, language)}</strong>
              <span className="quiet"> {offer.why?.[language] ?? t("case.stepBlocked")}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
