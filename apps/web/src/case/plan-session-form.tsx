/** Planning a joint session: day, place, who is asked to it. */
import type { LocalDate } from "@jiefen/policy";
import { Button, DatePicker, Input } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { KeptNotice, useKept } from "../session/kept-form.tsx";
import { ColleaguesField, OthersField, useAskedPeople } from "./asked-people.tsx";
import { useCase } from "./case-context.ts";
import { CommandError } from "./command-error.tsx";
import { useCommand } from "./use-command.ts";
import { useDoing } from "./use-doing.ts";

const format = "YYYY-MM-DD";

export function PlanSessionForm() {
  const { t } = useTranslation();
  const { view } = useCase();
  const { stop } = useDoing();
  const command = useCommand(stop);
  const [on, setOn] = useKept<LocalDate | undefined>("on", undefined);
  const [time, setTime] = useKept("time", "");
  const [place, setPlace] = useKept("where", "");
  const [purpose, setPurpose] = useKept("purpose", "");
  const { colleagues, setColleagues, others, setOthers, asked } = useAskedPeople();
  const [complaint, setComplaint] = useState(false);
  function send() {
    const where = place.trim();
    setComplaint(on === undefined || where === "");
    if (on === undefined || where === "") return;
    command.mutate({
      kind: "planSession",
      on,
      place: where,
      ...(time.trim() ? { time: time.trim() } : {}),
      ...(purpose.trim() ? { purpose: purpose.trim() } : {}),
      invited: asked,
    });
  }
  return (
    <>
      <KeptNotice />
      <p className="quiet">{t("meeting.planHint")}</p>
      <div className="field">
        <label htmlFor="session-on">{t("meeting.day")}</label>
        <DatePicker
          id="session-on"
          format={format}
          showNow={false}
          minDate={dayjs(view.today)}
          value={on === undefined ? null : dayjs(on)}
          onChange={(day) => setOn(day ? day.format(format) : undefined)}
        />
      </div>
      <div className="field">
        <label htmlFor="session-time">{t("meeting.time")}</label>
        <Input
          id="session-time"
          className="jf-number"
          maxLength={40}
          value={time}
          onChange={(event) => setTime(event.target.value)}
          aria-describedby="session-time-hint"
        />
        <span className="quiet" id="session-time-hint">
          {t("meeting.timeHint")}
        </span>
      </div>
      <div className="field">
        <label htmlFor="session-place">{t("meeting.place")}</label>
        <Input id="session-place" maxLength={200} value={place} onChange={(event) => setPlace(event.target.value)} />
      </div>
      <div className="field">
        <label htmlFor="session-purpose">{t("meeting.purpose")}</label>
        <Input.TextArea
          id="session-purpose"
          rows={2}
          maxLength={200}
          value={purpose}
          onChange={(event) => setPurpose(event.target.value)}
        />
      </div>
      <ColleaguesField id="session-people" value={colleagues} onChange={setColleagues} />
      <OthersField id="session-others" value={others} onChange={setOthers} />
      <div className="form-end">
        {complaint && (
          <p className="trouble" role="alert">
            {t("meeting.incomplete")}
          </p>
        )}
        <CommandError error={command.error} />
        <Button type="primary" size="large" loading={command.isPending} onClick={send}>
          {t("meeting.plan")}
        </Button>
      </div>
    </>
  );
}
