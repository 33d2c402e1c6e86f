/** The day something happened: between intake and today. */
import type { LocalDate } from "@jiefen/policy";
import { DatePicker } from "antd";
import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { useCase } from "./case-context.ts";

const format = "YYYY-MM-DD";

export function DayField({ value, onChange }: { readonly value: LocalDate; readonly onChange: (day: LocalDate) => void }) {
  const { t } = useTranslation();
  const { view } = useCase();
  return (
    <div className="field">
      <label htmlFor="on">{t("command.on")}</label>
      <DatePicker
        id="on"
        format={format}
        allowClear={false}
        showNow={false}
        minDate={dayjs(view.state.acceptedOn)}
        maxDate={dayjs(view.today)}
        value={dayjs(value)}
        onChange={(day) => day && onChange(day.format(format))}
      />
    </div>
  );
}
