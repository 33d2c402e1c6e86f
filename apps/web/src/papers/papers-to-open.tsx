/** The papers that a row of a list is opened by: each by its name, to be read, printed or kept as a Word file. */
import { label } from "@jiefen/forms";
import type { PaperToOpen } from "@jiefen/server/client";
import { useLanguage } from "../words/words.ts";
import { PaperLinks } from "./paper-links.tsx";
import "./papers.css";

interface PapersToOpenProps {
  readonly caseId: string;
  readonly papers: readonly PaperToOpen[];
  /** What the row is about, for those who do not see it. */
  readonly about: string;
}

export function PapersToOpen({ caseId, papers, about }: PapersToOpenProps) {
  const { language } = useLanguage();
  return papers.map(({ paper, title, record, card }) => (
    <div key={paper} className="papers-to-open">
      <span className="quiet">{label(title, language)}</span>
      <PaperLinks caseId={caseId} paper={paper} record={record} card={card} name={`${label(title, language)} ${about}`} readable />
    </div>
  ));
}
