/** What is promised of the policy: each proved for all cases, refuted by one, or not decided, which is never shown as proved. */
import { CheckCircleFilled, CloseCircleFilled, QuestionCircleOutlined } from "@ant-design/icons";
import type { Claim, Proof, Verdict } from "@jiefen/analysis";
import { label } from "@jiefen/forms";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Empty } from "../../shell/states.tsx";
import { useLanguage } from "../../words/words.ts";
import type { LabPartProps } from "../lab-part.ts";
import { ShownCase } from "./shown-case.tsx";

interface ProofsPanelProps extends LabPartProps {
  readonly proofs: readonly Proof[];
}

export function ProofsPanel({ policy, source, above, proofs }: ProofsPanelProps) {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="lab-proofs">
      <h2 id="lab-proofs">
        {t("labChecks.proofs")} <span className="count">{proofs.length}</span>
      </h2>
      <p className="quiet">{t("labChecks.proofsHint")}</p>
      {!above && <p className="quiet">{t("labChecks.highest")}</p>}
      {proofs.length > 0 && (
        <ul className="lab-told">
          {byUrgency(proofs).map((proof) => (
            <ProofRow key={keyOf(proof.claim)} policy={policy} source={source} proof={proof} />
          ))}
        </ul>
      )}
      {!proofs.some(({ claim }) => claim.kind === "guardrail") && (
        <Empty title={t("labChecks.guardrailsNone")} hint={t("labChecks.guardrailsNoneHint", { layer: source.layer })} />
      )}
    </section>
  );
}

/** What is not proved first. */
const byUrgency = (proofs: readonly Proof[]): readonly Proof[] =>
  urgency.flatMap((kind) => proofs.filter(({ verdict }) => verdict.kind === kind));
const urgency: readonly Verdict["kind"][] = ["refuted", "undecided", "proved"];

const keyOf = (claim: Claim): string =>
  claim.kind === "guardrail" ? claim.id : `${claim.than} ${claim.kind === "asksNoLess" ? claim.of : claim.scale}`;

const icons: Readonly<Record<Verdict["kind"], ReactNode>> = {
  proved: <CheckCircleFilled className="lab-proved" aria-hidden />,
  refuted: <CloseCircleFilled className="trouble" aria-hidden />,
  undecided: <QuestionCircleOutlined aria-hidden />,
};

function ProofRow({ policy, source, proof }: Pick<ProofsPanelProps, "policy" | "source"> & { readonly proof: Proof }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { claim, says, layer, verdict } = proof;
  const by = policy.layerTitles[layer];
  return (
    <li className={`lab-proof-${verdict.kind}`}>
      {icons[verdict.kind]}
      <div>
        <p>
          <strong className="lab-verdict">{t(`labChecks.verdict.${verdict.kind}`)}</strong> {says[language]}{" "}
          {claim.kind === "guardrail" && by && <span className="quiet">{t("labChecks.says", { layer: label(by, language) })}</span>}
        </p>
        {verdict.kind === "undecided" && <p className="quiet">{t("labChecks.notProved", { why: verdict.why[language] })}</p>}
        {verdict.kind === "refuted" && <p>{verdict.shows[language]}</p>}
        {verdict.kind === "refuted" && verdict.example && (
          <ShownCase policy={policy} source={source} one={verdict.example} kind="example" about={titleOf(policy, claim, says.zh)} />
        )}
      </div>
    </li>
  );
}

/** Scenarios are written in Chinese. */
function titleOf({ guardrails }: LabPartProps["policy"], claim: Claim, says: string): string {
  return claim.kind === "guardrail" ? (guardrails.find(({ id }) => id === claim.id)?.title.zh ?? says) : says;
}
