/** The day's work: mine or my unit's, as a list, a week or a month, with what is done in two taps on top of it. */
import { Segmented } from "antd";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { LettersDue } from "../letters/letters-due.tsx";
import { PausedWebhooks } from "../outgoing/paused-webhooks.tsx";
import { useMe } from "../session/me.ts";
import { Page } from "../shell/page.tsx";
import { longDayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { AgendaList } from "./agenda-list.tsx";
import { AgendaMonth } from "./agenda-month.tsx";
import { AgendaWeek } from "./agenda-week.tsx";
import type { AgendaView } from "./calendar-days.ts";
import { type Done, DoneNotice } from "./done-notice.tsx";
import { DraftList } from "./draft-list.tsx";
import { type AgendaPlace, useAgendaPlace } from "./use-agenda-place.ts";
import { useSheet } from "./use-sheet.ts";
import "./agenda.css";

const TaskSheet = lazy(async () => ({ default: (await import("./task-sheet.tsx")).TaskSheet }));

export function AgendaPage() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { me, today } = useMe();
  const { go, ...place } = useAgendaPlace();
  const { opened } = useSheet();
  const [done, setDone] = useState<Done>();
  const { scope, view } = place;
  return (
    <Page
      title={t("agenda.title")}
      heading={
        <>
          {t("agenda.title")} <small>{longDayText(today, language)}</small>
        </>
      }
      aside={
        <span className="agenda-choice">
          <Segmented<AgendaView>
            aria-label={t("agenda.view")}
            value={view}
            options={[
              { value: "list", label: t("agenda.list") },
              { value: "week", label: t("agenda.weekView") },
              { value: "month", label: t("agenda.monthView") },
            ]}
            onChange={(chosen) => go({ view: chosen })}
          />
          {!me.ownCasesOnly && (
            <Segmented<AgendaPlace["scope"]>
              aria-label={t("agenda.scope")}
              value={scope}
              options={[
                { value: "mine", label: t("agenda.mine") },
                { value: "unit", label: t("agenda.unit") },
              ]}
              onChange={(chosen) => go({ scope: chosen })}
            />
          )}
        </span>
      }
    >
      <DoneNotice done={done} onDismiss={() => setDone(undefined)} />
      {view === "list" && me.permissions.includes("people.manage") && <PausedWebhooks />}
      {view === "list" && <DraftList person={me.id} />}
      {view === "list" && me.permissions.includes("letter.answer") && <LettersDue />}
      {view === "list" && <AgendaList scope={scope} />}
      {view === "week" && <AgendaWeek {...place} onDay={(day) => go({ day })} />}
      {view === "month" && <AgendaMonth {...place} onDay={(day) => go({ day })} />}
      {opened && (
        <Suspense fallback={null}>
          <TaskSheet opened={opened} onDone={setDone} />
        </Suspense>
      )}
    </Page>
  );
}
