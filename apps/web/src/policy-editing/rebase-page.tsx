/** A draft brought over to newer releases: what came in by itself, and what is chosen one by one where two want it otherwise. */
import { CheckCircleOutlined, UndoOutlined } from "@ant-design/icons";
import { EditingProvider } from "@jiefen/builder";
import { label } from "@jiefen/forms";
import type { DraftConflictView, DraftRebase, DraftSettlement, DraftView } from "@jiefen/server/client";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { api } from "../api.ts";
import { RefusalNotice } from "../filling/refusal-notice.tsx";
import { Failed, Loading } from "../shell/states.tsx";
import { useLanguage } from "../words/words.ts";
import { DifferenceList } from "./difference-list.tsx";
import { DraftFrame } from "./draft-frame.tsx";
import { draftedOf, useCompiled, useRefused } from "./drafted.ts";
import { placeSearch } from "./place-search.ts";
import { draftRebase } from "./queries.ts";
import { RebaseConflict } from "./rebase-conflict.tsx";
import { useDraftAct } from "./use-draft-act.ts";

type Side = "ours" | "theirs";

const at = ({ path, pointer }: Pick<DraftConflictView, "path" | "pointer">, take: Side): DraftSettlement => ({ path, pointer, take });

/** What can be chosen for all that is left at once; what may not be kept is left. */
function forTheRest(conflicts: readonly DraftConflictView[]) {
  const left = conflicts.filter(({ chosen }) => chosen === undefined);
  return {
    theirs: left.map((one) => at(one, "theirs")),
    ours: left.filter(({ issue }) => issue === undefined).map((one) => at(one, "ours")),
    stricter: left.flatMap((one) => (one.stricter === undefined ? [] : [at(one, one.stricter)])),
  };
}

function Conflicts({ view, rebase }: { readonly view: DraftView; readonly rebase: DraftRebase }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const acting = useDraftAct(t("rebase.saved"));
  const readOnly = !view.may.includes("edit");
  const above = rebase.aboveTitle ? label(rebase.aboveTitle, language) : "";
  const left = rebase.conflicts.filter(({ chosen }) => chosen === undefined).length;
  const rest = forTheRest(rebase.conflicts);
  const { policy } = useCompiled(view);
  const drafted = useMemo(() => draftedOf(view), [view]);
  const issues = useRefused(acting.error);
  const navigate = useNavigate();
  if (!policy) return <Loading />;
  const settle = (settlements: readonly DraftSettlement[], done?: () => void) =>
    acting.mutate(() => api.settleDraft(view.id, { version: view.version, settlements }), { onSuccess: done });
  return (
    <section className="panel" aria-labelledby="conflicts-title">
      <div className="verdict" role="status">
        {left === 0 && <CheckCircleOutlined aria-hidden />}
        <h2 id="conflicts-title">
          {left > 0 ? t("rebase.left", { count: left }) : rebase.conflicts.length > 0 ? t("rebase.done") : t("rebase.clean")}
        </h2>
        {left === 0 && view.state === "open" && (
          <Link className="button-primary" to={`/policy/drafts/${view.id}/check`}>
            {t("rebase.toCheck")}
          </Link>
        )}
      </div>
      {acting.isError && <RefusalNotice error={acting.error} />}
      {!readOnly && rebase.conflicts.length > 0 && (
        <fieldset className="row-buttons" aria-label={t("rebase.rest")} disabled={acting.isPending}>
          {rest.ours.length > 0 && <Button onClick={() => settle(rest.ours)}>{t("rebase.restOurs")}</Button>}
          {rest.theirs.length > 0 && <Button onClick={() => settle(rest.theirs)}>{t("rebase.restTheirs")}</Button>}
          {rest.stricter.length > 0 && <Button onClick={() => settle(rest.stricter)}>{t("rebase.restStricter")}</Button>}
          <Button
            icon={<UndoOutlined aria-hidden />}
            disabled={!view.undoable || left === rebase.conflicts.length}
            onClick={() => acting.mutate(() => api.undoDraft(view.id, view.version))}
          >
            {t("draft.undo")}
          </Button>
        </fieldset>
      )}
      <EditingProvider
        value={{
          drafted,
          compiled: policy,
          language,
          issues,
          readOnly,
          // Nothing is changed but by choosing.
          onChange: () => undefined,
          onGoTo: (path, pointer) => void navigate(`/policy/drafts/${view.id}${placeSearch(path, pointer)}`),
        }}
      >
        <ul className="differences">
          {rebase.conflicts.map((conflict) => (
            <RebaseConflict
              key={`${conflict.path} ${conflict.pointer}`}
              view={view}
              conflict={conflict}
              above={above}
              readOnly={readOnly}
              busy={acting.isPending}
              onSettle={(settlement, done) => settle([settlement], done)}
            />
          ))}
        </ul>
      </EditingProvider>
    </section>
  );
}

function Rebase({ view }: { readonly view: DraftView }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const rebase = useQuery(draftRebase(view.id, view.version));
  if (rebase.isError) return <Failed error={rebase.error} onRetry={() => rebase.refetch()} />;
  if (!rebase.data) return <Loading />;
  if (!rebase.data.rebased) return <p className="quiet">{t("rebase.none")}</p>;
  const { cameIn, aboveTitle } = rebase.data;
  return (
    <>
      <p className="quiet">{t("rebase.intro", { above: aboveTitle ? label(aboveTitle, language) : "" })}</p>
      <Conflicts view={view} rebase={rebase.data} />
      <details className="panel">
        <summary>
          <h2 className="inline">{t("rebase.cameIn")}</h2> <span className="count">{cameIn.length}</span>
        </summary>
        <DifferenceList differences={cameIn} none={t("rebase.cameInNone")} />
      </details>
    </>
  );
}

export function RebasePage() {
  return <DraftFrame>{(view) => <Rebase view={view} />}</DraftFrame>;
}
