/** What a division is called, and where it lies. */
import { label } from "@jiefen/forms";
import { significantDigits } from "@jiefen/policy";
import type { DivisionView, OrganisationView } from "@jiefen/server/client";
import { App, Button, Input } from "antd";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Trouble } from "../accounts/trouble.tsx";
import { KeptNotice, useForgetKept, useKept } from "../session/kept-form.tsx";
import { useLanguage } from "../words/words.ts";
import { contactAbove } from "./contact-above.ts";
import { type Contact, changesOf, contactParts, written } from "./division-changes.ts";
import { DivisionPicker } from "./division-picker.tsx";
import { useChange } from "./use-organisation.ts";

interface DivisionFormProps {
  readonly view: OrganisationView;
  /** Absent for a new one. */
  readonly division: DivisionView | undefined;
  readonly onDone: () => void;
}

const path = "rules/organisation.json";

export function DivisionForm({ view, division, onDone }: DivisionFormProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { modal } = App.useApp();
  const forget = useForgetKept();
  const done = () => {
    forget();
    onDone();
  };
  const change = useChange(view.layer, view.standing, done);
  const [title, setTitle] = useKept("title", division?.title.zh ?? "");
  const [code, setCode] = useKept("code", division?.code ?? "");
  const [parent, setParent] = useKept<string | undefined>("parent", division ? division.parent : view.division);
  // Only what is written here: whatever others change meanwhile of the rest stays.
  const [own, write] = useKept<Contact>("reached", {});
  const contact: Contact = { ...division?.contact, ...own };
  const [wrong, setWrong] = useState<string>();
  // Named by a layer above: only how it is reached is one's own to say.
  const namedAbove = division !== undefined && division.layer !== view.layer;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const fits = parent === undefined || (code.startsWith(significantDigits(parent)) && code !== parent);
    const problem =
      title.trim() === ""
        ? t("organisation.nameNeeded")
        : !/^\d{6}(\d{3}){0,2}$/.test(code) || !fits
          ? t("organisation.codeWrong")
          : undefined;
    setWrong(problem);
    if (problem !== undefined) return;
    if (division) {
      const changes = changesOf(division, title.trim(), contact);
      if (changes.length === 0) return done();
      change.mutate(changes);
    } else {
      const said = Object.fromEntries(contactParts.map((part) => [part, written(contact[part])]).filter(([, value]) => value !== ""));
      const value = {
        title: title.trim(),
        code,
        ...(parent === undefined ? {} : { parent: `d${parent}` }),
        ...(Object.keys(said).length > 0 && { contact: said }),
      };
      change.mutate([{ path, pointer: `/divisions/d${code}`, value }]);
    }
  };
  const askRemove = () => {
    if (!division) return;
    modal.confirm({
      title: t("organisation.removeTitle", { title: label(division.title, language) }),
      content: t("organisation.removeHint"),
      okText: t("organisation.remove"),
      cancelText: t("state.cancel"),
      onOk: () => change.mutateAsync([{ path, pointer: `/divisions/d${division.code}` }]).catch(() => undefined),
    });
  };
  return (
    <form onSubmit={submit}>
      <KeptNotice />
      <div className="field">
        <label htmlFor="division-title">{t("organisation.divisionName")}</label>
        <Input id="division-title" maxLength={60} disabled={namedAbove} value={title} onChange={(event) => setTitle(event.target.value)} />
      </div>
      {!division && (
        <div className="field">
          <label htmlFor="division-parent">{t("organisation.divisionParent")}</label>
          <DivisionPicker id="division-parent" divisions={view.divisions} root={view.division} value={parent} onChange={setParent} />
        </div>
      )}
      <div className="field">
        <label htmlFor="division-code">{t("organisation.divisionCode")}</label>
        <Input
          id="division-code"
          inputMode="numeric"
          maxLength={12}
          disabled={division !== undefined}
          value={code}
          onChange={(event) => setCode(event.target.value.trim())}
        />
        <span className="quiet">{t("organisation.divisionCodeHint")}</span>
      </div>
      <fieldset className="field">
        <legend>{t("organisation.contact.title")}</legend>
        <p className="quiet">{t("organisation.contact.hint")}</p>
        {contactParts.map((part) => (
          <div className="field" key={part}>
            <label htmlFor={`division-${part}`}>{t(`organisation.contact.${part}`)}</label>
            <Input
              id={`division-${part}`}
              maxLength={100}
              value={contact[part] ?? ""}
              placeholder={division?.contactOfLayersAbove?.[part] ?? contactAbove(view.divisions, parent, part)}
              onChange={(event) => write({ ...own, [part]: event.target.value })}
            />
            <AboveLine
              above={division?.contactOfLayersAbove?.[part]}
              said={written(contact[part])}
              onTakeBack={(text) => write({ ...own, [part]: text })}
            />
          </div>
        ))}
      </fieldset>
      <div className="form-end">
        <Trouble error={change.error} text={wrong} />
        <Button type="primary" htmlType="submit" loading={change.isPending}>
          {t("state.save")}
        </Button>
        {division && !namedAbove && <Button onClick={askRemove}>{t("organisation.remove")}</Button>}
      </div>
    </form>
  );
}

interface AboveLineProps {
  /** As the layers above say it. */
  readonly above: string | undefined;
  readonly said: string;
  readonly onTakeBack: (text: string) => void;
}

/** Whose it is that stands in the field, and what stands there again once it is emptied. */
function AboveLine({ above, said, onTakeBack }: AboveLineProps) {
  const { t } = useTranslation();
  if (above === undefined) return null;
  return (
    <span className="quiet" role="status">
      {said === above && t("organisation.contact.fromAbove")}
      {said === "" && t("organisation.contact.emptied", { text: above })}
      {said !== above && said !== "" && (
        <>
          {t("organisation.contact.above", { text: above })}{" "}
          <Button size="small" type="link" onClick={() => onTakeBack(above)}>
            {t("organisation.contact.takeBack")}
          </Button>
        </>
      )}
    </span>
  );
}
