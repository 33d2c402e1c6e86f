/** On which rung the case is mediated, since when, and the way up. */
import { ArrowUpOutlined, ClockCircleFilled } from "@ant-design/icons";
import { rungAt } from "@jiefen/casework";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useCase } from "../case/case-context.ts";
import { useDivisions } from "../case/use-divisions.ts";
import { useDoing } from "../case/use-doing.ts";
import { useMe } from "../session/me.ts";
import { dayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { useRungsAbove } from "./use-rungs-above.ts";

/** Nothing where policy knows no rungs, or the case is on none of them. */
export function LadderNotice() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { me } = useMe();
  const { view, policy } = useCase();
  const { divisionTitle } = useDivisions();
  const { start } = useDoing();
  const [next] = useRungsAbove();
  const { state, tasks, today } = view;
  const rung = rungAt(policy, state.heldBy);
  const { ladder } = policy.joint ?? {};
  if (!ladder || !rung || !next || !state.open) return null;
  const over = tasks.some(({ kind }) => kind === "moveUp");
  const may = view.may.includes("moveUp") && ladder.roles.some((role) => me.roles.includes(role));
  const due = tasks.find(({ kind, about }) => kind === "deadline" && about === rung.deadline)?.dueOn;
  return (
    <div className={over ? "notice" : "joint-rung quiet"}>
      <span>
        {over ? <ClockCircleFilled aria-hidden /> : <ArrowUpOutlined aria-hidden />}{" "}
        {t(over ? "joint.rungOver" : "joint.rung", {
          rung: rung.title[language],
          division: divisionTitle(state.heldBy),
          next: next.rung.title[language],
        })}
        {!over && due !== undefined && ` · ${t("joint.rungUntil", { date: dayText(due, today, language) })}`}
      </span>
      {may && (
        <Button size="small" type={over ? "primary" : "default"} onClick={() => start("moveUp")}>
          {t("joint.moveUp")}
        </Button>
      )}
    </div>
  );
}
