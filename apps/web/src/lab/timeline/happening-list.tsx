/** What is to happen, by day: each can be looked at and taken out again. */
import { CloseOutlined } from "@ant-design/icons";
import { type Happening, laterBy } from "@jiefen/casework";
import { label } from "@jiefen/forms";
import type { Policy } from "@jiefen/policy";
import { useTranslation } from "react-i18next";
import { dayText } from "../../words/dates.ts";
import { useLanguage } from "../../words/words.ts";
import { type Course, withoutHappening } from "./course.ts";

interface HappeningListProps {
  readonly policy: Policy;
  readonly course: Course;
  readonly onChange: (course: Course) => void;
  readonly onGo: (day: number) => void;
}

function useHappeningText(policy: Policy): (happening: Happening) => string {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (happening) => {
    if (happening.kind === "settle" && happening.promise) return t("labTimeline.settledWith", { count: happening.promise.afterDays });
    if (happening.kind === "visit") {
      const { outcome } = happening;
      if (outcome === undefined) return t("labTimeline.visitLeft");
      const option = policy.facts[policy.visit.outcomeField]?.options?.find(({ id }) => id === outcome);
      return t("labTimeline.visitWith", { outcome: option ? label(option.title, language) : outcome });
    }
    return t(`labTimeline.happening.${happening.kind}`);
  };
}

export function HappeningList({ policy, course, onChange, onGo }: HappeningListProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const text = useHappeningText(policy);
  const { happenings, startsOn, days, visits } = course;
  return (
    <div className="course-happenings">
      <h3>{t("labTimeline.script")}</h3>
      {happenings.length === 0 && <span className="quiet">{t("labTimeline.scriptNone")}</span>}
      <ul>
        {happenings.map((happening) => {
          const when = t("labTimeline.onDay", { day: happening.day, date: dayText(laterBy(startsOn, happening.day), startsOn, language) });
          const what = text(happening);
          const idle = happening.day > days || (visits === "never" && happening.kind === "visit");
          return (
            <li key={`${happening.day} ${happening.kind}`} className={idle ? "course-idle" : undefined}>
              <button type="button" className="jf-link" onClick={() => onGo(happening.day)}>
                {when} {what}
              </button>
              {idle && <span className="quiet">{t("labTimeline.idle")}</span>}
              <button
                type="button"
                className="course-remove"
                aria-label={t("labTimeline.remove", { what: `${when} ${what}` })}
                onClick={() => onChange(withoutHappening(course, happening))}
              >
                <CloseOutlined aria-hidden />
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
