/** Adding somebody to the roster, or changing what it says of them. */
import { liesWithin } from "@jiefen/policy";
import type { RosterEntryRequest, RosterPage, RosterView } from "@jiefen/server/client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Button, Checkbox, Input, Select } from "antd";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Trouble } from "../accounts/trouble.tsx";
import { api } from "../api.ts";
import { DivisionPicker } from "../organisation/division-picker.tsx";
import { KeptNotice, useForgetKept, useKept } from "../session/kept-form.tsx";
import { useMe } from "../session/me.ts";
import { useLanguage } from "../words/words.ts";
import { KinFields } from "./kin-fields.tsx";
import { entryOf, freshEntry, type Writing } from "./roster-entry.ts";
import { useRosterDivisions } from "./use-roster-divisions.ts";

interface RosterFormProps {
  readonly page: RosterPage;
  /** Nobody yet where somebody is added. */
  readonly person?: RosterView;
  readonly onDone: () => void;
}

export function RosterForm({ page, person, onDone }: RosterFormProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { me } = useMe();
  const { message } = App.useApp();
  const client = useQueryClient();
  const divisions = useRosterDivisions(me.layer);
  // Only what is written here: whatever others change meanwhile of the rest stays.
  const [written, write] = useKept<Partial<Writing>>("written", {});
  const forget = useForgetKept();
  const entry: Writing = { ...freshEntry(me.division, person), ...written };
  const [missing, setMissing] = useState<string>();
  const put = (part: Partial<Writing>) => write((now) => ({ ...now, ...part }));
  const save = useMutation({
    mutationFn: (to: RosterEntryRequest) =>
      person ? api.changeOnRoster(person.id, { ...to, version: person.version }) : api.addToRoster(to),
    onSuccess: () => {
      for (const key of ["roster", "roster-person"]) void client.invalidateQueries({ queryKey: [key] });
      forget();
      void message.success(t("roster.saved"));
      onDone();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const to = entryOf(entry);
    setMissing(typeof to === "string" ? t(`roster.${to}`) : undefined);
    if (typeof to !== "string") save.mutate(to);
  };
  const options = (named: RosterPage["professions"]) => named.map(({ id, title }) => ({ value: id, label: title[language] }));
  const text = (name: "name" | "phone" | "worksFor" | "idNumberEnd", most: number, hint?: string) => (
    <div className="field">
      <label htmlFor={`roster-${name}`}>{t(`roster.${name}`)}</label>
      <Input
        id={`roster-${name}`}
        autoComplete="off"
        maxLength={most}
        {...(name === "phone" ? { inputMode: "tel" as const } : {})}
        value={entry[name]}
        onChange={(event) => put({ [name]: event.target.value })}
      />
      {hint && <span className="quiet">{hint}</span>}
    </div>
  );
  const several = (name: "languages" | "specialities", titled: string, named: RosterPage["professions"]) => (
    <div className="field">
      <label htmlFor={`roster-${name}`}>{titled}</label>
      <Select
        id={`roster-${name}`}
        className="jf-select"
        mode="multiple"
        optionFilterProp="label"
        value={[...entry[name]]}
        options={options(named)}
        onChange={(chosen: string[]) => put({ [name]: chosen })}
      />
    </div>
  );
  return (
    <form onSubmit={submit}>
      <KeptNotice />
      {text("name", 60)}
      <div className="field">
        <label htmlFor="roster-profession">{t("roster.profession")}</label>
        <Select
          id="roster-profession"
          className="jf-select"
          showSearch={{ optionFilterProp: "label" }}
          {...(entry.profession === "" ? {} : { value: entry.profession })}
          placeholder={t("roster.choose")}
          options={options(page.professions)}
          onChange={(profession: string) => put({ profession })}
        />
      </div>
      <div className="field">
        <label htmlFor="roster-division">{t("roster.division")}</label>
        <DivisionPicker
          id="roster-division"
          divisions={divisions}
          root={me.division}
          value={entry.division}
          onChange={(division) => put({ division: division ?? me.division })}
        />
      </div>
      <div className="field">
        <label htmlFor="roster-serves">{t("roster.serves")}</label>
        <Select
          id="roster-serves"
          className="jf-select"
          mode="multiple"
          optionFilterProp="label"
          value={[...entry.serves]}
          options={divisions
            .filter(({ code }) => liesWithin(code, page.division))
            .map(({ code, title }) => ({ value: code, label: title[language] }))}
          onChange={(serves: string[]) => put({ serves })}
        />
        <span className="quiet">{t("roster.servesHint")}</span>
      </div>
      {several("languages", t("roster.language"), page.languages)}
      {several("specialities", t("roster.speciality"), page.specialities)}
      {text("phone", 30)}
      {text("worksFor", 100, t("roster.worksForHint"))}
      {text("idNumberEnd", 4, t("roster.idNumberEndHint"))}
      <KinFields kin={entry.kin} onChange={(kin) => put({ kin })} />
      <div className="field">
        <label htmlFor="roster-account">{t("roster.account")}</label>
        <Select
          id="roster-account"
          className="jf-select"
          allowClear
          showSearch={{ optionFilterProp: "label" }}
          placeholder={t("roster.accountNone")}
          {...(entry.account === "" ? {} : { value: entry.account })}
          options={page.accounts.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(account: string | undefined) => put({ account: account ?? "" })}
        />
        <span className="quiet">{t("roster.accountHint")}</span>
      </div>
      <div className="field">
        <label htmlFor="roster-remark">{t("roster.remark")}</label>
        <Input.TextArea
          id="roster-remark"
          maxLength={500}
          autoSize={{ minRows: 2, maxRows: 6 }}
          value={entry.remark}
          onChange={(event) => put({ remark: event.target.value })}
        />
      </div>
      {person && (
        <Checkbox checked={entry.active} onChange={(event) => put({ active: event.target.checked })}>
          {t("roster.stillActive")}
        </Checkbox>
      )}
      <div className="form-end">
        <Trouble error={save.error} text={missing} />
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t("roster.save")}
        </Button>
      </div>
    </form>
  );
}
