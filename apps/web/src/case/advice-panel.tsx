/** Guidance cards and referrals that policy proposes for this case. */

import { BulbOutlined, SendOutlined } from "@ant-design/icons";
import { GuidanceBody, label } from "@jiefen/forms";
import { useTranslation } from "react-i18next";
import { LetterOffers } from "../letters/letter-offers.tsx";
import { useCitation } from "../policy/citation-text.ts";
import { useLanguage } from "../words/words.ts";
import { useCase } from "./case-context.ts";
import { Panel } from "./panel.tsx";
import { someOf } from "./some-of.ts";

export function AdvicePanel() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view, policy } = useCase();
  const layerTitle = (layer: string) => policy.layerTitles[layer]?.[language] ?? t("case.upperLayer");
  const cited = useCitation();
  // What comes ahead of everything stands above the page.
  const shown = new Set(view.guidance.map(({ id }) => id));
  const guidance = policy.guidance.filter(({ id, ahead }) => shown.has(id) && !ahead);
  const origin = (source: string, layer: string) => (
    <span className="jf-source">
      {source} · {layerTitle(layer)}
    </span>
  );
  return (
    <>
      {guidance.length > 0 && (
        <Panel
          id="guidance"
          title={t("case.guidance")}
          count={guidance.length}
          foldedOnPhone={someOf(
            guidance.map(({ title }) => label(title, language)),
            t,
          )}
        >
          {guidance.map((card) => (
            <div key={card.id} className="advice">
              <strong>
                <BulbOutlined aria-hidden /> {label(card.title, language)}
              </strong>
              <GuidanceBody card={card} language={language} />
              {origin(cited(card.source, ""), card.layer)}
            </div>
          ))}
        </Panel>
      )}
      {view.referrals.length > 0 && (
        <Panel
          id="referrals"
          title={t("case.referrals")}
          count={view.referrals.length}
          foldedOnPhone={someOf(
            view.referrals.map(({ title }) => label(title, language)),
            t,
          )}
        >
          {view.referrals.map((referral) => (
            <div key={referral.id} className="advice">
              <strong>
                <SendOutlined aria-hidden /> {label(referral.title, language)}
              </strong>
              <div>
                {t("case.referralTo", {
                  departments: referral.departments
                    .map((department) => label(department.title, language))
                    .join(language === "zh" ? "、" : ", "),
                })}
              </div>
              {view.may.includes("record") && view.state.open && policy.letter && <LetterOffers departments={referral.departments} />}
              {origin(cited(policy.referrals.find((one) => one.id === referral.id)?.source, referral.source), referral.layer)}
            </div>
          ))}
        </Panel>
      )}
    </>
  );
}
