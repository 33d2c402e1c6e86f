/** The course in a few figures: visits, cards, when the case could be closed, how far the rehearsal has come. */
import type { MarkKind, Refusal } from "@jiefen/casework";
import type { Language } from "@jiefen/policy";
import { useTranslation } from "react-i18next";
import { dayText } from "../../words/dates.ts";
import { useLanguage } from "../../words/words.ts";
import type { Course } from "./course.ts";
import type { Rehearsal } from "./use-rehearsal.ts";

interface SummaryProps {
  readonly course: Course;
  readonly rehearsal: Rehearsal;
  readonly onGo: (day: number) => void;
}

const counted: readonly MarkKind[] = ["made", "late", "missed", "card"];
const found: readonly MarkKind[] = ["settled", "mayClose", "ended"];

/** What hinders closure, each in a few words. */
function hindrances({ issues, message }: Refusal, language: Language): readonly string[] {
  const said = issues.length > 0 ? issues.map((issue) => issue.message[language]) : [message[language]];
  return said.map((sentence) => sentence.replace(/[。.]$/u, ""));
}

export function Summary({ course, rehearsal: { days, done }, onGo }: SummaryProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const marks = days.flatMap((day) => day.marks);
  const total = (kind: MarkKind): number => marks.reduce((sum, mark) => sum + (mark.kind === kind ? mark.count : 0), 0);
  const end = days.at(-1)?.closing;
  const lacking = done && end && !end.possible ? hindrances(end.refusal, language) : [];
  return (
    <div className="course-summary">
      <ul>
        {counted.map((kind) => (
          <li key={kind}>
            {t(`labTimeline.mark.${kind}`)} <strong className="figures">{total(kind)}</strong>
          </li>
        ))}
        {found.map((kind) => {
          const on = days.find((day) => day.marks.some((mark) => mark.kind === kind));
          return (
            <li key={kind}>
              {t(`labTimeline.mark.${kind}`)}{" "}
              {on ? (
                <button type="button" className="jf-link" onClick={() => onGo(on.day)}>
                  {t("labTimeline.onDay", { day: on.day, date: dayText(on.date, course.startsOn, language) })}
                </button>
              ) : (
                <strong>—</strong>
              )}
            </li>
          );
        })}
      </ul>
      {lacking.length > 0 && (
        <p className="course-lacking quiet">{t("labTimeline.lacking", { what: lacking.join(language === "zh" ? "；" : "; ") })}</p>
      )}
      <span className="quiet" role="status">
        {done
          ? t("labTimeline.done", { count: Math.max(0, days.length - 1) })
          : t("labTimeline.running", { done: days.length, total: course.days + 1 })}
      </span>
    </div>
  );
}
