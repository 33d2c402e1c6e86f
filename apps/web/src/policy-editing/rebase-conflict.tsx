/** One place that two policies want otherwise: what it was, what each wants, and which is to hold. */
import { canEnter, type Entered, PlaceEditor, useEditing } from "@jiefen/builder";
import { label } from "@jiefen/forms";
import { findAt, segmentsOf } from "@jiefen/policy";
import type { DraftConflictView, DraftSettlement, DraftView } from "@jiefen/server/client";
import { Radio } from "antd";
import { useState } from "react";
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
  readonly busy: boolean;
  /** `done` is called once it is kept. */
  readonly onSettle: (settlement: DraftSettlement, done: () => void) => void;
}

export function RebaseConflict({ view, conflict, above, readOnly, busy, onSettle }: RebaseConflictProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { drafted } = useEditing();
  const [entering, setEntering] = useState(false);
  const { path, pointer, against, why, was, theirs, ours, now, contract, stricter, issue, chosen } = conflict;
  const own = label(view.layerTitle, language);
  const enterable = !readOnly && canEnter(drafted, path, pointer);
  const close = () => setEntering(false);
  const settle = (settled: Pick<DraftSettlement, "take" | "value" | "along">) => onSettle({ path, pointer, ...settled }, close);
  function choose(take: DraftSettlement["take"]) {
    if (take !== "other") settle({ take });
    else if (enterable) setEntering(true);
    else settle({ take, value: findAt(drafted.policy.documents[path], segmentsOf(pointer)) });
  }
  const entered = (value?: Entered) => (value ? settle({ take: "other", ...value }) : close());
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
        <Radio.Group
          className="choices"
          value={entering ? "other" : chosen}
          disabled={readOnly || busy}
          onChange={(event) => choose(event.target.value)}
        >
          {sides.map(({ take, title, value, fault }) => (
            <Radio key={take} value={take} disabled={fault !== undefined}>
              <span className="rebase-side">{title}</span> {value[language]}{" "}
              {stricter === take && <span className="tag">{t("rebase.stricter")}</span>}
              {fault !== undefined && <span className="tag">{fault}</span>}
            </Radio>
          ))}
          {(enterable || now) && (
            <Radio value="other">
              <span className="rebase-side">{t("rebase.other")}</span> {!entering && now?.[language]}
            </Radio>
          )}
        </Radio.Group>
        {entering && <PlaceEditor path={path} pointer={pointer} from={issue && !now ? "above" : "here"} busy={busy} onDone={entered} />}
        <p className="quiet">
          {contract[language]}{" "}
          {enterable && chosen === "other" && !entering && (
            <button type="button" className="jf-link" onClick={() => setEntering(true)}>
              {t("rebase.again")}
            </button>
          )}
          {!readOnly && !enterable && conflict.allow !== "fixed" && (
            <Link to={`/policy/drafts/${view.id}${placeSearch(path, pointer)}`}>{t("rebase.edit")}</Link>
          )}
        </p>
      </fieldset>
    </li>
  );
}
