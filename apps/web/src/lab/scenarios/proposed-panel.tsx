/** Cases that would complete what the scenarios exercise: each is accepted when its author says what must come out, and never by itself. */
import type { ProposedCase } from "@jiefen/analysis";
import { label } from "@jiefen/forms";
import type { Policy } from "@jiefen/policy";
import type { DraftView } from "@jiefen/server/client";
import { Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { RefusalNotice } from "../../filling/refusal-notice.tsx";
import { useLanguage } from "../../words/words.ts";
import type { LabSource } from "../lab-part.ts";
import type { RecordedCase } from "../one-case/recorded-case.ts";
import { freshDraft, useTargetDraft } from "../one-case/use-target-draft.ts";
import { ProposedRow } from "./proposed-row.tsx";
import { useMayDraft } from "./use-may-draft.ts";

interface ProposedPanelProps {
  readonly policy: Policy;
  readonly source: LabSource;
  readonly cases: readonly ProposedCase[];
}

const keyOf = ({ type, facts }: ProposedCase): string => JSON.stringify([type, facts]);

export function ProposedPanel({ policy, source, cases }: ProposedPanelProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const may = useMayDraft(source);
  const { open, target, choose, adding } = useTargetDraft(source, () => t("labCoverage.draftTitle"));
  const [accepted, setAccepted] = useState<ReadonlyMap<string, Pick<DraftView, "id" | "title">>>(new Map());
  const accept = (key: string, recorded: RecordedCase) =>
    adding.mutate(recorded, { onSuccess: (draft) => setAccepted((before) => new Map([...before, [key, draft]])) });
  return (
    <section className="panel" aria-labelledby="lab-proposed">
      <h2 id="lab-proposed">
        {t("labCoverage.proposed")} <span className="count">{cases.length}</span>
      </h2>
      {cases.length === 0 ? (
        <p>{t("labCoverage.proposedNone")}</p>
      ) : (
        <>
          <p className="quiet">{t("labCoverage.proposedHint")}</p>
          {may ? (
            <p className="lab-filter">
              <label htmlFor="lab-target">{t("labCoverage.target")}</label>
              <Select
                id="lab-target"
                popupMatchSelectWidth={false}
                value={target}
                options={[
                  ...open.map(({ id, title }) => ({ value: id, label: label(title, language), title: label(title, language) })),
                  { value: freshDraft, label: t("labCoverage.targetFresh"), title: t("labCoverage.targetFresh") },
                ]}
                onChange={choose}
              />
            </p>
          ) : (
            <p className="quiet">{t("labExpect.role")}</p>
          )}
          {adding.isError && <RefusalNotice error={adding.error} />}
          <ol className="lab-proposals">
            {cases.map((one, index) => {
              const key = keyOf(one);
              return (
                <ProposedRow
                  key={key}
                  number={index + 1}
                  policy={policy}
                  source={source}
                  one={one}
                  accepted={accepted.get(key)}
                  {...(may && { onAccept: (recorded: RecordedCase) => accept(key, recorded) })}
                  busy={adding.isPending}
                />
              );
            })}
          </ol>
        </>
      )}
    </section>
  );
}
