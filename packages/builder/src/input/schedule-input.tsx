/** Visit days one by one, then how often, and what counts as a day. */
import { CloseOutlined, PlusOutlined } from "@ant-design/icons";
import type { Schedule } from "@jiefen/policy";
import { Button, Select } from "antd";
import { useEditing } from "../entry/editing.ts";
import { isSchedule } from "../entry/value-in-words.ts";
import type { InputProps } from "./input-props.ts";
import { parseTyped } from "./number-input.tsx";
import { Typed } from "./typed.tsx";

const none: Schedule = { days: [] };
/** As the meta-schema has it. */
const latest = 3650;
/** A new visit is put so many days after the last. */
const usualGap = 7;

const counts = ["calendar", "working"] as const;
const shifts = ["keep", "previous", "next"] as const;

export function ScheduleInput({ id, value, labelledBy, describedBy, onValue, onFlaw }: InputProps) {
  const { words } = useEditing();
  const schedule = isSchedule(value) ? value : none;
  const { every: _, ...withoutEvery } = schedule;

  function setDays(days: readonly number[]) {
    onFlaw(undefined);
    onValue({ ...schedule, days: [...new Set(days)].sort((one, other) => one - other) });
  }
  function typedDay(index: number, text: string) {
    const day = parseTyped(text, undefined);
    if (day === undefined || !Number.isInteger(day)) return onFlaw(words.notANumber);
    if (day < 0 || day > latest) return onFlaw(day < 0 ? words.tooLow("0") : words.tooHigh(String(latest)));
    setDays(schedule.days.map((old, at) => (at === index ? day : old)));
  }
  function typedEvery(text: string) {
    const days = text.trim() === "" ? undefined : parseTyped(text, undefined);
    if (text.trim() !== "" && (days === undefined || !Number.isInteger(days) || days < 1)) return onFlaw(words.notANumber);
    onFlaw(undefined);
    onValue(days === undefined ? withoutEvery : { ...withoutEvery, every: days });
  }
  return (
    <fieldset className="jb-schedule" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      <ol className="jb-days">
        {schedule.days.map((day, index) => (
          <li key={day}>
            <Typed
              id={index === 0 ? id : `${id}-${index}`}
              text={String(day)}
              inputMode="numeric"
              label={`${words.dayLabel} ${index + 1}`}
              onText={(text) => typedDay(index, text)}
            />
            <Button
              type="text"
              size="small"
              icon={<CloseOutlined aria-hidden />}
              aria-label={words.removeDay(day)}
              onClick={() => setDays(schedule.days.filter((_day, at) => at !== index))}
            />
          </li>
        ))}
        <li>
          <Button
            id={schedule.days.length === 0 ? id : undefined}
            icon={<PlusOutlined aria-hidden />}
            onClick={() => setDays([...schedule.days, Math.min(latest, (schedule.days.at(-1) ?? 0) + (schedule.every ?? usualGap))])}
          >
            {words.addDay}
          </Button>
        </li>
      </ol>
      <div className="jb-schedule-more">
        <span>
          <label htmlFor={`${id}-every`}>{words.every}</label>{" "}
          <Typed
            id={`${id}-every`}
            text={schedule.every === undefined ? "" : String(schedule.every)}
            inputMode="numeric"
            onText={typedEvery}
          />{" "}
          {words.everyUnit}
        </span>
        <span>
          <span id={`${id}-count`}>{words.count}</span>{" "}
          <Select
            value={schedule.count ?? "calendar"}
            aria-labelledby={`${id}-count`}
            popupMatchSelectWidth={false}
            options={counts.map((count) => ({ value: count, label: words.counts[count] }))}
            onChange={(count) => onValue({ ...schedule, count })}
          />
        </span>
        <span>
          <span id={`${id}-shift`}>{words.shift}</span>{" "}
          <Select
            value={schedule.shift ?? "keep"}
            aria-labelledby={`${id}-shift`}
            popupMatchSelectWidth={false}
            options={shifts.map((shift) => ({ value: shift, label: words.shifts[shift] }))}
            onChange={(shift) => onValue({ ...schedule, shift })}
          />
        </span>
      </div>
    </fieldset>
  );
}
