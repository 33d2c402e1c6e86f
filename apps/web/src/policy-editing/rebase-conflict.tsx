/** One place that two policies want otherwise: what it was, what each wants, and which is to hold. */
import { label } from "@jiefen/forms";
import type { DraftConflictView, DraftView } from "@jiefen/server/client";
import { Radio } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useLanguage } from "../words/words.ts";
import { placeSearch } from "./place-search.ts";

interface RebaseConflictProps {
  readonly view: DraftView;
  readonly conflict: DraftConflictView;
  /** What the layer above is called. */
  readonly above: string;
  readonly readOnly: boolean;
  readonly onChoose: (take: "ours" | "theirs") => void;
}

export function RebaseConflict({ view, conflict, above, readOnly, onChoose }: RebaseConflictProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { against, why, was, theirs, ours, now, contract, stricter, issue, chosen } = conflict;
  const own = label(view.layerTitle, language);
  const sides = [
    {
      take: "theirs" as const,
      title: against === "above" ? t(was.zh === theirs.zh ? "rebase.aboveStill" : "rebase.above", { layer: above }) : t("rebase.own"),
      value: theirs,
      fault: undefined,
    },
    {
      take: "ours" as const,
      title: against === "above" ? t("rebase.ours", { layer: own }) : t("rebase.oursHere"),
      value: ours,
      fault: issue && (why === "unsound" ? t("rebase.unsound") : t("rebase.cannotKeep")),
    },
  ];
  return (
    <li className="rebase-conflict">
      <fieldset>
        <legend>
          <strong>{label(conflict.title, language)}</strong> <span className="quiet">{label(conflict.partTitle, language)}</span>{" "}
          {chosen && <span className="tag">{t("rebase.chosen")}</span>}
        </legend>
        <p className="quiet">{t(`rebase.why.${why}`)}</p>
        <p className="rebase-was">
          <span className="rebase-side">{t("rebase.was")}</span> <span className="difference-before">{was[language]}</span>
        </p>
        <Radio.Group className="choices" value={chosen} disabled={readOnly} onChange={(event) => onChoose(event.target.value)}>
          {sides.map(({ take, title, value, fault }) => (
            <Radio key={take} value={take} disabled={fault !== undefined}>
              <span className="rebase-side">{title}</span> {value[language]}{" "}
              {stricter === take && <span className="tag">{t("rebase.stricter")}</span>}
              {fault !== undefined && <span className="tag">{fault}</span>}
            </Radio>
          ))}
          {chosen === "other" && now && (
            <Radio value="other">
              <span className="rebase-side">{t("rebase.other")}</span> {now[language]}
            </Radio>
          )}
        </Radio.Group>
        <p className="quiet">
          {contract[language]}{" "}
          {!readOnly && conflict.allow !== "fixed" && (
            <Link to={`/policy/drafts/${view.id}${placeSearch(conflict.path, conflict.pointer)}`}>{t("rebase.edit")}</Link>
          )}
        </p>
      </fieldset>
    </li>
  );
}
