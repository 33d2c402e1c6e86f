/** One day of the month: how much is due, in colours and words. */
import { ClockCircleFilled } from "@ant-design/icons";
import type { LocalDate } from "@jiefen/policy";
import type { AgendaTask } from "@jiefen/server/client";
import type { Ref } from "react";
import { useTranslation } from "react-i18next";
import { weekdayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { shades } from "./calendar-days.ts";
import { ShadeMark, useShadeText } from "./shade-mark.tsx";

interface DayCellProps {
  readonly day: LocalDate;
  readonly tasks: readonly AgendaTask[];
  readonly today: LocalDate;
  readonly chosen: boolean;
  /** Belongs to the month that is shown. */
  readonly own: boolean;
  readonly onChoose: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function DayCell({ day, tasks, today, chosen, own, onChoose, ref }: DayCellProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const shadeText = useShadeText();
  const counted = shades(tasks);
  const late = tasks.filter(({ daysLate }) => daysLate > 0).length;
  const name = weekdayText(day, language);
  const spoken =
    tasks.length === 0
      ? t("agenda.dayEmpty", { day: name })
      : [
          t("agenda.dayCount", { day: name, count: tasks.length }),
          ...counted.map(shadeText),
          ...(late > 0 ? [t("agenda.dayLate", { count: late })] : []),
        ].join(language === "zh" ? "；" : "; ");
  return (
    <button
      ref={ref}
      type="button"
      className={own ? "day" : "day day-other"}
      aria-label={spoken}
      aria-pressed={chosen}
      aria-current={day === today ? "date" : undefined}
      tabIndex={chosen ? 0 : -1}
      onClick={onChoose}
    >
      <span className="day-number figures">{Number(day.slice(8))}</span>
      {late > 0 && (
        <span className="late">
          <ClockCircleFilled aria-hidden /> {late}
        </span>
      )}
      {counted.map((shade) => (
        <ShadeMark key={shade.key} shade={shade} />
      ))}
    </button>
  );
}
