/** The frame of a draft's pages: what it is, how far it has come, and the three steps to a release. */
import { label } from "@jiefen/forms";
import type { DraftView } from "@jiefen/server/client";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link, NavLink, useParams } from "react-router";
import { useLayers } from "../policy/use-policy.ts";
import { Page } from "../shell/page.tsx";
import { Failed, Loading } from "../shell/states.tsx";
import { useLanguage } from "../words/words.ts";
import { NewerNotice } from "./newer-notice.tsx";
import { oneDraft } from "./queries.ts";
import { StateTag } from "./state-tag.tsx";

interface DraftFrameProps {
  readonly aside?: (view: DraftView) => ReactNode;
  readonly children: (view: DraftView) => ReactNode;
}

export function DraftFrame({ aside, children }: DraftFrameProps) {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const draft = useQuery(oneDraft(id));
  if (draft.isError && !draft.data)
    return (
      <Page title={t("drafts.title")}>
        <Failed error={draft.error} onRetry={() => draft.refetch()} />
      </Page>
    );
  if (!draft.data)
    return (
      <Page title={t("drafts.title")}>
        <Loading />
      </Page>
    );
  return (
    <Framed view={draft.data} aside={aside?.(draft.data)}>
      {children(draft.data)}
    </Framed>
  );
}

function Framed({ view, aside, children }: { readonly view: DraftView; readonly aside: ReactNode; readonly children: ReactNode }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const several = (useLayers().data?.length ?? 0) > 1;
  const base = `/policy/drafts/${view.id}`;
  const errors = view.issues.filter(({ severity }) => severity === "error").length;
  return (
    <Page
      title={label(view.title, language)}
      heading={
        <>
          {label(view.title, language)} <StateTag state={view.state} />
          {several && <small>{t("drafts.layer", { layer: label(view.layerTitle, language) })}</small>}
        </>
      }
      aside={aside}
    >
      <nav className="draft-steps" aria-label={t("draft.steps")}>
        <Link to="/policy/drafts" className="steps-back">
          ← {t("draft.back")}
        </Link>
        <ol>
          {view.history.some(({ rebased, undone }) => rebased && !undone) && (
            <li>
              <NavLink to={`${base}/rebase`}>
                {t("rebase.step")} {view.unsettled > 0 && <span className="count">{view.unsettled}</span>}
              </NavLink>
            </li>
          )}
          <li>
            <NavLink to={base} end>
              {t("draft.edit")}
            </NavLink>
          </li>
          <li>
            <NavLink to={`${base}/check`}>
              {t("draft.check")} {errors > 0 && <span className="count">{errors}</span>}
            </NavLink>
          </li>
          <li>
            <NavLink to={`${base}/review`}>{t("draft.review")}</NavLink>
          </li>
        </ol>
        {view.above !== undefined && view.base === view.above && (
          <Link to={`/policy/new?draft=${view.id}`} className="steps-more">
            {t("start.guide")}
          </Link>
        )}
        {view.above !== undefined && (
          <Link to={`/policy/differences?as=layer&layer=${view.layer}&draft=${view.id}`} className="steps-more">
            {t("differ.title")}
          </Link>
        )}
      </nav>
      <NewerNotice view={view} />
      {view.returned && view.state === "open" && (
        <p className="notice">{t("drafts.returned", { name: view.returned.by.name, reason: view.returned.reason })}</p>
      )}
      {children}
    </Page>
  );
}
