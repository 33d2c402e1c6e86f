/** An imagined case on the real calendar: when it would be visited under the draft, by the very code that plans visits. */
import { type ForeseenVisit, laterBy, visitsOfPlan } from "@jiefen/casework";
import { LevelMark, label } from "@jiefen/forms";
import type { LocalDate, Policy, Standing } from "@jiefen/policy";
import { DatePicker, Select } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useStanding } from "../../policy/use-policy.ts";
import { useMe } from "../../session/me.ts";
import { Failed, Loading } from "../../shell/states.tsx";
import { dayText } from "../../words/dates.ts";
import { useLanguage } from "../../words/words.ts";
import type { PreviewProps } from "../document-preview.tsx";
import { endOfMonthAfter } from "./months.ts";
import { type Choice, type FollowedPlans, plansOf, usePlansByLevel } from "./plan-choice.ts";
import { VisitList } from "./visit-list.tsx";
import { VisitMonths } from "./visit-months.tsx";

const format = "YYYY-MM-DD";
/** Days until an imagined settlement, unless another day is chosen. */
const usualDays = 20;
/** Months that are shown after that of the settlement. */
const monthsAfter = 3;

interface TryingProps extends Pick<PreviewProps, "policy" | "fresh"> {
  readonly standing: Standing;
}

export function VisitPreview({ layer, ...props }: PreviewProps) {
  const standing = useStanding(layer);
  if (standing.isError && !standing.data) return <Failed error={standing.error} onRetry={() => standing.refetch()} />;
  return standing.data ? <Trying {...props} standing={standing.data} /> : <Loading />;
}

function visitsUnder(
  rules: { readonly policy: Policy; readonly standing: Standing },
  { beforeSettlement, afterSettlement }: FollowedPlans,
  acceptedOn: LocalDate,
  settledOn: LocalDate | undefined,
  until: LocalDate,
): readonly ForeseenVisit[] {
  const end = settledOn === undefined ? until : laterBy(settledOn, -1);
  const before = beforeSettlement ? visitsOfPlan(rules, beforeSettlement.id, { acceptedOn }, end) : [];
  if (settledOn === undefined || !afterSettlement) return before;
  return [
    ...before,
    ...visitsOfPlan(rules, afterSettlement.id, { acceptedOn, settledOn }, until).filter(({ dueOn }) => dueOn >= settledOn),
  ];
}

function Trying({ policy, standing, fresh }: TryingProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { today } = useMe();
  const byLevel = usePlansByLevel(policy, today);
  const levels = policy.scales[0]?.levels ?? [];
  const [chosen, choose] = useState<Choice>();
  const [acceptedOn, setAccepted] = useState<LocalDate>(today);
  const [settledOn, setSettled] = useState<LocalDate | undefined>(laterBy(today, usualDays));
  const gravest = levels.at(-1);
  const choice = chosen ?? (gravest && { is: "level" as const, id: gravest.id });
  const plans = plansOf(policy, byLevel, choice);
  const until = endOfMonthAfter(settledOn ?? acceptedOn, monthsAfter);
  const visits = visitsUnder({ policy, standing }, plans, acceptedOn, settledOn, until);
  const plan = plans.afterSettlement ?? plans.beforeSettlement;
  const colour = policy.colours.find(({ id }) => id === plan?.colour);
  const counted = (phase: ForeseenVisit["phase"]) => visits.filter((visit) => visit.phase === phase).length;
  const options = [
    {
      label: t("visitPreview.byLevel"),
      options: levels.map(({ id, title }) => {
        const followed = byLevel.get(id)?.beforeSettlement;
        const level = label(title, language);
        return {
          value: `level ${id}`,
          label: followed ? t("visitPreview.levelPlan", { level, plan: label(followed.title, language) }) : level,
        };
      }),
    },
    {
      label: t("visitPreview.byPlan"),
      options: policy.plans.map(({ id, title }) => ({ value: `plan ${id}`, label: label(title, language) })),
    },
  ];
  return (
    <section className="visit-preview" aria-labelledby="visit-preview-title">
      <h3 id="visit-preview-title">{t("visitPreview.title")}</h3>
      <p className="quiet">{t(fresh ? "visitPreview.hint" : "visitPreview.broken")}</p>
      <div className="visit-preview-form">
        <div className="field">
          <label htmlFor="visit-preview-plan">{t("visitPreview.plan")}</label>
          <Select
            id="visit-preview-plan"
            popupMatchSelectWidth={false}
            value={choice && `${choice.is} ${choice.id}`}
            options={options}
            onChange={(value: string) => {
              const [is, id = ""] = value.split(" ");
              choose({ is: is === "plan" ? "plan" : "level", id });
            }}
          />
        </div>
        <div className="field">
          <label htmlFor="visit-preview-accepted">{t("visitPreview.acceptedOn")}</label>
          <DatePicker
            id="visit-preview-accepted"
            format={format}
            allowClear={false}
            value={dayjs(acceptedOn)}
            onChange={(day) => {
              if (!day) return;
              const accepted = day.format(format);
              setAccepted(accepted);
              setSettled((settled) => (settled !== undefined && settled < accepted ? laterBy(accepted, usualDays) : settled));
            }}
          />
        </div>
        <div className="field">
          <label htmlFor="visit-preview-settled">{t("visitPreview.settledOn")}</label>
          <DatePicker
            id="visit-preview-settled"
            format={format}
            minDate={dayjs(acceptedOn)}
            maxDate={dayjs(laterBy(acceptedOn, 366))}
            placeholder={t("visitPreview.notSettled")}
            value={settledOn === undefined ? null : dayjs(settledOn)}
            onChange={(day) => setSettled(day?.format(format))}
          />
        </div>
      </div>
      <p aria-live="polite">
        {colour && <LevelMark title={colour.title} swatch={colour.swatch} language={language} />}{" "}
        {plan
          ? t("visitPreview.count", {
              until: dayText(until, today, language),
              count: visits.length,
              before: counted("beforeSettlement"),
              after: counted("afterSettlement"),
              keyDates: counted("keyDate"),
            })
          : t("visitPreview.noPlan")}
      </p>
      <p className="visit-key" aria-hidden>
        {(["beforeSettlement", "afterSettlement", "keyDate"] as const).map((phase) => (
          <span key={phase}>
            <span className={`visit-mark visit-mark-${phase}`}>1</span> {t(`visitPreview.phases.${phase}`)}
          </span>
        ))}
      </p>
      <VisitMonths standing={standing} acceptedOn={acceptedOn} settledOn={settledOn} until={until} visits={visits} />
      <VisitList standing={standing} visits={visits} />
    </section>
  );
}
