/** The day that is looked at: what happened, where the case stands, which visits exist and why, what is due, what hinders closure. */
import { StopOutlined } from "@ant-design/icons";
import type { VisitReason } from "@jiefen/casework";
import { LevelMark, label } from "@jiefen/forms";
import type { Policy, Standing } from "@jiefen/policy";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { titled } from "../../case/telling.ts";
import { longDayText } from "../../words/dates.ts";
import { useLanguage } from "../../words/words.ts";
import { isProvisional, keyDatesOn, natureOf } from "./day-nature.ts";
import { DayTasks } from "./day-tasks.tsx";
import { RefusalText } from "./refusal-text.tsx";
import { useDayTelling } from "./telling.ts";
import { toldEvents } from "./told-events.ts";
import type { PlayedDay } from "./use-rehearsal.ts";
import { VisitPlan } from "./visit-plan.tsx";

interface DayDetailProps {
  readonly policy: Policy;
  readonly standing: Standing;
  readonly day: PlayedDay;
  readonly reasons: ReadonlyMap<string, VisitReason>;
  /** What can be made to happen on the day. */
  readonly children: ReactNode;
}

export function DayDetail({ policy, standing, day, reasons, children }: DayDetailProps) {
  const { t } = useTranslation();
  const telling = useDayTelling(policy)(day);
  const told = toldEvents(telling, day, standing);
  const comma = telling.language === "zh" ? "、" : ", ";
  return (
    <div className="course-detail">
      <DayHead policy={policy} standing={standing} day={day} />
      <div className="course-detail-columns">
        <div>
          <section aria-labelledby="course-events">
            <h3 id="course-events">{t("labTimeline.events")}</h3>
            {told.length === 0 ? (
              <p className="quiet">{t("labTimeline.eventsNone")}</p>
            ) : (
              <ol className="timeline">
                {told.map(({ key, text, notified }) => (
                  <li key={key}>
                    {text}
                    {notified.length > 0 && <div className="quiet">{t("labTimeline.notified", { roles: notified.join(comma) })}</div>}
                  </li>
                ))}
              </ol>
            )}
            {day.refused.map(({ happening, refusal, cameAbout }) => (
              <div key={`${happening.kind} ${refusal.code}`} className="refusal">
                <strong>
                  <StopOutlined aria-hidden />{" "}
                  {t(cameAbout ? "labTimeline.refusedPartly" : "labTimeline.refused", {
                    what: t(`labTimeline.happening.${happening.kind}`),
                  })}
                </strong>
                <RefusalText refusal={refusal} />
              </div>
            ))}
          </section>
          {children}
        </div>
        <div>
          <VisitPlan key={day.day} telling={telling} standing={standing} reasons={reasons} />
          <DayTasks telling={telling} standing={standing} day={day} />
          {day.closing && (
            <section aria-labelledby="course-closing">
              <h3 id="course-closing">{t("labTimeline.closing")}</h3>
              {day.closing.possible ? <p>{t("labTimeline.closingPossible")}</p> : <RefusalText refusal={day.closing.refusal} />}
            </section>
          )}
        </div>
      </div>
    </div>
  );
}

function DayHead({ policy, standing, day: { day, date, state } }: Pick<DayDetailProps, "policy" | "standing" | "day">) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const nature = natureOf(standing.calendar, date);
  const colour = policy.colours.find(({ id }) => id === state.plan?.colour);
  return (
    <header className="course-detail-head">
      <h2>
        {longDayText(date, language)} <small>{t("labTimeline.nth", { day })}</small>
      </h2>
      <span className="tag">{t(`labTimeline.nature.${nature}`)}</span>
      {isProvisional(standing.calendar, date) && <span className="tag">{t("labTimeline.calendarOpen")}</span>}
      {keyDatesOn(standing, date).map(({ id, title }) => (
        <span key={id} className="tag tag-ink">
          {label(title, language)}
        </span>
      ))}
      <p className="course-standing">
        {policy.scales.map((scale) => (
          <Grade key={scale.id} scale={scale} inForce={state.inForce[scale.id]} assessed={state.assessed[scale.id]} />
        ))}
        {colour && (
          <span>
            {t("labTimeline.lane.colour")} <LevelMark title={colour.title} swatch={colour.swatch} language={language} />
          </span>
        )}
        <span>{titled(policy.stages, state.stage, language)}</span>
      </p>
    </header>
  );
}

interface GradeProps {
  readonly scale: Policy["scales"][number];
  readonly inForce: string | undefined;
  readonly assessed: { readonly level: string; readonly provisional: boolean } | undefined;
}

/** The level in force, and beside it what the facts say, where that is another. */
function Grade({ scale, inForce, assessed }: GradeProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const held = scale.levels.find(({ id }) => id === inForce);
  const said = scale.levels.find(({ id }) => id === assessed?.level);
  return (
    <>
      {held && (
        <span>
          {t("case.inForce")}{" "}
          <LevelMark title={held.title} swatch={held.swatch} language={language} provisional={assessed?.provisional && said === held} />
        </span>
      )}
      {said && said !== held && (
        <span>
          {t("case.assessed")} <LevelMark title={said.title} swatch={said.swatch} language={language} provisional={assessed?.provisional} />
        </span>
      )}
    </>
  );
}
