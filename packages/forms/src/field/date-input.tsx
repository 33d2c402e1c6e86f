/** A calendar date, with the two days most often meant one tap away. */
import { Button, DatePicker } from "antd";
import dayjs from "dayjs";
import { useSyncExternalStore } from "react";
import { useForm } from "./form-context.ts";
import type { InputProps } from "./input-props.ts";

const format = "YYYY-MM-DD";
const coarse = () => window.matchMedia("(pointer: coarse)");

/** Phones bring a date picker of their own that fits the hand better. */
function useCoarsePointer(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = coarse();
      query.addEventListener("change", changed);
      return () => query.removeEventListener("change", changed);
    },
    () => coarse().matches,
  );
}

export function DateInput({ id, answer, onAnswer, onLeave, labelledBy, describedBy, invalid }: InputProps) {
  const { words, today } = useForm();
  const native = useCoarsePointer();
  const value = typeof answer === "string" ? answer : "";
  const quick = [
    { day: today, word: words.today },
    { day: dayjs(today).subtract(1, "day").format(format), word: words.yesterday },
  ];
  const named = { id, "aria-labelledby": labelledBy, "aria-describedby": describedBy, "aria-invalid": invalid || undefined };
  return (
    <div className="jf-inline">
      {native ? (
        <input
          type="date"
          {...named}
          className="jf-native-date"
          value={value}
          onChange={(event) => onAnswer(event.target.value || undefined)}
          onBlur={onLeave}
        />
      ) : (
        <DatePicker
          {...named}
          className="jf-date"
          format={{ format, type: "mask" }}
          placeholder={format}
          showNow={false}
          status={invalid ? "error" : undefined}
          value={value === "" ? null : dayjs(value)}
          onChange={(date) => onAnswer(date?.format(format))}
          onBlur={onLeave}
        />
      )}
      {value === "" &&
        quick.map(({ day, word }) => (
          <Button key={day} type="text" size="small" onClick={() => onAnswer(day)}>
            {word}
          </Button>
        ))}
    </div>
  );
}
