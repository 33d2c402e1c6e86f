/** What is told anew beside what the case knows: chosen value by value; what is not taken over is kept as a note. */
import { additionsTo, withTaken } from "@jiefen/casework";
import type { Facts, Policy } from "@jiefen/policy";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api.ts";
import { useCase } from "../case/case-context.ts";
import { CommandError } from "../case/command-error.tsx";
import { useCommandKey } from "../filling/use-command-key.ts";
import { useLanguage } from "../words/words.ts";
import { noteOf } from "./chosen-additions.ts";
import { DifferingTable } from "./differing-table.tsx";
import { FreshList } from "./fresh-list.tsx";

export interface AdditionsFormProps {
  /** The policy of the form in which it was typed. */
  readonly policy: Policy;
  readonly answers: Facts;
  readonly onAdded: () => void;
}

export function AdditionsForm({ policy: typedUnder, answers, onAdded }: AdditionsFormProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view, policy } = useCase();
  const client = useQueryClient();
  const { state } = view;
  const asked = useMemo(
    () => policy.disputeTypes.find(({ id }) => id === state.type)?.questions.map(({ fact }) => fact) ?? [],
    [policy, state.type],
  );
  const additions = useMemo(() => additionsTo(policy, asked, state.facts, answers), [policy, asked, state.facts, answers]);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [remark, setRemark] = useState("");
  const keys = { facts: useCommandKey(), note: useCommandKey() };
  const send = useMutation({
    mutationFn: async () => {
      const { facts } = withTaken(additions, state.facts, taken);
      const text = noteOf(typedUnder, additions, taken, remark, t("alike.noteHead"), language);
      let version = state.version;
      if (Object.keys(facts).length > 0) {
        const request = { version, command: { kind: "recordFacts", facts } } as const;
        version = (await api.command(state.id, request, keys.facts({ facts }))).state.version;
      }
      await api.command(state.id, { version, command: { kind: "note", text } }, keys.note({ text }));
    },
    onSuccess: async () => {
      for (const key of [["case", state.id], ["timeline", state.id], ["agenda"], ["cases"]])
        await client.invalidateQueries({ queryKey: key });
      onAdded();
    },
  });
  return (
    <>
      <p className="quiet">{t("alike.addHint")}</p>
      <FreshList facts={additions.fresh} known={state.facts} />
      {additions.differing.length > 0 && (
        <DifferingTable
          differing={additions.differing}
          taken={taken}
          onTaken={setTaken}
          heading={t("alike.differing")}
          known={t("alike.known")}
          told={t("alike.told")}
        />
      )}
      <div className="field">
        <label htmlFor="addition-remark">{t("alike.remark")}</label>
        <Input.TextArea id="addition-remark" rows={3} maxLength={800} value={remark} onChange={(event) => setRemark(event.target.value)} />
        <span className="quiet">{t("alike.remarkHint")}</span>
      </div>
      <div className="form-end">
        <CommandError error={send.error} />
        <Button type="primary" size="large" loading={send.isPending} onClick={() => send.mutate()}>
          {t("alike.addNow")}
        </Button>
      </div>
    </>
  );
}
