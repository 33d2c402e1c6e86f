/** The criteria, gravest level first, each under the mark of the level it leads to. */
import { LevelMark, label } from "@jiefen/forms";
import { type Policy, type Sentence, sentence } from "@jiefen/policy";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../words/words.ts";
import { PolicySentences } from "./policy-part.tsx";

export function GradingPart({ policy, sentences }: { readonly policy: Policy; readonly sentences: readonly Sentence[] }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const own = label(policy.layer.title, language);
  const criteria = new Map(policy.criteria.map((criterion) => [criterion.id, criterion]));
  const levelOf = (about: string | undefined) => {
    const event = criteria.get(about ?? "")?.event;
    return event?.type === "level" ? `${event.params.scale} ${event.params.level}` : undefined;
  };
  /** The criterion's title and what it looks at; the level stands above. */
  const worded = (said: Sentence): Sentence => {
    const criterion = criteria.get(said.about ?? "");
    if (!criterion) return said;
    const colon = language === "zh" ? "：" : ": ";
    return { ...said, text: `${label(criterion.title, language)}${colon}${sentence(policy, criterion.conditions, language)}` };
  };
  return (
    <>
      <PolicySentences sentences={sentences.filter((said) => levelOf(said.about) === undefined)} own={own} />
      {policy.scales.map((scale) => (
        <div key={scale.id}>
          {policy.scales.length > 1 && <h3>{label(scale.title, language)}</h3>}
          {scale.levels.toReversed().map((level) => {
            const here = sentences.filter((said) => levelOf(said.about) === `${scale.id} ${level.id}`);
            return (
              <div key={level.id} className="policy-level">
                <LevelMark title={level.title} swatch={level.swatch} language={language} />
                {here.length > 0 ? (
                  <PolicySentences sentences={here.map(worded)} own={own} />
                ) : (
                  <p className="quiet">{t("policy.levelNone")}</p>
                )}
              </div>
            );
          })}
        </div>
      ))}
    </>
  );
}
