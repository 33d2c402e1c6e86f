/** The grade beside a form: the level, why, why not the next, and which questions could still change it. */
import type { Decision, Explanation, Language, Policy, ScaleDecision, Sentence } from "@jiefen/policy";
import { GuidanceHere } from "../guidance/guidance-here.tsx";
import { label } from "../text/label.ts";
import { words } from "../text/words.ts";
import { LevelMark } from "./level-mark.tsx";
import { StillMatters } from "./still-matters.tsx";

interface GradePanelProps {
  readonly policy: Policy;
  readonly language: Language;
  readonly decision?: Decision;
  readonly explanation?: Explanation;
  readonly pending?: boolean;
  readonly failed?: boolean;
  /** Jumps to a question; without it the questions are only named. */
  readonly onQuestion?: (fact: string) => void;
}

interface SentencesProps extends Pick<GradePanelProps, "policy" | "language"> {
  readonly title: string;
  readonly sentences: readonly Sentence[];
  readonly sourceWord: string;
  /** Waits under its title until asked for. */
  readonly folded?: boolean;
  /** With the guidance that belongs to each. */
  readonly guided?: boolean;
}

function Sentences({ policy, language, title, sentences, sourceWord, folded, guided }: SentencesProps) {
  if (sentences.length === 0) return null;
  const list = (
    <ul>
      {sentences.map((sentence) => (
        <li key={`${sentence.about} ${sentence.text}`}>
          {sentence.text}
          {sentence.source && (
            <details className="jf-source">
              <summary>{sourceWord}</summary>
              {sentence.source}
            </details>
          )}
          {guided && sentence.about !== undefined && (
            <GuidanceHere policy={policy} place="criteria" id={sentence.about} language={language} />
          )}
        </li>
      ))}
    </ul>
  );
  if (folded)
    return (
      <details className="jf-why">
        <summary>
          <h4>
            {title} <span className="jf-nav-count">{sentences.length}</span>
          </h4>
        </summary>
        {list}
      </details>
    );
  return (
    <section className="jf-why">
      <h4>{title}</h4>
      {list}
    </section>
  );
}

export function ScaleMark({
  policy,
  scale,
  language,
  large,
}: {
  policy: Policy;
  scale: ScaleDecision;
  language: Language;
  large?: boolean;
}) {
  const levels = policy.scales.find((one) => one.id === scale.scale)?.levels ?? [];
  const level = levels.find((one) => one.id === scale.level);
  const possible = levels.find((one) => one.id === scale.possible);
  if (!level) return null;
  return (
    <span className="jf-inline">
      <LevelMark title={level.title} swatch={level.swatch} language={language} provisional={scale.provisional} large={large} />
      {scale.provisional && possible && possible.id !== level.id && (
        <span className="jf-help">{words[language].possible(label(possible.title, language))}</span>
      )}
    </span>
  );
}

export function GradePanel({ policy, language, decision, explanation, pending, failed, onQuestion }: GradePanelProps) {
  const word = words[language];
  const shared = { policy, language };
  if (!decision || !explanation) return <p className="jf-help">{failed ? word.decisionFailed : word.deciding}</p>;
  return (
    <div className="jf-grade" aria-busy={pending}>
      {/* Said after each answer, the rest can be read at leisure. */}
      <p className="jf-grade-head" role="status">
        <span className="jf-hidden">{explanation.headline}</span>
        <span className="jf-grade-scales" aria-hidden>
          {decision.scales.map((scale, index) => (
            <ScaleMark key={scale.scale} policy={policy} scale={scale} language={language} large={index === 0} />
          ))}
        </span>
      </p>
      {failed && <p className="jf-help">{word.decisionFailed}</p>}
      <Sentences {...shared} title={word.because} sentences={explanation.because} sourceWord={word.source} guided />
      <StillMatters policy={policy} language={language} decision={decision} onQuestion={onQuestion} />
      <Sentences {...shared} title={word.whyNotNext} sentences={explanation.whyNotNext} sourceWord={word.source} folded />
      <Sentences {...shared} title={word.whyNotLower} sentences={explanation.whyNotLower} sourceWord={word.source} folded />
      <Sentences {...shared} title={word.leftOpen} sentences={explanation.leftOpen} sourceWord={word.source} folded />
    </div>
  );
}
