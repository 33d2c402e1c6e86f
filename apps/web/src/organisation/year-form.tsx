/** Entering the holidays and make-up days of one year. */
import type { OrganisationView } from "@jiefen/server/client";
import { Button, Input } from "antd";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Trouble } from "../accounts/trouble.tsx";
import { readDays } from "./days-text.ts";
import { useChange } from "./use-organisation.ts";

interface YearFormProps {
  readonly view: OrganisationView;
  readonly year: number;
  readonly onDone: () => void;
}

export function YearForm({ view, year, onDone }: YearFormProps) {
  const { t } = useTranslation();
  const change = useChange(view.layer, view.standing, onDone);
  const { knownYears, holidays, makeUpDays } = view.calendar;
  const [text, setText] = useState({ holidays: linesOf(holidays, year), makeUpDays: linesOf(makeUpDays, year) });
  const [wrong, setWrong] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [off, on] = [readDays(text.holidays, year), readDays(text.makeUpDays, year)];
    if ("wrong" in off) return setWrong(t("organisation.daysWrong", { text: off.wrong, year }));
    if ("wrong" in on) return setWrong(t("organisation.daysWrong", { text: on.wrong, year }));
    setWrong(undefined);
    const path = "rules/calendar.json";
    return change.mutate([
      { path, pointer: "/knownYears", value: [...new Set([...knownYears, year])].sort((a, b) => a - b) },
      { path, pointer: "/holidays", value: merged(holidays, year, off.days) },
      { path, pointer: "/makeUpDays", value: merged(makeUpDays, year, on.days) },
    ]);
  };
  const field = (name: keyof typeof text) => (
    <div className="field">
      <label htmlFor={`days-${name}`}>{t(`organisation.${name}`)}</label>
      <Input.TextArea
        id={`days-${name}`}
        autoSize={{ minRows: 4, maxRows: 16 }}
        value={text[name]}
        onChange={(event) => setText({ ...text, [name]: event.target.value })}
      />
      <span className="quiet">{t("organisation.daysHint")}</span>
    </div>
  );
  return (
    <form onSubmit={submit}>
      {field("holidays")}
      {field("makeUpDays")}
      <div className="form-end">
        <Trouble error={change.error} text={wrong} />
        <Button type="primary" htmlType="submit" loading={change.isPending}>
          {t("state.save")}
        </Button>
      </div>
    </form>
  );
}

function linesOf(days: readonly string[], year: number): string {
  return days.filter((day) => day.startsWith(`${year}-`)).join("\n");
}

function merged(all: readonly string[], year: number, days: readonly string[]): readonly string[] {
  return [...all.filter((day) => !day.startsWith(`${year}-`)), ...days].sort();
}
