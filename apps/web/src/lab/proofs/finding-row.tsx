/** One thing that was found about the policy: what, what to do, where it is written, and a case that shows it. */
import { ExclamationCircleFilled, InfoCircleOutlined } from "@ant-design/icons";
import { cellInWords, type Finding } from "@jiefen/analysis";
import { label } from "@jiefen/forms";
import type { Policy } from "@jiefen/policy";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../words/words.ts";
import type { LabSource } from "../lab-part.ts";
import { ShownCase } from "./shown-case.tsx";

interface FindingRowProps {
  readonly policy: Policy;
  readonly source: LabSource;
  readonly finding: Finding;
}

export function FindingRow({ policy, source, finding }: FindingRowProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { kind, severity, layer, file, pointer, message, hint, region, witness } = finding;
  const title = policy.layerTitles[layer];
  return (
    <li>
      {severity === "warning" ? <ExclamationCircleFilled className="trouble" aria-hidden /> : <InfoCircleOutlined aria-hidden />}
      <div>
        <p>
          <span className="tag">{t(`labChecks.kind.${kind}`)}</span> {message[language]}
        </p>
        {region && region.length > 0 && <p>{region.map((cell) => cellInWords(policy, cell)[language]).join(t("labChecks.and"))}</p>}
        <p className="quiet">{hint[language]}</p>
        {witness && <ShownCase policy={policy} source={source} one={witness} kind="witness" about={message.zh} />}
        <p className="quiet lab-place">{t("labChecks.place", { layer: title ? label(title, language) : layer, file, pointer })}</p>
      </div>
    </li>
  );
}

/** Tells findings apart. */
export const keyOfFinding = ({ kind, about, others, file, pointer }: Finding): string =>
  JSON.stringify([kind, about, others, file, pointer]);
