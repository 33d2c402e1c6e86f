/** What has happened in the case, newest first. */
import { releaseAt } from "@jiefen/casework";
import { useNarrow } from "@jiefen/forms";
import { useMutation } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api.ts";
import { useMe } from "../session/me.ts";
import { Failed, Loading } from "../shell/states.tsx";
import { timeText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { AsOfRelease } from "./as-of-release.tsx";
import { useCase } from "./case-context.ts";
import { CaseLoader } from "./case-loader.tsx";
import { Panel } from "./panel.tsx";
import { TimelineEntryText } from "./timeline-entry.tsx";
import { useName, useTimeline } from "./use-name.ts";

/** So many entries are shown before the earlier ones are asked for. */
const shownFirst = 12;
const shownOnPhone = 4;

function VerifyButton({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const verify = useMutation({ mutationFn: () => api.verify(id) });
  const { data } = verify;
  return (
    <span className="panel-aside">
      <span role="status" className={data && !data.ok ? "trouble" : "quiet"}>
        {data &&
          (data.ok ? t("timeline.verified", { count: data.events }) : t("timeline.broken", { sequence: data.broken?.sequence ?? "?" }))}
      </span>
      <Button size="small" loading={verify.isPending} onClick={() => verify.mutate()}>
        {t("timeline.verify")}
      </Button>
    </span>
  );
}

export function Timeline() {
  const { t } = useTranslation();
  const { view } = useCase();
  const { me } = useMe();
  const { id, absorbed = [] } = view.state;
  return (
    <Panel id="timeline" title={t("timeline.title")} aside={me.permissions.includes("log.verify") && <VerifyButton id={id} />}>
      <EntryList />
      {absorbed.map(({ caseId }) => (
        <MergedHistory key={caseId} id={caseId} />
      ))}
    </Panel>
  );
}

/** What happened in a case before it became part of the open one, once somebody wants to see it. */
function MergedHistory({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <details className="merged-history" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("relation.showHistory")}</summary>
      {open && (
        <CaseLoader id={id} missing={<p>{t("state.notFoundHint")}</p>}>
          <MergedEntries />
        </CaseLoader>
      )}
    </details>
  );
}

function MergedEntries() {
  const { t } = useTranslation();
  const { view } = useCase();
  return (
    <>
      <h3>{t("relation.history", { number: view.number })}</h3>
      <EntryList />
    </>
  );
}

function EntryList() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view } = useCase();
  const narrow = useNarrow();
  const [all, setAll] = useState(false);
  const timeline = useTimeline();
  const name = useName();
  const entries = (timeline.data?.entries ?? []).filter((entry) => entry.body.kind !== "dayAdvanced").toReversed();
  const shown = all ? entries : entries.slice(0, narrow ? shownOnPhone : shownFirst);
  return (
    <>
      {timeline.isPending && <Loading />}
      {timeline.isError && <Failed error={timeline.error} onRetry={() => timeline.refetch()} />}
      <ol className="timeline" reversed>
        {shown.map((entry) => (
          <li key={entry.sequence}>
            <AsOfRelease release={releaseAt(view.state, entry.sequence)}>
              <TimelineEntryText entry={entry} />
            </AsOfRelease>
            <div className="quiet figures">
              {name(entry.by)} · {timeText(entry.at, language)}
              {entry.madeAt !== undefined && ` · ${t("offline.recordedOffline", { when: timeText(entry.madeAt, language) })}`}
            </div>
          </li>
        ))}
      </ol>
      {entries.length > shown.length && (
        <Button type="link" size="small" onClick={() => setAll(true)}>
          {t("timeline.more", { count: entries.length - shown.length })}
        </Button>
      )}
    </>
  );
}
