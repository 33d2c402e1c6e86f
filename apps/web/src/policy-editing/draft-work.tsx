/** The draft at work: the catalogue, the open entry, the preview of its form, and what has been edited so far. */
import {
  catalogOf,
  designerWords,
  EditingProvider,
  findView,
  formKinds,
  GiveBackDocument,
  kindWords,
  NewEntry,
  NewForm,
  placeTitle,
  viewsOf,
} from "@jiefen/builder";
import { label } from "@jiefen/forms";
import { documentKinds, findAt, findKind, segmentsOf } from "@jiefen/policy";
import type { DraftView } from "@jiefen/server/client";
import { Segmented } from "antd";
import { lazy, Suspense, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { Empty, Loading } from "../shell/states.tsx";
import { useLanguage } from "../words/words.ts";
import { Catalog } from "./catalog.tsx";
import { DiscardDraft } from "./discard-draft.tsx";
import { DocumentPreview } from "./document-preview.tsx";
import { DraftHistory } from "./draft-history.tsx";
import { draftedOf, useCompiled, useDrafted, useIssues } from "./drafted.ts";
import { PaperTemplate } from "./paper-template.tsx";
import { SavingNotice } from "./saving-notice.tsx";
import type { Saving } from "./use-saving.ts";

/** Brings the lab along: only for those who look at it. */
const DraftEffects = lazy(async () => ({ default: (await import("./draft-effects.tsx")).DraftEffects }));

function isFormPath(path: string): boolean {
  const kind = findKind(path)?.kind;
  return kind === "disputeType" || kind === "record";
}

function readOnlyReason(view: DraftView): "draft.readOnlySubmitted" | "draft.readOnlyDone" | "draft.readOnlyRole" | undefined {
  if (view.may.includes("edit")) return undefined;
  if (view.state === "submitted") return "draft.readOnlySubmitted";
  return view.state === "open" ? "draft.readOnlyRole" : "draft.readOnlyDone";
}

function addressOf(file: string, at: string, view: string): Record<string, string> {
  return { file, ...(at && { at }), ...(view && { view }) };
}

export function DraftWork({ view, saving }: { readonly view: DraftView; readonly saving: Saving }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const drafted = useDrafted(view, saving.unsaved);
  const saved = useMemo(() => draftedOf(view), [view]);
  const compiled = useCompiled(view);
  const issues = useIssues(view, saving.unsaved);
  const entries = useMemo(() => catalogOf(drafted), [drafted]);
  const [adding, setAdding] = useState<string>();
  const path = search.get("file") ?? "";
  const pointer = search.get("at") ?? "";
  const go = (to: string, at: string) => {
    setAdding(undefined);
    // Another place of what is in view leaves the page where it is scrolled to.
    setSearch((now) => addressOf(to, at, now.get("view") ?? ""), { preventScrollReset: to === path });
  };
  const { policy, fresh: current } = compiled;
  const preview = useMemo(
    () =>
      policy &&
      ((document: string, part: string | undefined) => (
        <DocumentPreview path={document} layer={view.layer} policy={policy} fresh={current} draft={view} shown={part} />
      )),
    [policy, current, view],
  );
  if (!policy || !preview) return <Loading />;
  const kind = findKind(path)?.kind;
  const reason = readOnlyReason(view);
  const fresh = adding === undefined || kind === undefined ? undefined : kindWords[kind].entries.find(({ pattern }) => pattern === adding);
  const newForm = adding === "" ? formKinds.find((form) => documentKinds[form].path === path) : undefined;
  const shown = findView(path, pointer, search.get("view") ?? undefined);
  // Shows one entry, and none is open.
  const unchosen = pointer === "" && adding === undefined && shown?.whole === false;
  const title = placeTitle(drafted, path, shown?.whole ? "" : pointer);
  const document = drafted.policy.documents[path];
  // What is open in a form may be a question that all forms ask.
  const gone = adding === undefined && (isFormPath(path) ? document : findAt(document, segmentsOf(pointer))) === undefined;
  // An undone form is no form to add to.
  const hidden = unchosen || (gone && isFormPath(path));
  return (
    <EditingProvider
      value={{
        drafted,
        saved,
        compiled: policy,
        language,
        issues,
        readOnly: reason !== undefined,
        preview,
        template: (id) => {
          const paper = policy.papers.find((one) => one.id === id);
          return paper && <PaperTemplate paper={paper} view={view} />;
        },
        effects: (numbers) => (
          <Suspense fallback={<Loading />}>
            <DraftEffects view={view} drafted={drafted.policy} numbers={numbers} />
          </Suspense>
        ),
        onChange: saving.change,
        onGoTo: go,
      }}
    >
      {reason && <p className="notice">{t(reason)}</p>}
      <SavingNotice saving={saving} view={view} drafted={drafted} compiled={policy} onGoTo={go} />
      <div className={`draft-columns${path ? " draft-columns-open" : ""}${shown?.wide && !fresh ? " draft-columns-wide" : ""}`}>
        <Catalog
          drafted={drafted}
          entries={entries}
          issues={issues}
          current={{ path, pointer }}
          readOnly={reason !== undefined}
          onOpen={go}
          onAdd={(to, pattern) => {
            setSearch({ file: to });
            setAdding(pattern);
          }}
        />
        <div className="draft-main">
          {path === "" && <Empty title={t("draft.choose")} hint={t("draft.chooseHint")} />}
          {path !== "" && (
            <section className="panel" aria-labelledby="entry-title">
              <button type="button" className="jf-link to-catalog" onClick={() => setSearch({})}>
                ← {t("draft.list")}
              </button>
              {!fresh && !newForm && <GiveBackDocument path={path} />}
              <h2 id="entry-title">
                {newForm
                  ? designerWords[language].newForms[newForm]
                  : fresh?.fresh
                    ? label(fresh.fresh.label, language)
                    : title && label(title, language)}
              </h2>
              {!fresh && viewsOf(path).length > 1 && (
                <Segmented
                  aria-label={t("draft.views")}
                  value={shown?.id ?? ""}
                  options={viewsOf(path).map((one) => ({ value: one.id, label: label(one.title, language) }))}
                  onChange={(id) => setSearch(addressOf(path, pointer, id))}
                />
              )}
              {unchosen && <Empty title={t("draft.choose")} hint={t("draft.chooseHint")} />}
              {gone && <p className="quiet">{t("draft.gone")}</p>}
              {newForm && <NewForm key={newForm} kind={newForm} onDone={(added) => (added ? go(added, "") : setSearch({}))} />}
              {fresh ? (
                <NewEntry
                  key={adding}
                  path={path}
                  words={fresh}
                  onDone={(added) => (added ? go(added.path, added.pointer) : setAdding(undefined))}
                />
              ) : (
                shown &&
                !hidden && (
                  <Suspense fallback={<Loading />}>
                    <shown.Show key={shown.whole ? path : `${path} ${pointer}`} path={path} pointer={pointer} />
                  </Suspense>
                )
              )}
            </section>
          )}
          <DraftHistory view={view} drafted={drafted} />
          <DiscardDraft view={view} />
        </div>
      </div>
    </EditingProvider>
  );
}
