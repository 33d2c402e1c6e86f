/** Roles, with what each allows in words. */
import { label } from "@jiefen/forms";
import type { OrganisationView, RoleView } from "@jiefen/server/client";
import { Button, Drawer } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../session/me.ts";
import { useLanguage } from "../words/words.ts";
import { RoleForm } from "./role-form.tsx";

export function RolesPart({ view }: { readonly view: OrganisationView }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { me } = useMe();
  const [edited, setEdited] = useState<RoleView | "new">();
  const close = () => setEdited(undefined);
  const may = (role: RoleView) =>
    view.permissions.filter(({ id }) => role.permissions.includes(id)).map(({ title }) => label(title, language));
  return (
    <section className="panel panel-flush" aria-labelledby="roles">
      <div className="panel-head">
        <h2 id="roles">{t("organisation.roles")}</h2>
        {view.mayChange && view.open.includes("roles") && <Button onClick={() => setEdited("new")}>{t("organisation.addRole")}</Button>}
      </div>
      <ul className="rows">
        {view.roles.map((role) => (
          <li key={role.id} className="row row-plain">
            <div className="row-main">
              <span className="row-title">{label(role.title, language)}</span>{" "}
              {role.layer !== view.layer && (
                <span className="tag">{t("organisation.from", { layer: layerTitle(view, role.layer, language) })}</span>
              )}
              <div className="quiet">
                {may(role).join(language === "zh" ? "、" : ", ")}
                {role.ownCasesOnly && ` · ${t("organisation.ownCasesOnly")}`}
              </div>
            </div>
            {view.mayChange && role.layer === view.layer && !me.roles.includes(role.id) && (
              <Button
                size="small"
                onClick={() => setEdited(role)}
                aria-label={t("organisation.editRole", { role: label(role.title, language) })}
              >
                {t("organisation.edit")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Drawer
        open={edited !== undefined}
        onClose={close}
        size={480}
        destroyOnHidden
        title={
          edited === undefined || edited === "new"
            ? t("organisation.addRole")
            : t("organisation.editRole", { role: label(edited.title, language) })
        }
      >
        <RoleForm view={view} role={edited === "new" ? undefined : edited} onDone={close} />
      </Drawer>
    </section>
  );
}

export function layerTitle(view: OrganisationView, layer: string, language: "zh" | "en"): string {
  return view.layers[layer]?.[language] ?? layer;
}
