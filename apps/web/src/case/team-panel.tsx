/** The team policy asks for, who sits in it, and who is asked to. */
import { label } from "@jiefen/forms";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { TeamSeat } from "../joint/team-seat.tsx";
import { useLanguage } from "../words/words.ts";
import { useCase } from "./case-context.ts";
import { Panel } from "./panel.tsx";
import { someOf } from "./some-of.ts";
import { useDoing } from "./use-doing.ts";
import { useName } from "./use-name.ts";

export function TeamPanel() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view, policy } = useCase();
  const { start } = useDoing();
  const { team } = view;
  const name = useName();
  const members = view.state.team.map(({ person }) => name(person));
  const mayAsk = team !== undefined && view.state.open && policy.joint !== undefined && view.may.includes("askToJoin");
  return (
    <Panel
      id="team"
      title={t("case.team")}
      foldedOnPhone={team?.complete ? someOf(members, t) : undefined}
      aside={
        <span className="panel-aside">
          {mayAsk && (
            <Button size="small" type={team.complete ? "default" : "primary"} onClick={() => start("proposeTeam")}>
              {t("joint.propose")}
            </Button>
          )}
          {team && view.may.includes("setTeam") && (
            <Button size="small" onClick={() => start("setTeam")}>
              {t("case.act.setTeam")}
            </Button>
          )}
        </span>
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
                  <TeamSeat seat={seat.id} />
                  {seat.members.length < seat.least && (
                    <span className="quiet">{t("case.seatMissing", { count: seat.least - seat.members.length })}</span>
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
