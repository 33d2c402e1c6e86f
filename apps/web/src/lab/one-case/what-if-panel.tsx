/** The smallest change of answers that would place the case higher, and lower; each can be tried. */
import type { Change, WhatIf } from "@jiefen/analysis";
import { LevelMark, label } from "@jiefen/forms";
import type { Decision, EffectivePolicy, Facts, Level, Policy, Scale } from "@jiefen/policy";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { answerText } from "../../case/answer-text.ts";
import { useMe } from "../../session/me.ts";
import { useLanguage } from "../../words/words.ts";
import { useWhatIf } from "./use-what-if.ts";

interface WhatIfPanelProps {
  readonly policy: Policy;
  readonly effective: EffectivePolicy;
  readonly type: string;
  readonly facts: Facts;
  /** As it stands; absent until it is there. */
  readonly decision?: Decision;
  readonly onTry: (changes: readonly Change[]) => void;
}

export function WhatIfPanel({ policy, effective, type, facts, decision, onTry }: WhatIfPanelProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { today } = useMe();
  const { found, looking } = useWhatIf(effective, type, facts, today);
  const isAt = ({ id }: Scale, end: Level | undefined) =>
    end !== undefined && decision?.scales.find(({ scale }) => scale === id)?.level === end.id;
  return (
    <section className="panel" aria-labelledby="lab-what-if" aria-busy={looking}>
      <h2 id="lab-what-if">{t("labCase.whatIf")}</h2>
      <p className="quiet">{t("labCase.whatIfHint")}</p>
      {!found && <p className="quiet">{t("labCase.whatIfLooking")}</p>}
      {found &&
        policy.scales.map((scale) => (
          <div key={scale.id} className="lab-what-if">
            {policy.scales.length > 1 && <h3>{label(scale.title, language)}</h3>}
            <Way
              policy={policy}
              scale={scale}
              title={t("labCase.higher")}
              none={t(isAt(scale, scale.levels.at(-1)) ? "labCase.highest" : "labCase.higherNone")}
              way={found[scale.id]?.higher}
              idle={looking}
              onTry={onTry}
            />
            <Way
              policy={policy}
              scale={scale}
              title={t("labCase.lower")}
              none={t(isAt(scale, scale.levels[0]) ? "labCase.lowest" : "labCase.lowerNone")}
              way={found[scale.id]?.lower}
              idle={looking}
              onTry={onTry}
            />
          </div>
        ))}
    </section>
  );
}

interface WayProps extends Pick<WhatIfPanelProps, "policy" | "onTry"> {
  readonly scale: Scale;
  readonly title: string;
  readonly none: string;
  readonly way: WhatIf | undefined;
  /** Another answer is being looked for. */
  readonly idle: boolean;
}

function Way({ policy, scale, title, none, way, idle, onTry }: WayProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const level = scale.levels.find(({ id }) => id === way?.to);
  if (!way || !level)
    return (
      <p className="lab-way">
        <span className="lab-way-title">{title}</span>
        <span className="quiet">{none}</span>
      </p>
    );
  return (
    <div className="lab-way">
      <span className="lab-way-title">{title}</span>
      <LevelMark title={level.title} swatch={level.swatch} language={language} />
      <ul>
        {way.changes.map((change) => (
          <ChangeRow key={change.fact} policy={policy} change={change} />
        ))}
      </ul>
      <Button size="small" disabled={idle} onClick={() => onTry(way.changes)}>
        {t("labCase.try")}
      </Button>
    </div>
  );
}

function ChangeRow({ policy, change: { fact: name, from, to } }: { readonly policy: Policy; readonly change: Change }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const fact = policy.facts[name];
  if (!fact) return null;
  const said = (answer: Change["from"]) => answerText(fact, answer, language) || t("labCase.nothingSaid");
  return <li>{t("labCase.changeTo", { fact: label(fact.title, language), from: said(from), to: said(to) })}</li>;
}
