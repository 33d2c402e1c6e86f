/** What a guidance card says: its steps in order, the provisions it rests on, and its voice. */
import { type GuidanceCard, type Language, lawInWords } from "@jiefen/policy";
import { ReadAloud } from "../read-aloud/read-aloud.tsx";
import { label } from "../text/label.ts";

interface GuidanceBodyProps {
  readonly card: GuidanceCard;
  readonly language: Language;
}

export function GuidanceBody({ card, language }: GuidanceBodyProps) {
  const title = label(card.title, language);
  const steps = card.steps.map((step) => step[language]);
  return (
    <>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {card.laws.length > 0 && (
        <ul className="jf-laws">
          {card.laws.map((law) => (
            <li key={law.id}>{lawInWords(law, language)}</li>
          ))}
        </ul>
      )}
      <ReadAloud texts={[title, ...steps]} language={language} name={title} />
    </>
  );
}
