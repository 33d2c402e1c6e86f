/** The course of one case, day by day, as the policy under study would have it. */
import type { Happening, Script } from "@jiefen/casework";
import { interpretingValidator, label, useNarrow } from "@jiefen/forms";
import { checkAnswers, type DisputeType } from "@jiefen/policy";
import { useDeferredValue, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";
import { Empty, Failed, Loading } from "../../shell/states.tsx";
import { useLanguage } from "../../words/words.ts";
import type { LabPartProps } from "../lab-part.ts";
import { type AtHand, answersIn } from "../one-case/at-hand.ts";
import { OriginNotice } from "../one-case/origin-notice.tsx";
import { StartBar } from "../one-case/start-bar.tsx";
import { useAtHand } from "../one-case/use-at-hand.ts";
import "../one-case/one-case.css";
import { withHappening } from "./course.ts";
import { CourseForm } from "./course-form.tsx";
import { DayActions } from "./day-actions.tsx";
import { DayDetail } from "./day-detail.tsx";
import { DayList } from "./day-list.tsx";
import { HappeningList } from "./happening-list.tsx";
import { Legend } from "./legend.tsx";
import { withPartyNames } from "./party-names.ts";
import { PlayerBar } from "./player-bar.tsx";
import { RefusalText } from "./refusal-text.tsx";
import { Strip } from "./strip.tsx";
import { Summary } from "./summary.tsx";
import { useCourse } from "./use-course.ts";
import { usePlayer } from "./use-player.ts";
import { useRehearsal } from "./use-rehearsal.ts";
import "./timeline.css";

export function TimelinePart(props: LabPartProps) {
  const { t } = useTranslation();
  const { policy, effective } = props;
  const { atHand, choose } = useAtHand();
  const type = policy.disputeTypes.find(({ id, retired }) => id === atHand?.one.type && !retired);
  return (
    <>
      <p className="quiet">{t("labTimeline.intro")}</p>
      <StartBar policy={policy} effective={effective} atHand={atHand} onChoose={choose} />
      {atHand && type ? (
        <Course {...props} type={type} atHand={atHand} />
      ) : (
        <Empty title={atHand ? t("labCase.unknownType") : t("labCase.empty")} hint={t("labTimeline.emptyHint")} />
      )}
    </>
  );
}

interface CourseProps extends LabPartProps {
  readonly type: DisputeType;
  readonly atHand: AtHand;
}

function Course({ policy, standing, effective, type, atHand }: CourseProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const narrow = useNarrow();
  const { search, state } = useLocation();
  const [course, setCourse] = useCourse();
  const { facts } = atHand.one;
  const answers = useMemo(() => answersIn(type, facts), [type, facts]);
  const wrong = useMemo(() => checkAnswers(type, answers, interpretingValidator), [type, answers]);
  const { madeUp } = atHand.one;
  const named = useMemo(
    () => withPartyNames(policy, answers, (number) => t("labTimeline.party", { number }), madeUp),
    [policy, answers, madeUp, t],
  );
  const script = useMemo(
    (): Script | undefined => (wrong.length > 0 ? undefined : { ...course, type: type.id, facts: named }),
    [course, type, named, wrong],
  );
  const rehearsal = useRehearsal(effective, standing, script);
  const { days, refusal, failed } = rehearsal;
  const player = usePlayer(days.length - 1);
  const reasons = useMemo(() => new Map(days.flatMap((day) => day.reasons.map((reason) => [reason.visit, reason] as const))), [days]);
  // While days are played, the line goes ahead and what is told of a day follows when it can.
  const day = days[Math.min(useDeferredValue(player.day), days.length - 1)];
  const happen = (happening: Happening) => setCourse(withHappening(course, happening));
  const detail = day && (
    <DayDetail policy={policy} standing={standing} day={day} reasons={reasons}>
      {!player.playing && <DayActions policy={policy} type={type} day={day} onHappen={happen} />}
    </DayDetail>
  );
  return (
    <>
      <OriginNotice policy={policy} atHand={atHand} />
      <section className="panel course-script" aria-label={t("labTimeline.script")}>
        <p className="course-case">
          {t("labTimeline.of", { type: label(type.title, language) })}{" "}
          <Link to={{ pathname: "/lab/case", search }} state={state}>
            {t("labTimeline.edit")}
          </Link>
        </p>
        <CourseForm key={course.days} course={course} onChange={setCourse} />
        <HappeningList policy={policy} course={course} onChange={setCourse} onGo={player.go} />
      </section>
      {failed !== undefined && <Failed error={new Error(failed)} />}
      {(refusal || wrong.length > 0) && (
        <div className="refusal" role="alert">
          <strong>{t("labTimeline.notTakenIn")}</strong>
          <RefusalText refusal={refusal ?? { issues: wrong }} />
        </div>
      )}
      {days.length > 0 && (
        <section className="panel course" aria-label={t("labTimeline.strip")}>
          <Summary course={course} rehearsal={rehearsal} onGo={player.go} />
          <PlayerBar days={days} player={player} />
          {narrow ? (
            <DayList standing={standing} days={days} player={player}>
              {detail}
            </DayList>
          ) : (
            <>
              <Strip policy={policy} standing={standing} days={days} player={player} />
              <p className="quiet" id="course-keys">
                {t("labTimeline.keys")}
              </p>
              <Legend standing={standing} days={days} />
            </>
          )}
        </section>
      )}
      {!narrow && detail && <div className="panel">{detail}</div>}
      {script && days.length === 0 && !rehearsal.done && <Loading label={t("labTimeline.begin")} />}
    </>
  );
}
