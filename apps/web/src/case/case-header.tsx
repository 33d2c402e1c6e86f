/** Who quarrels, how grave it is, how closely it is followed, who handles it. */
import { DownOutlined } from "@ant-design/icons";
import { LevelMark, label } from "@jiefen/forms";
import { Button, Dropdown } from "antd";
import { useTranslation } from "react-i18next";
import { dayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { useCase } from "./case-context.ts";
import { useActions } from "./use-actions.ts";
import { useDivisions } from "./use-divisions.ts";

function Levels() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view, policy } = useCase();
  const colour = policy.colours.find((one) => one.id === view.state.plan?.colour);
  return (
    <div className="case-levels">
      {policy.scales.map((scale, index) => {
        const inForce = scale.levels.find((level) => level.id === view.state.inForce[scale.id]);
        const decided = view.decision.scales.find((one) => one.scale === scale.id);
        const assessed = scale.levels.find((level) => level.id === decided?.level);
        if (!inForce) return null;
        return (
          <span key={scale.id} className="jf-inline">
            <span className="quiet">{policy.scales.length > 1 ? label(scale.title, language) : t("case.inForce")}</span>
            <LevelMark
              title={inForce.title}
              swatch={inForce.swatch}
              language={language}
              provisional={decided?.provisional && view.state.open}
              large={index === 0}
            />
            {assessed && assessed.id !== inForce.id && (
              <span className="quiet" title={t("level.differs")}>
                {t("case.assessedHigher")} <LevelMark title={assessed.title} swatch={assessed.swatch} language={language} />
              </span>
            )}
          </span>
        );
      })}
      {colour && (
        <span className="jf-inline">
          <span className="quiet">{t("case.following")}</span>
          <LevelMark title={colour.title} swatch={colour.swatch} language={language} />
        </span>
      )}
    </div>
  );
}

export function CaseHeader() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view, policy } = useCase();
  const actions = useActions();
  const { divisionTitle } = useDivisions();
  const { state, today } = view;
  const type = policy.disputeTypes.find((one) => one.id === state.type);
  const handler = state.handler ? (view.people[state.handler] ?? state.handler) : undefined;
  const day = (date: string) => dayText(date, today, language);
  return (
    <header className="case-head">
      <div className="case-head-main">
        <h1>{view.title || view.number}</h1>
        <p className="quiet case-meta">
          <span>{type?.title[language] ?? state.type}</span>
          <span className="figures">{view.number}</span>
          <span>{t("case.acceptedOn", { date: day(state.acceptedOn) })}</span>
          {state.settledOn && <span>{t("case.settledOn", { date: day(state.settledOn) })}</span>}
          {state.closedOn && <span>{t("case.closedOn", { date: day(state.closedOn) })}</span>}
          <span>{handler ? `${t("case.handler")} ${handler}` : t("case.noHandler")}</span>
          {state.heldBy !== state.division && <span>{t("transfer.heldBy", { division: divisionTitle(state.heldBy) })}</span>}
          <span>{t("case.policyOf", { layer: label(view.layer.title, language) })}</span>
        </p>
        <Levels />
      </div>
      {actions.length > 0 && (
        <Dropdown
          trigger={["click"]}
          menu={{ items: actions.map((action) => ({ key: action.doing, label: action.title, onClick: action.run })) }}
        >
          <Button>
            {t("case.actions")} <DownOutlined aria-hidden />
          </Button>
        </Dropdown>
      )}
    </header>
  );
}
