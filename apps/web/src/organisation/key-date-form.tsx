/** A key date: every year on the same day, or on days named one by one. */
import { isSameJson } from "@jiefen/policy";
import type { OrganisationView } from "@jiefen/server/client";
import { App, Button, Input } from "antd";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Trouble } from "../accounts/trouble.tsx";
import { isDay } from "./days-text.ts";
import { newId } from "./new-id.ts";
import { useChange } from "./use-organisation.ts";

interface KeyDateFormProps {
  readonly view: OrganisationView;
  /** Absent for a new one. */
  readonly id: string | undefined;
  readonly onDone: () => void;
}

export function KeyDateForm({ view, id, onDone }: KeyDateFormProps) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const change = useChange(view.layer, view.standing, onDone);
  const all = view.calendar.keyDates ?? {};
  const known = id === undefined ? undefined : all[id];
  const [text, setText] = useState({
    keyDateName: known?.title ?? "",
    keyDateYearly: known?.yearly ?? "",
    keyDateDates: known?.dates?.join("\n") ?? "",
    keyDateSource: known?.source.text ?? "",
  });
  const [wrong, setWrong] = useState<string>();
  const path = "rules/calendar.json";
  // Named by a layer above: only on which days it is, and why, is one's own to say.
  const above = id === undefined ? undefined : view.keyDatesOfLayersAbove[id];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const yearly = text.keyDateYearly.trim();
    const dates = [...new Set(text.keyDateDates.split(/[\s,，、]+/).filter((line) => line !== ""))].sort();
    // 2000 has a 29 February.
    const when = yearly === "" ? dates.length > 0 && dates.every(isDay) : dates.length === 0 && isDay(`2000-${yearly}`);
    const complete = text.keyDateName.trim() !== "" && text.keyDateSource.trim() !== "" && when;
    setWrong(complete ? undefined : t("organisation.keyDateWrong"));
    if (!complete) return;
    const value = {
      title: text.keyDateName.trim(),
      "x-order": known?.["x-order"] ?? Object.keys(all).length * 10 + 1000,
      ...(yearly === "" ? { dates } : { yearly }),
      source: { text: text.keyDateSource.trim() },
    };
    change.mutate([{ path, pointer: `/keyDates/${id ?? newId("keyDate", Object.keys(all))}`, value }]);
  };
  const askRemove = () => {
    if (id === undefined) return;
    modal.confirm({
      title: t("organisation.removeTitle", { title: known?.title ?? "" }),
      okText: t("organisation.remove"),
      cancelText: t("state.cancel"),
      onOk: () => change.mutateAsync([{ path, pointer: `/keyDates/${id}` }]).catch(() => undefined),
    });
  };
  const field = (name: keyof typeof text, placeholder?: string) => (
    <div className="field">
      <label htmlFor={name}>{t(`organisation.${name}`)}</label>
      {name === "keyDateDates" ? (
        <Input.TextArea
          id={name}
          autoSize={{ minRows: 2 }}
          value={text[name]}
          onChange={(event) => setText({ ...text, [name]: event.target.value })}
        />
      ) : (
        <Input
          id={name}
          disabled={name === "keyDateName" && above !== undefined}
          placeholder={placeholder}
          value={text[name]}
          onChange={(event) => setText({ ...text, [name]: event.target.value })}
        />
      )}
      {name === "keyDateDates" && <span className="quiet">{t("organisation.daysHint")}</span>}
    </div>
  );
  return (
    <form onSubmit={submit}>
      {field("keyDateName")}
      {field("keyDateYearly", "04-10")}
      {field("keyDateDates")}
      {field("keyDateSource")}
      <div className="form-end">
        <Trouble error={change.error} text={wrong} />
        <Button type="primary" htmlType="submit" loading={change.isPending}>
          {t("state.save")}
        </Button>
        {known && !above && <Button onClick={askRemove}>{t("organisation.remove")}</Button>}
        {above && !isSameJson(known, above) && (
          <Button onClick={() => change.mutate([{ path, pointer: `/keyDates/${id}` }])}>{t("organisation.giveBack")}</Button>
        )}
      </div>
    </form>
  );
}
