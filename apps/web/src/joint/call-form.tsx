/** Calling for help: what is needed, by when, and from whom. */
import type { LocalDate } from "@jiefen/policy";
import { Button, DatePicker, Input, Select } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCase } from "../case/case-context.ts";
import { CommandError } from "../case/command-error.tsx";
import { guestsOf } from "../case/session-text.ts";
import { useCommand } from "../case/use-command.ts";
import { useDoing } from "../case/use-doing.ts";
import { usePeople } from "../case/use-people.ts";
import { useLanguage } from "../words/words.ts";

const format = "YYYY-MM-DD";

export function CallForm() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view, policy } = useCase();
  const { stop } = useDoing();
  const people = usePeople();
  const command = useCommand(stop);
  const [need, setNeed] = useState("");
  const [place, setPlace] = useState("");
  const [on, setOn] = useState<LocalDate>(view.today);
  const [colleagues, setColleagues] = useState<string[]>([]);
  const [departments, setDepartments] = useState<string[]>([]);
  const [others, setOthers] = useState("");
  const [complaint, setComplaint] = useState(false);
  function send() {
    const units = departments.flatMap((id) => {
      const title = policy.departments.find((one) => one.id === id)?.title.zh;
      return title === undefined ? [] : [{ unit: title }];
    });
    const called = [...colleagues.map((person) => ({ person })), ...units, ...guestsOf(others)];
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
      <div className="field">
        <label htmlFor="call-people">{t("meeting.people")}</label>
        <Select
          id="call-people"
          className="jf-select"
          mode="multiple"
          optionFilterProp="label"
          placeholder={t("command.choosePerson")}
          value={colleagues}
          options={people.map(({ value, label }) => ({ value, label }))}
          onChange={setColleagues}
        />
      </div>
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
      <div className="field">
        <label htmlFor="call-others">{t("meeting.others")}</label>
        <Input.TextArea id="call-others" rows={2} maxLength={1000} value={others} onChange={(event) => setOthers(event.target.value)} />
        <span className="quiet">{t("meeting.othersHint")}</span>
      </div>
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
