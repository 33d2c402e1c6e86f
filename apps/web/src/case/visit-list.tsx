/** The visits the plan asks for, per party: due, late, made. */

import { CheckOutlined, ClockCircleFilled } from "@ant-design/icons";
import { allParties, type PlannedVisit } from "@jiefen/casework";
import { label } from "@jiefen/forms";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { dayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { useCase } from "./case-context.ts";
import { Panel } from "./panel.tsx";
import { partyName } from "./party-name.ts";
import { useDoing } from "./use-doing.ts";

/** So many coming visits are shown; the plan may reach far ahead. */
const shownAhead = 6;

const phases = { beforeSettlement: "before", afterSettlement: "after", promise: "promise", keyDate: "keyDate", extra: "extra" } as const;

function VisitRow({ visit, first }: { readonly visit: PlannedVisit; readonly first: boolean }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view, policy } = useCase();
  const { start } = useDoing();
  const day = (date: string) => dayText(date, view.today, language);
  const name = partyName(policy, view.state.facts, visit.party, t("visits.everybody"));
  const late = view.tasks.find((task) => task.kind === "visit" && task.about === visit.id)?.daysLate ?? 0;
  const outcome = policy.facts[policy.visit.outcomeField]?.options?.find((option) => option.id === visit.done?.outcome);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="quiet">
        {t(`visits.${phases[visit.phase]}`)} {visit.number > 0 && t("visits.nth", { number: visit.number })}
      </td>
      <td className="figures">
        {day(visit.dueOn)} {visit.provisional && <span className="tag">{t("visits.dateProvisional")}</span>}
      </td>
      <td>
        {visit.done ? (
          <span>
            <CheckOutlined aria-hidden />{" "}
            {t(visit.done.on > visit.onTimeUntil ? "visits.madeLate" : "visits.made", { date: day(visit.done.on) })}
            {outcome && <strong> {label(outcome.title, language)}</strong>}
          </span>
        ) : late > 0 ? (
          <strong className="late">
            <ClockCircleFilled aria-hidden /> {t("visits.late", { count: late })}
            {visit.missed && visit.missed.inARow > 1 && ` · ${t("visits.missed", { count: visit.missed.inARow })}`}
          </strong>
        ) : (
          <span className="quiet">{t("visits.due_")}</span>
        )}
      </td>
      <td className="cell-action">
        {first && !visit.done && view.may.includes("visit") && (
          <Button size="small" onClick={() => start(`visit:${visit.party}`)} aria-label={`${t("visits.record")} ${name}`}>
            {t("visits.record")}
          </Button>
        )}
      </td>
    </tr>
  );
}

export function VisitList() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view, policy } = useCase();
  const { start } = useDoing();
  const [showDone, setShowDone] = useState(false);
  const planned = view.state.visits.filter((visit) => !visit.dropped || visit.done);
  const byDay = [...planned].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  const done = byDay.filter((visit) => visit.done);
  const open = byDay.filter((visit) => !visit.done);
  const plan = policy.plans.find((one) => one.id === view.state.plan?.id);
  // A visit counts for the earliest open one of its party, so only that one has a button.
  const firsts = new Set(open.filter((visit, index) => open.findIndex((other) => other.party === visit.party) === index));
  const rows = [...(showDone ? done : []), ...open.slice(0, shownAhead)];
  return (
    <Panel
      id="visits"
      title={t("visits.title")}
      flush
      aside={
        <span className="panel-aside">
          {plan && <span className="quiet">{label(plan.title, language)}</span>}
          {view.state.open && view.may.includes("visit") && open.length === 0 && (
            <Button size="small" onClick={() => start(`visit:${allParties}`)}>
              {t("visits.recordExtra")}
            </Button>
          )}
        </span>
      }
    >
      {rows.length === 0 && <p className="quiet panel-note">{t("visits.none")}</p>}
      {rows.length > 0 && (
        <div className="table-box">
          <table className="table table-stack">
            <thead>
              <tr>
                <th scope="col">{t("visits.party")}</th>
                <th scope="col">{t("visits.phase")}</th>
                <th scope="col">{t("visits.due")}</th>
                <th scope="col">{t("visits.status")}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {rows.map((visit) => (
                <VisitRow key={visit.id} visit={visit} first={firsts.has(visit)} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {done.length > 0 && !showDone && (
        <p className="panel-note">
          <Button type="link" size="small" onClick={() => setShowDone(true)}>
            {t("visits.showDone", { count: done.length })}
          </Button>
        </p>
      )}
    </Panel>
  );
}
