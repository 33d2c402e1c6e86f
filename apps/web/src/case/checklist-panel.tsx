/** What must be true before the case is closed: what holds, what blocks and what to do about it, who signs. */

import { CheckCircleFilled, CloseCircleOutlined, QuestionCircleOutlined } from "@ant-design/icons";
import type { ChecklistState } from "@jiefen/casework";
import { GuidanceHere, label } from "@jiefen/forms";
import type { CaseView } from "@jiefen/server/client";
import { App, Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useCitation } from "../policy/citation-text.ts";
import { useRoles } from "../policy/use-roles.ts";
import { dayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { useCase } from "./case-context.ts";
import { CommandError } from "./command-error.tsx";
import { Panel } from "./panel.tsx";
import { someOf } from "./some-of.ts";
import { useCommand } from "./use-command.ts";

const icons: Readonly<Record<"yes" | "no" | "unknown", ReactNode>> = {
  yes: <CheckCircleFilled aria-hidden />,
  no: <CloseCircleOutlined aria-hidden />,
  unknown: <QuestionCircleOutlined aria-hidden />,
};

function Signatures() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view, policy } = useCase();
  const { roleTitles } = useRoles(view.layer.id);
  const { modal } = App.useApp();
  const command = useCommand();
  const { closure } = view.state;
  if (view.checklist.signatures.length === 0) return null;
  const ground = policy.closure.grounds.find((one) => one.id === closure?.ground);
  const ask = (id: string, title: string) =>
    modal.confirm({
      title: t("closure.signTitle", { title }),
      content: t("closure.signHint"),
      okText: t("closure.sign"),
      cancelText: t("state.cancel"),
      onOk: () => command.mutate({ kind: "sign", signature: id }),
    });
  return (
    <div className="signatures">
      <h3>{t("closure.signatures")}</h3>
      {closure && (
        <p className="quiet">
          {t("closure.requested", {
            name: view.people[closure.requestedBy] ?? closure.requestedBy,
            date: dayText(closure.requestedOn, view.today, language),
          })}
          {ground && ` · ${t("closure.ground", { ground: label(ground.title, language) })}`}
        </p>
      )}
      <ul className="plain">
        {view.checklist.signatures.map((signature) => (
          <li key={signature.id} className="signature">
            <span>
              <strong>{label(signature.title, language)}</strong>{" "}
              <span className="quiet">
                {signature.signedBy
                  ? t("closure.signedBy", { name: view.people[signature.signedBy] ?? signature.signedBy })
                  : t("closure.waiting", { roles: roleTitles(signature.roles) })}
                {!signature.signedBy && signature.notHandler && ` · ${t("closure.notHandler")}`}
              </span>
            </span>
            {view.maySign.includes(signature.id) && (
              <Button
                type="primary"
                size="small"
                loading={command.isPending}
                onClick={() => ask(signature.id, label(signature.title, language))}
              >
                {t("closure.sign")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <CommandError error={command.error} />
    </div>
  );
}

function Items({ items }: { readonly items: ChecklistState["items"] }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { policy } = useCase();
  const cited = useCitation();
  const layerTitle = (layer: string) => policy.layerTitles[layer]?.[language] ?? t("case.upperLayer");
  return (
    <ul className="checks">
      {items.map((item) => (
        <li key={item.id} className={`check check-${item.outcome}`}>
          <span className="check-icon">{icons[item.outcome]}</span>
          <div>
            <span>{label(item.title, language)}</span> <span className="tag">{t(`closure.${item.outcome}`)}</span>
            {item.outcome !== "yes" && <div>{item.remedy[language]}</div>}
            <div className="quiet">
              {t("case.asksLayer", { layer: layerTitle(item.layer) })} ·{" "}
              {cited(policy.closure.items.find((one) => one.id === item.id)?.source, item.source)}
            </div>
            <GuidanceHere policy={policy} place="items" id={item.id} language={language} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Whether closing comes next or is under way: before that the checklist is far from anybody's mind. */
function isNear({ state, maySign }: CaseView): boolean {
  return state.open && (state.settledOn !== undefined || state.closure !== undefined || maySign.length > 0);
}

export function ChecklistPanel() {
  const { t } = useTranslation();
  const { view } = useCase();
  const { items } = view.checklist;
  const { language } = useLanguage();
  const done = items.filter((item) => item.outcome === "yes");
  const open = items.filter((item) => item.outcome !== "yes");
  const line = (
    <>
      {t(open.length > 0 ? "fold.closureMissing" : "fold.closure", {
        done: done.length,
        all: items.length,
        missing: someOf(
          open.map(({ title }) => label(title, language)),
          t,
        ),
      })}
    </>
  );
  return (
    <Panel
      id="closure"
      title={t("closure.title")}
      flush
      folded={items.length === 0 || isNear(view) ? undefined : line}
      aside={items.length > 0 && <span className="quiet figures">{t("closure.progress", { done: done.length, all: items.length })}</span>}
    >
      {items.length === 0 && <p className="quiet panel-note">{t("closure.none")}</p>}
      {items.length > 0 && view.state.open && !view.state.closure && (
        <p className="quiet panel-note">{open.length > 0 ? t("closure.blocked", { count: open.length }) : t("closure.ready")}</p>
      )}
      <Items items={open} />
      {done.length > 0 && (
        <details className="checks-done">
          <summary>{t("closure.done", { count: done.length })}</summary>
          <Items items={done} />
        </details>
      )}
      <Signatures />
    </Panel>
  );
}
