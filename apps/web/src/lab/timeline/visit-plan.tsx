/** The visits around a day: those it concerns, and what comes next, each with why it exists. */
import { CheckOutlined, ClockCircleFilled } from "@ant-design/icons";
import { lateness, type PlannedVisit, type VisitReason } from "@jiefen/casework";
import { label } from "@jiefen/forms";
import type { Standing } from "@jiefen/policy";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { partyName } from "../../case/party-name.ts";
import type { Telling } from "../../case/telling.ts";
import { dayText, weekdayText } from "../../words/dates.ts";
import { reasonText } from "./reason-text.ts";

/** So many that are still to come are shown at first. */
const shownAhead = 4;

interface VisitPlanProps {
  readonly telling: Telling;
  readonly standing: Standing;
  readonly reasons: ReadonlyMap<string, VisitReason>;
}

export function VisitPlan({ telling, standing, reasons }: VisitPlanProps) {
  const { t } = useTranslation();
  const [all, showAll] = useState(false);
  const { state, today } = telling;
  const planned = [...state.visits]
    .filter(({ dropped, done }) => !dropped || done)
    .sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
  const now = planned.filter(({ done, dueOn }) => (done ? done.on === today : dueOn <= today));
  const ahead = planned.filter(({ done, dueOn }) => !done && dueOn > today);
  const shown = [...now, ...(all ? ahead : ahead.slice(0, shownAhead))];
  const hidden = now.length + ahead.length - shown.length;
  return (
    <section aria-labelledby="course-visits">
      <h3 id="course-visits">{t("labTimeline.visits")}</h3>
      {shown.length === 0 && <p className="quiet">{t("labTimeline.visitsNone")}</p>}
      <ul className="course-visits">
        {shown.map((visit) => (
          <VisitRow key={visit.id} telling={telling} standing={standing} visit={visit} reason={reasons.get(visit.id)} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" className="jf-link" onClick={() => showAll(true)}>
          {t("labTimeline.visitsMore", { count: hidden })}
        </button>
      )}
    </section>
  );
}

interface VisitRowProps {
  readonly telling: Telling;
  readonly standing: Standing;
  readonly visit: PlannedVisit;
  readonly reason: VisitReason | undefined;
}

function VisitRow({ telling, standing, visit, reason }: VisitRowProps) {
  const { t, language, policy, state, today } = telling;
  const name = partyName(policy, state.facts, visit.party, t("visits.everybody"));
  return (
    <li>
      <div className="course-visit-head">
        <strong>{weekdayText(visit.dueOn, language)}</strong>
        <span>{name}</span>
        {visit.provisional && <span className="tag">{t("visits.dateProvisional")}</span>}
        <Status telling={telling} visit={visit} />
      </div>
      <ul className="course-why">
        {(reason ? reasonText(telling, standing, visit, reason) : [dayText(visit.dueOn, today, language)]).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </li>
  );
}

function Status({ telling, visit }: Pick<VisitRowProps, "telling" | "visit">) {
  const { t, language, policy, today } = telling;
  const { done, onTimeUntil, missed, dueOn } = visit;
  const outcome = policy.facts[policy.visit.outcomeField]?.options?.find(({ id }) => id === done?.outcome);
  const late = lateness(onTimeUntil, done?.on ?? today);
  if (done)
    return (
      <span className={late > 0 ? "late" : undefined}>
        {late > 0 ? <ClockCircleFilled aria-hidden /> : <CheckOutlined aria-hidden />}{" "}
        {t(late > 0 ? "visits.madeLate" : "visits.made", { date: dayText(done.on, today, language) })}{" "}
        {outcome && label(outcome.title, language)}
      </span>
    );
  if (late > 0)
    return (
      <span className="late">
        <ClockCircleFilled aria-hidden /> {t("visits.late", { count: late })}
        {missed && missed.inARow > 1 && ` · ${t("visits.missed", { count: missed.inARow })}`}
      </span>
    );
  return <span className="quiet">{dueOn <= today ? t("labTimeline.mark.due") : t("visits.due_")}</span>;
}
