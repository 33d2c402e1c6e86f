/** What a second person has to decide, and what was decided. */
import { useTranslation } from "react-i18next";
import { useCase } from "./case-context.ts";
import { Panel } from "./panel.tsx";
import { ProposalCard } from "./proposal-card.tsx";

export function ProposalsPanel() {
  const { t } = useTranslation();
  const { view } = useCase();
  const { proposals } = view.state;
  const open = proposals.filter(({ decided }) => !decided);
  const decided = proposals.filter((proposal) => proposal.decided).toReversed();
  if (proposals.length === 0) return null;
  return (
    <Panel id="proposals" title={t("proposal.title")} count={open.length}>
      {open.map((proposal) => (
        <ProposalCard key={proposal.id} proposal={proposal} />
      ))}
      {decided.length > 0 && (
        <details className="jf-more">
          <summary>{t("proposal.decidedTitle", { count: decided.length })}</summary>
          {decided.map((proposal) => (
            <ProposalCard key={proposal.id} proposal={proposal} />
          ))}
        </details>
      )}
    </Panel>
  );
}
