/** The calendar by year: holidays and make-up days. */
import type { OrganisationView } from "@jiefen/server/client";
import { Button, Drawer, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Trouble } from "../accounts/trouble.tsx";
import { useMe } from "../session/me.ts";
import { dayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { useChange } from "./use-organisation.ts";
import { YearForm } from "./year-form.tsx";

export function CalendarPart({ view }: { readonly view: OrganisationView }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { today } = useMe();
  const thisYear = Number(today.slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const [editing, setEditing] = useState(false);
  const { knownYears, holidays, makeUpDays } = view.calendar;
  const years = [...new Set([...knownYears, thisYear, thisYear + 1])].sort((a, b) => b - a);
  const shown = (days: readonly string[]) =>
    days
      .filter((day) => day.startsWith(`${year}-`))
      .map((day) => dayText(day, `${year}-01-01`, language))
      .join(language === "zh" ? "、" : ", ") || t("organisation.noDays");
  return (
    <section className="panel" aria-labelledby="calendar">
      <div className="panel-head">
        <h2 id="calendar">{t("organisation.calendar")}</h2>
        <span className="panel-aside">
          <Select
            aria-label={t("organisation.year")}
            value={year}
            onChange={setYear}
            options={years.map((one) => ({ value: one, label: String(one) }))}
          />
          {view.mayChange && view.open.includes("holidays") && (
            <Button onClick={() => setEditing(true)}>{t("organisation.editYear", { year })}</Button>
          )}
        </span>
      </div>
      <p className="quiet">{t("organisation.calendarHint")}</p>
      <dl className="facts">
        <div>
          <dt>{t("organisation.year")}</dt>
          <dd>
            {year} {knownYears.includes(year) && <span className="tag">{t("organisation.known")}</span>}
          </dd>
        </div>
        <div>
          <dt>{t("organisation.holidays")}</dt>
          <dd>{shown(holidays)}</dd>
        </div>
        <div>
          <dt>{t("organisation.makeUpDays")}</dt>
          <dd>{shown(makeUpDays)}</dd>
        </div>
        <div>
          <dt id="reminder-hour">{t("organisation.reminderHour")}</dt>
          <dd>
            <ReminderHour view={view} />
          </dd>
        </div>
      </dl>
      <Drawer open={editing} onClose={() => setEditing(false)} title={t("organisation.editYear", { year })} size={420} destroyOnHidden>
        <YearForm view={view} year={year} onDone={() => setEditing(false)} />
      </Drawer>
    </section>
  );
}

const hours = Array.from({ length: 24 }, (_, hour) => ({ value: hour, label: `${String(hour).padStart(2, "0")}:00` }));

/** From when people are told what is due; chosen at once where this layer may. */
function ReminderHour({ view }: { readonly view: OrganisationView }) {
  const { t } = useTranslation();
  const change = useChange(view.layer, view.standing, () => undefined);
  const { reminderHour } = view.calendar;
  if (!view.mayChange || !view.open.includes("reminderHour"))
    return reminderHour === undefined ? t("organisation.noReminderHour") : hours[reminderHour]?.label;
  return (
    <>
      <Select
        aria-labelledby="reminder-hour"
        value={reminderHour}
        placeholder={t("organisation.noReminderHour")}
        loading={change.isPending}
        options={hours}
        onChange={(value: number) => change.mutate([{ path: "rules/calendar.json", pointer: "/reminderHour", value }])}
      />{" "}
      <span className="quiet">{t("organisation.reminderHourHint")}</span>
      <Trouble error={change.error} />
    </>
  );
}
