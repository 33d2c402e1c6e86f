/** A proposal decided from the agenda, with the reason and the case it concerns. */
import { LevelMark } from "@jiefen/forms";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useCase } from "../case/case-context.ts";
import { ProposalCard } from "../case/proposal-card.tsx";
import { useLanguage } from "../words/words.ts";
import type { Done } from "./done-notice.tsx";

interface ProposalSheetProps {
  /** The proposal. */
  readonly about: string;
  readonly onDone: (done: Done) => void;
}

export function ProposalSheet({ about, onDone }: ProposalSheetProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view, policy } = useCase();
  const proposal = view.state.proposals.find(({ id }) => id === about);
  const [scale] = policy.scales;
  const level = scale?.levels.find(({ id }) => id === view.state.inForce[scale.id]);
  if (!proposal) return <p>{t("proposal.none")}</p>;
  return (
    <>
      <p className="jf-inline">
        <Link to={`/cases/${encodeURIComponent(view.state.id)}`}>{view.title || view.number}</Link>
        {level && <LevelMark title={level.title} swatch={level.swatch} language={language} />}
      </p>
      <ProposalCard proposal={proposal} opened onDone={(text) => onDone({ text, caseId: view.state.id })} />
    </>
  );
}
