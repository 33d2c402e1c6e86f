/** Setting up a webhook, or changing one: whom to tell, of which events, where. */
import type { WebhookSettings } from "@jiefen/server/client";
import { Button, Checkbox, Input, Switch } from "antd";
import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Trouble } from "../accounts/trouble.tsx";
import { DivisionPicker } from "../organisation/division-picker.tsx";
import { useOrganisation } from "../organisation/use-organisation.ts";
import { KeptNotice, useForgetKept, useKept } from "../session/kept-form.tsx";
import { useMe } from "../session/me.ts";
import type { AnnouncementKind } from "./webhook-queries.ts";

interface WebhookFormProps {
  readonly title: string;
  readonly kinds: readonly AnnouncementKind[];
  readonly beginWith?: WebhookSettings;
  readonly pending: boolean;
  readonly error: unknown;
  readonly onSave: (settings: WebhookSettings) => Promise<unknown>;
  readonly onCancel: () => void;
}

export function WebhookForm({ title, kinds, beginWith, pending, error, onSave, onCancel }: WebhookFormProps) {
  const { t } = useTranslation();
  const { me } = useMe();
  const id = useId();
  const organisation = useOrganisation(me.layer).data;
  const [name, setName] = useKept("name", beginWith?.name ?? "");
  // Not kept: an address may hold a secret.
  const [url, setUrl] = useState(beginWith?.url ?? "");
  const [division, setDivision] = useKept<string | undefined>("division", beginWith?.division ?? me.division);
  const [chosen, setChosen] = useKept<readonly AnnouncementKind[]>("kinds", beginWith?.kinds ?? []);
  const [active, setActive] = useKept("active", beginWith?.active ?? true);
  const forget = useForgetKept();
  const [missing, setMissing] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = { name: name.trim(), url: url.trim() };
    const isComplete = given.name !== "" && given.url !== "" && division !== undefined && chosen.length > 0;
    setMissing(isComplete ? undefined : t("webhooks.needed"));
    // What is refused is told by `error`.
    if (isComplete) onSave({ ...given, division, kinds: chosen, active }).then(forget, () => undefined);
  };
  return (
    <form className="panel" onSubmit={submit} aria-label={title}>
      <h2>{title}</h2>
      <KeptNotice />
      <div className="field">
        <label htmlFor={`${id}-name`}>{t("webhooks.name")}</label>
        <Input id={`${id}-name`} maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />
      </div>
      <div className="field">
        <label htmlFor={`${id}-division`}>{t("webhooks.division")}</label>
        <DivisionPicker
          id={`${id}-division`}
          divisions={organisation?.divisions ?? []}
          root={me.division}
          value={division}
          onChange={setDivision}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-url`}>{t("webhooks.url")}</label>
        <Input
          id={`${id}-url`}
          inputMode="url"
          maxLength={500}
          placeholder="https://"
          aria-describedby={`${id}-hint`}
          value={url}
          onChange={(event) => setUrl(event.target.value)}
        />
        <span className="quiet" id={`${id}-hint`}>
          {t("webhooks.urlHint")}
        </span>
      </div>
      <fieldset className="key-permissions">
        <legend>{t("webhooks.kinds")}</legend>
        <Checkbox
          checked={chosen.length === kinds.length}
          indeterminate={chosen.length > 0 && chosen.length < kinds.length}
          onChange={(event) => setChosen(event.target.checked ? kinds : [])}
        >
          {t("webhooks.all")}
        </Checkbox>
        <Checkbox.Group
          className="webhook-kinds"
          value={[...chosen]}
          options={kinds.map((value) => ({ value, label: t(`webhooks.event_.${value}`) }))}
          onChange={(next) => setChosen(kinds.filter((kind) => next.includes(kind)))}
        />
      </fieldset>
      {beginWith && (
        <div className="field">
          <label htmlFor={`${id}-active`}>{t("webhooks.active")}</label>
          <Switch id={`${id}-active`} checked={active} onChange={setActive} />
        </div>
      )}
      <div className="form-end">
        <Trouble error={error} text={missing} />
        <Button type="primary" htmlType="submit" loading={pending}>
          {t("webhooks.save")}
        </Button>
        <Button
          onClick={() => {
            forget();
            onCancel();
          }}
        >
          {t("webhooks.cancel")}
        </Button>
      </div>
    </form>
  );
}
