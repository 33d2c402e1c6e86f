/** The team policy asks for, and who sits in it. */
import { label } from "@jiefen/forms";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../words/words.ts";
import { useCase } from "./case-context.ts";
import { Panel } from "./panel.tsx";
import { useDoing } from "./use-doing.ts";

export function TeamPanel() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view } = useCase();
  const { start } = useDoing();
  const { team } = view;
  return (
    <Panel
      id="team"
      title={t("case.team")}
      aside={
        team &&
        view.may.includes("setTeam") && (
          <Button size="small" onClick={() => start("setTeam")}>
            {t("case.act.setTeam")}
          </Button>
        )
      }
    >
      {team ? (
        <>
          <p>
            {label(team.title, language)} <span className="tag">{t(team.complete ? "case.teamComplete" : "case.teamIncomplete")}</span>
          </p>
          <dl className="facts">
            {team.seats.map((seat) => (
              <div key={seat.id}>
                <dt>{label(seat.title, language)}</dt>
                <dd>
                  {seat.members.map((member) => member.name).join("、")}
                  {seat.members.length < seat.least && (
                    <span className="quiet"> {t("case.seatMissing", { count: seat.least - seat.members.length })}</span>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </>
      ) : (
        <p className="quiet">{t("case.teamNone")}</p>
      )}
    </Panel>
  );
}
