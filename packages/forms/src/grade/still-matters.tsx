/** The questions that could still change the level, under the level they could lead to, each one tap away. */
import type { Decision, Language, Level, Policy } from "@jiefen/policy";
import { useState } from "react";
import { label } from "../text/label.ts";
import { words } from "../text/words.ts";
import { LevelMark } from "./level-mark.tsx";

/** More questions than this wait behind a button. */
const shownFirst = 8;

interface StillMattersProps {
  readonly policy: Policy;
  readonly language: Language;
  readonly decision: Decision;
  readonly onQuestion?: (fact: string) => void;
}

interface Group {
  /** Absent where the answers could change a level in another way than raising it. */
  readonly level?: Level;
  readonly facts: readonly string[];
}

/** Gravest level first; every question stands once, under the gravest it could lead to. */
function groupsOf(policy: Policy, decision: Decision): readonly Group[] {
  let left = decision.stillMatters;
  const groups: Group[] = [];
  for (const scale of decision.scales) {
    for (const level of policy.scales.find((one) => one.id === scale.scale)?.levels.toReversed() ?? []) {
      const facts = left.filter((fact) => scale.couldRaise[fact] === level.id);
      if (facts.length > 0) groups.push({ level, facts });
      left = left.filter((fact) => !facts.includes(fact));
    }
  }
  return left.length > 0 ? [...groups, { facts: left }] : groups;
}

function Questions({ policy, language, facts, onQuestion }: Omit<StillMattersProps, "decision"> & { readonly facts: readonly string[] }) {
  const [all, showAll] = useState(false);
  const shown = all ? facts : facts.slice(0, shownFirst);
  const title = (fact: string) => label(policy.facts[fact]?.title ?? { zh: fact, en: fact }, language);
  return (
    <ul className="jf-jumps">
      {shown.map((fact) => (
        <li key={fact}>
          {onQuestion ? (
            <button type="button" onClick={() => onQuestion(fact)}>
              {title(fact)}
            </button>
          ) : (
            <span>{title(fact)}</span>
          )}
        </li>
      ))}
      {facts.length > shown.length && (
        <li>
          <button type="button" className="jf-jumps-more" onClick={() => showAll(true)}>
            {words[language].moreQuestions(facts.length - shown.length)}
          </button>
        </li>
      )}
    </ul>
  );
}

export function StillMatters({ decision, ...props }: StillMattersProps) {
  const { policy, language } = props;
  const word = words[language];
  const groups = groupsOf(policy, decision);
  return (
    <section className="jf-why">
      <h4>{word.stillMatters}</h4>
      {groups.length === 0 && <p className="jf-help">{word.settledLevel}</p>}
      {groups.map(({ level, facts }) => (
        <div key={level?.id ?? ""} className="jf-matters">
          {level && (
            <p className="jf-help">
              {word.couldRaise} <LevelMark title={level.title} swatch={level.swatch} language={language} />
            </p>
          )}
          <Questions {...props} facts={facts} />
        </div>
      ))}
    </section>
  );
}
