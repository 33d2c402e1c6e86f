/** What stands behind a figure, as far as the reader may see it, and how much more there is: cases, or rounds without names. */
import { label } from "@jiefen/forms";
import { isOfCase } from "@jiefen/policy";
import type { FigureCasesQuery, FigureRound, FigureView } from "@jiefen/server/client";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { api } from "../api.ts";
import { CaseTable } from "../cases/case-table.tsx";
import { useMe } from "../session/me.ts";
import { Empty, Failed, Loading } from "../shell/states.tsx";
import { dayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";

interface BehindFigureProps {
  readonly figure: Pick<FigureView, "id" | "over">;
  readonly query: FigureCasesQuery;
  readonly title: string;
  readonly onClose: () => void;
}

/** Another part of a figure is another component. */
export function BehindFigure({ figure, query, title, onClose }: BehindFigureProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  // It opens below a chart that may be higher than the screen.
  useEffect(() => {
    heading.current?.scrollIntoView({ block: "start" });
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section className="board-behind" aria-label={title}>
      <div className="board-behind-head">
        <h4 ref={heading} tabIndex={-1}>
          {title}
        </h4>
        <Button size="small" onClick={onClose}>
          {t("board.closeCases")}
        </Button>
      </div>
      {isOfCase(figure.over) ? <Cases figure={figure.id} query={query} /> : <Rounds figure={figure.id} query={query} />}
    </section>
  );
}

interface ListProps {
  readonly figure: string;
  readonly query: FigureCasesQuery;
}

function Cases({ figure, query }: ListProps) {
  const { t } = useTranslation();
  const found = useQuery({ queryKey: ["figureCases", figure, query], queryFn: () => api.figureCases(figure, query) });
  return (
    <Found found={found} say={(what, count) => t(`board.cases${what}`, { count })} none={t("board.noCases")}>
      {found.data && <CaseTable items={found.data.items} />}
    </Found>
  );
}

function Rounds({ figure, query }: ListProps) {
  const { t } = useTranslation();
  const found = useQuery({ queryKey: ["figureRounds", figure, query], queryFn: () => api.figureRounds(figure, query) });
  return (
    <Found found={found} say={(what, count) => t(`board.rounds${what}`, { count })} none={t("board.noRounds")}>
      <ul className="board-rounds">
        {found.data?.items.map((round) => (
          <RoundLine key={round.id} round={round} />
        ))}
      </ul>
      <Link to="/rounds">{t("round.list")}</Link>
    </Found>
  );
}

function RoundLine({ round }: { readonly round: FigureRound }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { today } = useMe();
  return (
    <li>
      <span className="figures">{dayText(round.on, today, language)}</span> <strong>{label(round.divisionTitle, language)}</strong>{" "}
      <span className="quiet">{label(round.channelTitle, language)}</span>
      <div>
        {t("round.counted", { count: round.visited, nothing: round.nothing })}
        {round.taken > 0 && ` · ${t("board.takenOnRound", { count: round.taken })}`}
      </div>
    </li>
  );
}

interface FoundProps {
  readonly found: {
    readonly data?: { readonly items: readonly unknown[]; readonly total: number; readonly hidden?: number } | undefined;
    readonly isPending: boolean;
    readonly isError: boolean;
    readonly error: Error | null;
    readonly refetch: () => unknown;
  };
  readonly say: (what: "Shown" | "Hidden" | "First", count: number) => string;
  readonly none: string;
  readonly children: ReactNode;
}

function Found({ found: { data, isPending, isError, error, refetch }, say, none, children }: FoundProps) {
  return (
    <>
      {isPending && <Loading />}
      {isError && <Failed error={error} onRetry={() => refetch()} />}
      {data && (
        <>
          <p className="quiet" role="status">
            {say("Shown", data.total)}
            {(data.hidden ?? 0) > 0 && ` ${say("Hidden", data.hidden ?? 0)}`}
            {data.total > data.items.length && ` ${say("First", data.items.length)}`}
          </p>
          {data.items.length === 0 ? <Empty title={none} /> : children}
        </>
      )}
    </>
  );
}
