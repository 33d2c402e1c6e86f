/** Tests that come out otherwise on purpose: chosen one by one, with the reason this layer has. */

import type { ScenarioResult } from "@jiefen/policy";
import type { DraftView } from "@jiefen/server/client";
import { Button, Checkbox, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api.ts";
import { RefusalNotice } from "../filling/refusal-notice.tsx";
import { acceptedResults, isAcceptable } from "./accepted-results.ts";
import { useDraftAct } from "./use-draft-act.ts";

export function AcceptResults({ view, scenarios }: { readonly view: DraftView; readonly scenarios: readonly ScenarioResult[] }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState("");
  const accepting = useDraftAct(t("check.accepted"));
  const open = scenarios.filter(isAcceptable);
  if (open.length === 0 || !view.may.includes("edit")) return null;
  const said = reason.trim();
  const changes = acceptedResults(
    view.policy,
    open.filter(({ id }) => chosen.has(id)),
    said,
  );
  return (
    <section className="compare" aria-labelledby="accept-title">
      <h3 id="accept-title">{t("check.accept")}</h3>
      <p className="quiet">{t("check.acceptHint")}</p>
      <Checkbox.Group
        className="choices"
        value={[...chosen]}
        options={open.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(ids) => setChosen(new Set(ids))}
      />
      <div className="field">
        <label htmlFor="accept-reason">{t("check.acceptReason")}</label>
        <Input.TextArea id="accept-reason" rows={2} maxLength={2000} value={reason} onChange={(event) => setReason(event.target.value)} />
      </div>
      {accepting.isError && <RefusalNotice error={accepting.error} />}
      <Button
        type="primary"
        disabled={said === "" || changes.length === 0}
        loading={accepting.isPending}
        onClick={() => accepting.mutate(() => api.editDraft(view.id, { version: view.version, changes }))}
      >
        {t("check.acceptChosen", { count: chosen.size })}
      </Button>
    </section>
  );
}
