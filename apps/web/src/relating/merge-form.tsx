/** Another case becomes part of the open one: what differs is chosen side by side. */
import { ExclamationCircleFilled } from "@ant-design/icons";
import { additionsTo, openWork } from "@jiefen/casework";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api.ts";
import { useCase } from "../case/case-context.ts";
import { CommandError } from "../case/command-error.tsx";
import { useDoing } from "../case/use-doing.ts";
import { pinnedPolicy } from "../policy/use-policy.ts";
import { useKept } from "../session/kept-form.tsx";
import { Failed, Loading } from "../shell/states.tsx";
import { useLanguage } from "../words/words.ts";
import { DifferingTable } from "./differing-table.tsx";
import { FreshList } from "./fresh-list.tsx";
import { ReasonField } from "./reason-field.tsx";
import { useRelating } from "./use-relating.ts";

const nothing: ReadonlySet<string> = new Set();

export function MergeForm({ other }: { readonly other: string }) {
  const { t } = useTranslation();
  const { view, policy } = useCase();
  const { stop } = useDoing();
  const found = useQuery({ queryKey: ["case", other], queryFn: () => api.case(other) });
  const merge = useRelating((id, asked: Parameters<typeof api.merge>[1], key) => api.merge(id, asked, key), stop);
  const [taken, setTaken] = useState(nothing);
  const [reason, setReason] = useKept("reason", "");
  const { language } = useLanguage();
  const { state } = view;
  const { layer, release } = found.data ?? {};
  const theirPolicy = useQuery({ ...pinnedPolicy(layer?.id ?? "", release ?? ""), enabled: found.data !== undefined });
  const theirs = found.data?.state;
  const additions = useMemo(() => {
    const asked = policy.disputeTypes.find(({ id }) => id === state.type)?.questions.map(({ fact }) => fact) ?? [];
    return theirs && additionsTo(policy, asked, state.facts, theirs.facts);
  }, [policy, state, theirs]);
  if (found.isError) return <Failed error={found.error} onRetry={() => found.refetch()} />;
  if (!theirs || !additions) return <Loading />;
  const waiting = openWork(theirPolicy.data ?? policy, theirs);
  return (
    <>
      <p>
        <strong>{t("relation.mergeTitle", { number: found.data?.number ?? "" })}</strong>
      </p>
      <p className="quiet">{t("relation.mergeHint")}</p>
      {waiting.length > 0 && (
        <section className="refusal" aria-label={t("relation.openWork")}>
          <strong>
            <ExclamationCircleFilled aria-hidden /> {t("relation.openWork")}
          </strong>
          <ul>
            {waiting.map(({ about, text, remedy }) => (
              <li key={about}>
                {text[language]}
                <div className="quiet">{remedy[language]}</div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {theirs.team.length > 0 && <p className="quiet">{t("relation.teamJoins", { count: theirs.team.length })}</p>}
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
          disabled={reason.trim() === "" || waiting.length > 0}
          loading={merge.isPending}
          onClick={() =>
            merge.mutate({ version: state.version, other, otherVersion: theirs.version, take: [...taken], reason: reason.trim() })
          }
        >
          {t("relation.mergeNow")}
        </Button>
      </div>
    </>
  );
}
