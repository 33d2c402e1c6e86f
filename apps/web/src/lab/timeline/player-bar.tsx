/** Going through the days: by itself, step by step, from mark to mark, or by the slider. */
import {
  CaretRightFilled,
  FastBackwardFilled,
  FastForwardFilled,
  PauseOutlined,
  StepBackwardFilled,
  StepForwardFilled,
} from "@ant-design/icons";
import { Button, Slider } from "antd";
import { useTranslation } from "react-i18next";
import { weekdayText } from "../../words/dates.ts";
import { useLanguage } from "../../words/words.ts";
import type { Player } from "./use-player.ts";
import type { PlayedDay } from "./use-rehearsal.ts";

interface PlayerBarProps {
  readonly days: readonly PlayedDay[];
  readonly player: Player;
}

export function PlayerBar({ days, player }: PlayerBarProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { day, playing, go, step, toggle } = player;
  const last = days.length - 1;
  const at = days[day];
  const before = days.findLast((one) => one.day < day && one.marks.length > 0);
  const after = days.find((one) => one.day > day && one.marks.length > 0);
  return (
    <div className="course-player">
      <span className="course-buttons">
        <Button
          icon={<FastBackwardFilled aria-hidden />}
          aria-label={t("labTimeline.markBefore")}
          disabled={!before}
          onClick={() => before && go(before.day)}
        />
        <Button
          icon={<StepBackwardFilled aria-hidden />}
          aria-label={t("labTimeline.dayBefore")}
          disabled={day === 0}
          onClick={() => step(-1)}
        />
        <Button
          type="primary"
          icon={playing ? <PauseOutlined aria-hidden /> : <CaretRightFilled aria-hidden />}
          disabled={last < 1}
          onClick={toggle}
        >
          {t(playing ? "labTimeline.pause" : "labTimeline.play")}
        </Button>
        <Button
          icon={<StepForwardFilled aria-hidden />}
          aria-label={t("labTimeline.dayAfter")}
          disabled={day >= last}
          onClick={() => step(1)}
        />
        <Button
          icon={<FastForwardFilled aria-hidden />}
          aria-label={t("labTimeline.markAfter")}
          disabled={!after}
          onClick={() => after && go(after.day)}
        />
      </span>
      <Slider
        className="course-slider"
        min={0}
        max={Math.max(1, last)}
        value={day}
        onChange={go}
        tooltip={{ formatter: (value) => t("labTimeline.nth", { day: value ?? 0 }) }}
        ariaLabelForHandle={t("labTimeline.slider")}
        ariaValueTextFormatterForHandle={(value) => t("labTimeline.nth", { day: value })}
      />
      <span className="course-at figures">
        {at && weekdayText(at.date, language)} · {t("labTimeline.nth", { day })}
      </span>
    </div>
  );
}
