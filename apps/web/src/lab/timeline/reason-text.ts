/** Why a visit is asked for, in sentences. */
import type { PlannedVisit, VisitReason } from "@jiefen/casework";
import { label } from "@jiefen/forms";
import type { Standing } from "@jiefen/policy";
import { type Telling, titled } from "../../case/telling.ts";
import { dayText } from "../../words/dates.ts";

/** The plan and how it counts; how its day was moved; until when it is on time. */
export function reasonText(telling: Telling, standing: Standing, visit: PlannedVisit, reason: VisitReason): readonly string[] {
  const { t, today, language } = telling;
  const { movedFrom, graceDays } = reason;
  const moved =
    movedFrom === undefined
      ? []
      : [
          t(movedFrom > visit.dueOn ? "labTimeline.why.movedForward" : "labTimeline.why.movedBack", {
            from: dayText(movedFrom, today, language),
            to: dayText(visit.dueOn, today, language),
          }),
        ];
  const grace = graceDays > 0 ? [t("labTimeline.why.grace", { date: dayText(visit.onTimeUntil, today, language) })] : [];
  return [asked(telling, standing, visit, reason), ...moved, ...grace];
}

function asked(
  telling: Telling,
  standing: Standing,
  visit: PlannedVisit,
  { phase, plan: id, anchor, offset = 0, every, count, keyDates, promises }: VisitReason,
): string {
  const { t, policy, today, language, state } = telling;
  const plan = titled(policy.plans, id, language);
  const day = dayText(anchor, today, language);
  const days = t(count === "working" ? "labTimeline.why.workingDays" : "labTimeline.why.days", { count: Math.abs(offset) });
  const then = every === undefined ? "" : t("labTimeline.why.every", { count: every });
  const join = language === "zh" ? "、" : ", ";
  switch (phase) {
    case "beforeSettlement":
      return t("labTimeline.why.before", { plan, number: visit.number, day, days }) + then;
    case "afterSettlement":
      return t("labTimeline.why.after", { plan, number: visit.number, day, days }) + then;
    case "promise": {
      const what = state.obligations.flatMap((one) => (promises.includes(one.id) ? [one.description] : [])).join(join);
      return offset === 0 ? t("labTimeline.why.promiseOn", { what, day }) : t("labTimeline.why.promiseAfter", { what, day, days }) + then;
    }
    case "keyDate": {
      const what = standing.keyDates.flatMap((one) => (keyDates.includes(one.id) ? [label(one.title, language)] : [])).join(join);
      return t("labTimeline.why.keyDate", { plan, what, day, count: Math.abs(offset) });
    }
    case "extra":
      return t("labTimeline.why.extra");
  }
}
