/** Key dates: days around which disputes flare up. */
import type { OrganisationView } from "@jiefen/server/client";
import { Button, Drawer } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { KeyDateForm } from "./key-date-form.tsx";

export function KeyDatesPart({ view }: { readonly view: OrganisationView }) {
  const { t } = useTranslation();
  const keyDates = view.calendar.keyDates ?? {};
  const [edited, setEdited] = useState<string>();
  const close = () => setEdited(undefined);
  const open = view.mayChange && view.open.includes("keyDates");
  return (
    <section className="panel panel-flush" aria-labelledby="key-dates">
      <div className="panel-head">
        <h2 id="key-dates">{t("organisation.keyDates")}</h2>
        {open && <Button onClick={() => setEdited("")}>{t("organisation.addKeyDate")}</Button>}
      </div>
      <p className="quiet panel-note">
        {Object.keys(keyDates).length === 0 ? t("organisation.keyDatesNone") : t("organisation.keyDatesHint")}
      </p>
      <ul className="rows">
        {Object.entries(keyDates).map(([id, { title, yearly, dates, source }]) => (
          <li key={id} className="row row-plain">
            <div className="row-main">
              <span className="row-title">{title}</span>{" "}
              <span className="figures">
                {[...(yearly === undefined ? [] : [t("organisation.yearly", { day: yearly })]), ...(dates ?? [])].join("、")}
              </span>
              <div className="quiet">{source.text}</div>
            </div>
            {open && (
              <Button size="small" onClick={() => setEdited(id)} aria-label={t("organisation.editKeyDate", { title })}>
                {t("organisation.edit")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Drawer
        open={edited !== undefined}
        onClose={close}
        size={420}
        destroyOnHidden
        title={edited ? t("organisation.editKeyDate", { title: keyDates[edited]?.title ?? "" }) : t("organisation.addKeyDate")}
      >
        <KeyDateForm view={view} id={edited || undefined} onDone={close} />
      </Drawer>
    </section>
  );
}
