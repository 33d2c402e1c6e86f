/** Another case becomes part of the open one: what differs is chosen side by side. */
import { additionsTo } from "@jiefen/casework";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api.ts";
import { useCase } from "../case/case-context.ts";
import { CommandError } from "../case/command-error.tsx";
import { useDoing } from "../case/use-doing.ts";
import { Failed, Loading } from "../shell/states.tsx";
import { DifferingTable } from "./differing-table.tsx";
import { FreshList } from "./fresh-list.tsx";
import { ReasonField } from "./reason-field.tsx";
import { useRelating } from "./use-relating.ts";

const nothing: ReadonlySet<number> = new Set();

export function MergeForm({ other }: { readonly other: string }) {
  const { t } = useTranslation();
  const { view, policy } = useCase();
  const { stop } = useDoing();
  const found = useQuery({ queryKey: ["case", other], queryFn: () => api.case(other) });
  const merge = useRelating((id, asked: Parameters<typeof api.merge>[1], key) => api.merge(id, asked, key), stop);
  const [taken, setTaken] = useState(nothing);
  const [reason, setReason] = useState("");
  const { state } = view;
  const theirs = found.data?.state;
  const additions = useMemo(() => {
    const asked = policy.disputeTypes.find(({ id }) => id === state.type)?.questions.map(({ fact }) => fact) ?? [];
    return theirs && additionsTo(policy, asked, state.facts, theirs.facts);
  }, [policy, state, theirs]);
  if (found.isError) return <Failed error={found.error} onRetry={() => found.refetch()} />;
  if (!theirs || !additions) return <Loading />;
  const take = additions.differing.flatMap(({ fact, item }, index) => (taken.has(index) && item === undefined ? [fact] : []));
  return (
    <>
      <p>
        <strong>{t("relation.mergeTitle", { number: found.data?.number ?? "" })}</strong>
      </p>
      <p className="quiet">{t("relation.mergeHint")}</p>
      <FreshList facts={additions.fresh} known={state.facts} />
      {additions.differing.length > 0 && (
        <DifferingTable
          differing={additions.differing}
          taken={taken}
          onTaken={setTaken}
          heading={t("alike.differing")}
          known={t("relation.ours")}
          told={t("relation.theirs")}
        />
      )}
      <ReasonField label={t("relation.reason")} hint={t("relation.reasonHint")} value={reason} onChange={setReason} />
      <div className="form-end">
        <CommandError error={merge.error} />
        <Button
          type="primary"
          size="large"
          disabled={reason.trim() === ""}
          loading={merge.isPending}
          onClick={() => merge.mutate({ version: state.version, other, otherVersion: theirs.version, take, reason: reason.trim() })}
        >
          {t("relation.mergeNow")}
        </Button>
      </div>
    </>
  );
}
