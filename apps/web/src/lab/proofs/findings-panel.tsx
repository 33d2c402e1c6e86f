/** What is probably not meant. */
import { CheckCircleFilled } from "@ant-design/icons";
import type { Finding } from "@jiefen/analysis";
import { useTranslation } from "react-i18next";
import type { LabPartProps } from "../lab-part.ts";
import { FindingRow, keyOfFinding } from "./finding-row.tsx";

export function FindingsPanel({ policy, source, findings }: LabPartProps & { readonly findings: readonly Finding[] }) {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="lab-findings">
      <h2 id="lab-findings">
        {t("labChecks.findings")} <span className="count">{findings.length}</span>
      </h2>
      {findings.length === 0 ? (
        <>
          <p>
            <CheckCircleFilled className="lab-proved" aria-hidden /> {t("labChecks.findingsNone")}
          </p>
          <p className="quiet">{t("labChecks.findingsNoneHint")}</p>
        </>
      ) : (
        <ul className="lab-told">
          {findings.map((finding) => (
            <FindingRow key={keyOfFinding(finding)} policy={policy} source={source} finding={finding} />
          ))}
        </ul>
      )}
    </section>
  );
}
