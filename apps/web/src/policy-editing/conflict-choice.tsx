/** One change that somebody else was quicker with: both values side by side, and the choice between them. */
import { type Drafted, placeInWords, placeValueInWords } from "@jiefen/builder";
import { findAt, type Policy, segmentsOf } from "@jiefen/policy";
import type { DraftView } from "@jiefen/server/client";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../words/words.ts";
import { draftedOf } from "./drafted.ts";
import type { Saving, Unsaved } from "./use-saving.ts";

interface ConflictChoiceProps {
  readonly one: Unsaved;
  readonly view: DraftView;
  /** With what is not saved. */
  readonly drafted: Drafted;
  readonly compiled: Policy;
  readonly saving: Saving;
}

/** Who last changed the place or anything around it. */
function changedBy({ history }: DraftView, path: string, pointer: string): string | undefined {
  const within = (inner: string, outer: string) => inner === outer || inner.startsWith(`${outer}/`);
  const touches = (other: string) => within(other, pointer) || within(pointer, other);
  const edit = history.findLast(({ undone, changes }) => !undone && changes.some((one) => one.path === path && touches(one.pointer)));
  return edit?.by.name;
}

export function ConflictChoice({ one, view, drafted, compiled, saving }: ConflictChoiceProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const theirs = { drafted: draftedOf(view), compiled, language };
  const mine = { drafted, compiled, language };
  return (
    <div className="conflict">
      {one.changes.map(({ path, pointer, value }) => {
        const given = value === undefined ? findAt(view.aboveDocuments?.documents[path], segmentsOf(pointer)) : value;
        const now = findAt(view.policy.documents[path], segmentsOf(pointer));
        const name = changedBy(view, path, pointer);
        return (
          <dl key={`${path} ${pointer}`}>
            <dt className="conflict-place">{placeInWords(mine, path, pointer)}</dt>
            <dt>{t("coediting.mine")}</dt>
            <dd>{placeValueInWords(mine, path, pointer, given)}</dd>
            <dt>{name === undefined ? t("coediting.theirs") : t("coediting.theirsOf", { name })}</dt>
            <dd>{placeValueInWords(theirs, path, pointer, now)}</dd>
          </dl>
        );
      })}
      <div className="jf-inline">
        <Button size="small" onClick={() => saving.again(one, "over")}>
          {t("coediting.useMine")}
        </Button>
        <Button size="small" onClick={() => saving.drop(one)}>
          {t("coediting.useTheirs")}
        </Button>
      </div>
    </div>
  );
}
