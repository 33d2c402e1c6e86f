/** A part of the policy, and its sentences with where each comes from. */
import type { Sentence } from "@jiefen/policy";
import type { ReactNode } from "react";

export function PolicyPart({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section id={id} className="panel" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
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
