/** Guidance that comes ahead of level and colour, e.g. where somebody is in danger. */
import { ExclamationCircleFilled } from "@ant-design/icons";
import { GuidanceBody, label } from "@jiefen/forms";
import type { GuidanceCard } from "@jiefen/policy";
import { useCitation } from "../policy/citation-text.ts";
import { useLanguage } from "../words/words.ts";

export function AheadBanner({ cards }: { readonly cards: readonly GuidanceCard[] }) {
  const { language } = useLanguage();
  const cited = useCitation();
  return (
    <div aria-live="polite">
      {cards.map((card) => (
        <section key={card.id} className="ahead" aria-label={label(card.title, language)}>
          <h2>
            <ExclamationCircleFilled aria-hidden /> {label(card.title, language)}
          </h2>
          <GuidanceBody card={card} language={language} />
          <span className="jf-source">{cited(card.source, "")}</span>
        </section>
      ))}
    </div>
  );
}
