/** One criterion: its sentence with its numbers marked, where it comes from, and for how many disputes it holds. */
import { label } from "@jiefen/forms";
import { type Criterion, type Policy, quantity } from "@jiefen/policy";
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useCitation } from "../../policy/citation-text.ts";
import { useLanguage } from "../../words/words.ts";
import { figure } from "../study/figure.ts";
import { useStudied } from "../study/study-provider.tsx";
import { type RulePiece, rulePieces } from "./rule-pieces.ts";

interface RuleItemProps {
  readonly criterion: Criterion;
  /** With the values being tried, and as it is. */
  readonly policy: Policy;
  readonly own: Policy;
  readonly mark: ReactNode;
}

export function RuleItem({ criterion, policy, own, mark }: RuleItemProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const citation = useCitation();
  const { title, conditions, event, source, layer, undeclared } = criterion;
  const pieces = useMemo(() => rulePieces(policy, conditions, language), [policy, conditions, language]);
  const from = policy.layerTitles[layer];
  return (
    <li className="lab-rule">
      <div>
        <strong>{label(title, language)}</strong>
        {event.type === "points" && <span className="tag">{t("labRules.point", { count: event.params.points })}</span>}
        {mark}
        <p>
          {withPlaces(pieces).map(({ place, piece }) => (
            <Piece key={place} piece={piece} policy={policy} own={own} />
          ))}
        </p>
        {undeclared.length > 0 && <p className="quiet">{t("labRules.undeclared")}</p>}
        <p className="quiet">
          {from && (
            <span className={layer === policy.layer.id && policy.chain.length > 1 ? "tag tag-own" : "tag"}>{label(from, language)}</span>
          )}{" "}
          {citation(source, "")}
        </p>
      </div>
      <HitCount criterion={criterion.id} />
    </li>
  );
}

/** Each piece with where in the sentence it begins. */
function withPlaces(pieces: readonly RulePiece[]): readonly { readonly place: number; readonly piece: RulePiece }[] {
  let next = 0;
  return pieces.map((piece) => {
    const place = next;
    next += piece.text.length;
    return { place, piece };
  });
}

function Piece({ piece: { text, parameter: id }, policy, own }: Pick<RuleItemProps, "policy" | "own"> & { readonly piece: RulePiece }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const parameter = id === undefined || !Object.hasOwn(policy.parameters, id) ? undefined : policy.parameters[id];
  if (!parameter || id === undefined) return <>{text}</>;
  const before = own.parameters[id]?.value;
  const tried = parameter.value !== before;
  return (
    <>
      <mark
        className={tried ? "lab-value lab-value-tried" : "lab-value"}
        title={t("labRules.parameter", { title: label(parameter.title, language) })}
      >
        {text}
      </mark>
      {tried && (
        <small className="quiet">
          {language === "zh" ? "（" : " ("}
          {t("labRules.tried", { value: before === undefined ? t("labTune.unset") : quantity(before, parameter.unit, language) })}
          {language === "zh" ? "）" : ")"}
        </small>
      )}
    </>
  );
}

function HitCount({ criterion }: { readonly criterion: string }) {
  const { t } = useTranslation();
  const before = useStudied(({ report }) => report?.before[criterion]);
  const after = useStudied(({ report }) => report?.after[criterion]);
  if (!before || !after) return <span />;
  const unknown = after.possible - after.sure;
  return (
    <div className="lab-hit figures">
      <strong>{t("labRules.hits", { count: after.sure, figure: figure(after.sure) })}</strong>
      {before.sure !== after.sure && (
        <span className="quiet">{t("labRules.hitsWere", { count: before.sure, figure: figure(before.sure) })}</span>
      )}
      {unknown > 0 && <span className="quiet">{t("labRules.unknown", { count: unknown, figure: figure(unknown) })}</span>}
    </div>
  );
}
