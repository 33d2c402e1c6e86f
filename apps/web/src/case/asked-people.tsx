/** Whom to ask: colleagues with an account, and others by name. */
import { Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { useKept } from "../session/kept-form.tsx";
import { guestsOf } from "./session-text.ts";
import { usePeople } from "./use-people.ts";

/** Who is written down so far, by account or by name. */
export function useAskedPeople() {
  const [colleagues, setColleagues] = useKept<string[]>("colleagues", []);
  const [others, setOthers] = useKept("guests", "");
  return { colleagues, setColleagues, others, setOthers, asked: [...colleagues.map((person) => ({ person })), ...guestsOf(others)] };
}

interface ColleaguesFieldProps {
  readonly id: string;
  readonly value: string[];
  onChange(colleagues: string[]): void;
}

export function ColleaguesField({ id, value, onChange }: ColleaguesFieldProps) {
  const { t } = useTranslation();
  const people = usePeople();
  return (
    <div className="field">
      <label htmlFor={id}>{t("meeting.people")}</label>
      <Select
        id={id}
        className="jf-select"
        mode="multiple"
        optionFilterProp="label"
        placeholder={t("command.choosePerson")}
        value={value}
        options={people.map(({ value: person, label }) => ({ value: person, label }))}
        onChange={onChange}
      />
    </div>
  );
}

interface OthersFieldProps {
  readonly id: string;
  readonly value: string;
  onChange(others: string): void;
}

export function OthersField({ id, value, onChange }: OthersFieldProps) {
  const { t } = useTranslation();
  return (
    <div className="field">
      <label htmlFor={id}>{t("meeting.others")}</label>
      <Input.TextArea
        id={id}
        rows={3}
        maxLength={1000}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={`${id}-hint`}
      />
      <span className="quiet" id={`${id}-hint`}>
        {t("meeting.othersHint")}
      </span>
    </div>
  );
}
