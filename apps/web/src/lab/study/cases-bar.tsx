/** Which cases the policy is tried on, how far their reading has come, and what was wrong with them. */

import type { Policy } from "@jiefen/policy";
import { Radio } from "antd";
import { useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useLanguage } from "../../words/words.ts";
import type { LabSource } from "../lab-part.ts";
import { askedCases, type CasesKind, withCases } from "./cases-search.ts";
import { CasesStatus } from "./cases-status.tsx";
import { FileChooser } from "./file-chooser.tsx";
import { MadeChooser } from "./made-chooser.tsx";
import { useStudy } from "./study-provider.tsx";

const kinds: readonly CasesKind[] = ["made", "desk", "file"];

export function CasesBar({ source, policy }: { readonly source: LabSource; readonly policy: Policy }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const study = useStudy();
  const asked = useMemo(() => askedCases(search, source), [search, source]);
  useEffect(() => {
    if (asked.kind !== "file") study.choose(asked, language);
    else if (study.state().choice?.kind !== "file") study.chooseNone();
  }, [study, asked, language]);
  const choose = (kind: CasesKind) =>
    setSearch(withCases(search, askedCases(new URLSearchParams({ cases: kind }), source)), { replace: true });
  return (
    <section className="panel lab-cases" aria-labelledby="lab-cases">
      <div className="lab-cases-choice">
        <h2 id="lab-cases">{t("labCases.from")}</h2>
        <Radio.Group
          aria-labelledby="lab-cases"
          optionType="button"
          value={asked.kind}
          options={kinds.map((kind) => ({ value: kind, label: t(`labCases.kind.${kind}`) }))}
          onChange={({ target }) => choose(kinds.find((kind) => kind === target.value) ?? "made")}
        />
        {asked.kind === "made" && <MadeChooser asked={asked} onChoose={(made) => setSearch(withCases(search, made), { replace: true })} />}
        {asked.kind === "file" && <FileChooser />}
      </div>
      <p className="quiet">{t(`labCases.hint.${asked.kind}`)}</p>
      <CasesStatus policy={policy} kind={asked.kind} onMadeUp={() => choose("made")} />
    </section>
  );
}
