/** Calling for help: what is needed, by when, and from whom. */
import type { LocalDate } from "@jiefen/policy";
import { Button, DatePicker, Input, Select } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ColleaguesField, OthersField, useAskedPeople } from "../case/asked-people.tsx";
import { useCase } from "../case/case-context.ts";
import { CommandError } from "../case/command-error.tsx";
import { useCommand } from "../case/use-command.ts";
import { useDoing } from "../case/use-doing.ts";
import { KeptNotice, useKept } from "../session/kept-form.tsx";
import { useLanguage } from "../words/words.ts";

const format = "YYYY-MM-DD";

export function CallForm() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view, policy } = useCase();
  const { stop } = useDoing();
  const command = useCommand(stop);
  const [need, setNeed] = useKept("need", "");
  const [place, setPlace] = useKept("where", "");
  const [on, setOn] = useKept<LocalDate>("on", view.today);
  const { colleagues, setColleagues, others, setOthers, asked } = useAskedPeople();
  const [departments, setDepartments] = useKept<string[]>("departments", []);
  const [complaint, setComplaint] = useState(false);
  function send() {
    const units = departments.flatMap((id) => {
      const title = policy.departments.find((one) => one.id === id)?.title.zh;
      return title === undefined ? [] : [{ unit: title }];
    });
    const called = [...asked, ...units];
    const incomplete = need.trim() === "" || called.length === 0;
    setComplaint(incomplete);
    if (incomplete) return;
    command.mutate({
      kind: "callForHelp",
      need: need.trim(),
      ...(place.trim() ? { place: place.trim() } : {}),
      neededOn: on,
      called,
    });
  }
  return (
    <>
      <KeptNotice />
      <p className="quiet">{t("joint.callHint")}</p>
      <div className="field">
        <label htmlFor="call-need">{t("joint.need")}</label>
        <Input.TextArea id="call-need" rows={3} maxLength={300} value={need} onChange={(event) => setNeed(event.target.value)} />
      </div>
      <div className="field">
        <label htmlFor="call-on">{t("joint.neededDay")}</label>
        <DatePicker
          id="call-on"
          format={format}
          showNow={false}
          allowClear={false}
          minDate={dayjs(view.today)}
          value={dayjs(on)}
          onChange={(day) => setOn(day ? day.format(format) : view.today)}
        />
      </div>
      <div className="field">
        <label htmlFor="call-place">{t("meeting.place")}</label>
        <Input id="call-place" maxLength={200} value={place} onChange={(event) => setPlace(event.target.value)} />
      </div>
      <ColleaguesField id="call-people" value={colleagues} onChange={setColleagues} />
      <div className="field">
        <label htmlFor="call-departments">{t("joint.departments")}</label>
        <Select
          id="call-departments"
          className="jf-select"
          mode="multiple"
          optionFilterProp="label"
          value={departments}
          options={policy.departments.map(({ id, title }) => ({ value: id, label: title[language] }))}
          onChange={setDepartments}
        />
        <span className="quiet">{t("joint.departmentsHint")}</span>
      </div>
      <OthersField id="call-others" value={others} onChange={setOthers} />
      <div className="form-end">
        {complaint && (
          <p className="trouble" role="alert">
            {t("joint.callIncomplete")}
          </p>
        )}
        <CommandError error={command.error} />
        <Button type="primary" size="large" loading={command.isPending} onClick={send}>
          {t("joint.call")}
        </Button>
      </div>
    </>
  );
}
