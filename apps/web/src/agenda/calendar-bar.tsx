/** Going from week to week or from month to month. */
import { LeftOutlined, RightOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";

interface CalendarBarProps {
  /** What is shown, e.g. the month. */
  readonly title: string;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  /** Absent while today is shown. */
  readonly onToday?: () => void;
}

export function CalendarBar({ title, onPrevious, onNext, onToday }: CalendarBarProps) {
  const { t } = useTranslation();
  return (
    <div className="calendar-bar">
      <Button icon={<LeftOutlined aria-hidden />} aria-label={t("agenda.previous")} onClick={onPrevious} />
      <h2 aria-live="polite">{title}</h2>
      <Button icon={<RightOutlined aria-hidden />} aria-label={t("agenda.next")} onClick={onNext} />
      {onToday && <Button onClick={onToday}>{t("agenda.toToday")}</Button>}
    </div>
  );
}
