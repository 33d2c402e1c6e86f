/** Rounds from household to household, the latest first: where, with whom, how many, and what came of them. */
import type { RoundView } from "@jiefen/server/client";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useOutbox } from "../offline/use-outbox.ts";
import type { Waiting } from "../offline/waiting.ts";
import { WaitingTag } from "../offline/waiting-tag.tsx";
import { useMe } from "../session/me.ts";
import { Page } from "../shell/page.tsx";
import { Empty, Failed, Loading } from "../shell/states.tsx";
import { dayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { CorrectRound } from "./correct-round.tsx";
import { useRounds } from "./use-rounds.ts";
import "./rounds.css";

export function RoundsPage() {
  const { t } = useTranslation();
  const { told: rounds, page } = useRounds();
  const { unsettled } = useOutbox();
  const mayTakeIn = useMe().me.permissions.includes("case.create");
  const [correcting, setCorrecting] = useState<string>();
  return (
    <Page title={t("round.list")}>
      <div role="status" className="quiet list-status">
        {page && t(page.total > page.items.length ? "round.totalMany" : "round.total", { count: page.total, shown: page.items.length })}
      </div>
      {rounds.isPending && <Loading />}
      {rounds.isError && <Failed error={rounds.error} onRetry={() => rounds.refetch()} />}
      {page?.items.length === 0 && (
        <Empty title={t("round.none")} hint={mayTakeIn ? t("round.noneHint") : undefined}>
          {mayTakeIn && <Link to="/cases/new">{t("nav.intake")}</Link>}
        </Empty>
      )}
      {page && page.items.length > 0 && (
        <ul className="panel panel-flush rounds">
          {page.items.map((round) => (
            <RoundRow
              key={round.id}
              round={round}
              waiting={unsettled.find(({ work }) => work.kind === "round" && work.request.id === round.id)}
              onCorrect={() => setCorrecting(round.id)}
            />
          ))}
        </ul>
      )}
      {page && (
        <CorrectRound
          round={page.items.find(({ id, mayCorrect }) => mayCorrect && id === correcting)}
          people={page.people}
          onClose={() => setCorrecting(undefined)}
        />
      )}
    </Page>
  );
}

interface RoundRowProps {
  readonly round: RoundView;
  /** What is kept of it on this device and not yet at the server. */
  readonly waiting: Waiting | undefined;
  readonly onCorrect: () => void;
}

function RoundRow({ round, waiting, onCorrect }: RoundRowProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { today } = useMe();
  const names = [round.byName, ...round.company.map(({ name }) => name)].join(language === "zh" ? "、" : ", ");
  const hidden = round.taken - round.cases.length;
  return (
    <li>
      <div className="round-when figures">{dayText(round.on, today, language)}</div>
      <div>
        <strong>{round.place ?? round.divisionTitle[language]}</strong>{" "}
        <span className="quiet">
          {round.channelTitle[language]}
          {round.place !== undefined && ` · ${round.divisionTitle[language]}`}
        </span>{" "}
        {waiting && <WaitingTag state={waiting.state} />}
        <div className="quiet">{names}</div>
        {(round.cases.length > 0 || hidden > 0) && (
          <div>
            {round.cases.map(({ id, number, title }) => (
              <Link key={id} className="round-case" to={`/cases/${encodeURIComponent(id)}`}>
                {title[language]} <span className="figures">{number}</span>
              </Link>
            ))}
            {hidden > 0 && <span className="quiet">{t("round.hidden", { count: hidden })}</span>}
          </div>
        )}
      </div>
      <div className="round-count">{t("round.counted", { count: round.visited, nothing: round.nothing })}</div>
      <div>{round.mayCorrect && <Button onClick={onCorrect}>{t("round.correct")}</Button>}</div>
    </li>
  );
}
