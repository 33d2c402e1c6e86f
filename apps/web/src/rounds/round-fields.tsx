/** Where a round goes and who goes along: chosen by name, or written in words. */
import type { RoundQuestion } from "@jiefen/policy";
import type { RoundCompanion, RoundPerson } from "@jiefen/server/client";
import { Input, Select } from "antd";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import "./rounds.css";

export interface RoundAnswers {
  readonly place?: string;
  readonly company: readonly RoundCompanion[];
}

interface RoundFieldsProps {
  readonly asks: readonly RoundQuestion[];
  readonly people: readonly RoundPerson[];
  readonly value: RoundAnswers;
  readonly disabled?: boolean;
  readonly onChange: (value: RoundAnswers) => void;
  /** Whoever has written something turns to something else. */
  readonly onDone?: () => void;
}

export function RoundFields({ asks, people, value, disabled = false, onChange, onDone }: RoundFieldsProps) {
  const { t } = useTranslation();
  const id = useId();
  const { place, company } = value;
  function choose(chosen: readonly string[]) {
    const known = new Map([...company, ...people].flatMap(({ person, name }) => (person === undefined ? [] : [[person, name]])));
    onChange({
      ...value,
      company: chosen.flatMap((text) => {
        const name = known.get(text);
        if (name !== undefined) return [{ person: text, name }];
        const words = text.trim().slice(0, 60);
        const [one, ...others] = people.filter((each) => each.name === words);
        if (one && others.length === 0) return [{ person: one.person, name: one.name }];
        return words === "" ? [] : [{ name: words }];
      }),
    });
  }
  const listed = [...people, ...company.flatMap(({ person, name }) => (person === undefined ? [] : [{ person, name }]))];
  const options = [...new Map(listed.map(({ person, name }) => [person, { value: person, label: name }])).values()];
  return (
    <div className="round-fields">
      {asks.includes("whereTo") && (
        <div className="field">
          <label htmlFor={`${id}whereTo`}>{t("round.place")}</label>
          <Input
            id={`${id}whereTo`}
            maxLength={200}
            disabled={disabled}
            value={place ?? ""}
            placeholder={t("round.placeHint")}
            onChange={({ target }) => onChange({ company, ...(target.value === "" ? {} : { place: target.value }) })}
            onBlur={onDone}
          />
        </div>
      )}
      {asks.includes("company") && (
        <div className="field">
          <label htmlFor={`${id}company`}>{t("round.company")}</label>
          <Select
            id={`${id}company`}
            mode="tags"
            maxCount={20}
            disabled={disabled}
            tokenSeparators={["、", "，", ","]}
            showSearch={{ optionFilterProp: "label" }}
            placeholder={t("round.companyHint")}
            value={company.map(({ person, name }) => person ?? name)}
            options={options}
            onChange={choose}
            onBlur={onDone}
          />
        </div>
      )}
    </div>
  );
}
