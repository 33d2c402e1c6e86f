/** A part of the policy, and its sentences with where each comes from. */
import type { Sentence } from "@jiefen/policy";
import type { ReactNode } from "react";

interface PolicyPartProps {
  readonly id: string;
  readonly title: string;
  readonly count?: number;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: ReactNode;
}

export function PolicyPart({ id, title, count, open, onToggle, children }: PolicyPartProps) {
  return (
    <details id={id} className="panel policy-part" open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>
        <h2>{title}</h2>
        {count !== undefined && <span className="count">{count}</span>}
      </summary>
      {open && children}
    </details>
  );
}

interface PolicySentencesProps {
  readonly sentences: readonly Sentence[];
  /** Title of the reader's own layer: its sentences are marked. */
  readonly own?: string;
}

export function PolicySentences({ sentences, own }: PolicySentencesProps) {
  return (
    <ul className="sentences">
      {sentences.map((sentence) => (
        <li key={`${sentence.about} ${sentence.text}`}>
          {sentence.text}
          {own !== undefined && sentence.layer === own && <span className="tag tag-own">{own}</span>}
          {sentence.source && <span className="jf-source">{sentence.source}</span>}
        </li>
      ))}
    </ul>
  );
}
