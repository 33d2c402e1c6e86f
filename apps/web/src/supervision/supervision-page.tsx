/** Lateness in my scope: open supervision cards with who may lift them, and deadlines past or near. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { AgendaGroup } from "../agenda/agenda-group.tsx";
import { api } from "../api.ts";
import { Page } from "../shell/page.tsx";
import { Empty, Failed, Loading } from "../shell/states.tsx";
import { useLanguage } from "../words/words.ts";
import { CardList } from "./card-list.tsx";
import { LateLetters } from "./late-letters.tsx";
import "../agenda/agenda.css";
import "../case/case.css";

export function SupervisionPage() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const division = search.get("division") ?? undefined;
  const card = search.get("card") ?? undefined;
  const found = useQuery({
    queryKey: ["supervision", division],
    queryFn: () => api.supervision(division === undefined ? {} : { division }),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: true,
  });
  const choose = (name: "division" | "card", value: string | undefined) => {
    const next = new URLSearchParams(search);
    if (value === undefined) next.delete(name);
    else next.set(name, value);
    setSearch(next, { replace: true });
  };
  const { data } = found;
  const kinds = [...new Map(data?.cards.map((one) => [one.card, one.title[language]])).entries()];
  const cards = data?.cards.filter((one) => card === undefined || one.card === card) ?? [];
  return (
    <Page title={t("supervision.title")}>
      <search className="filters">
        <Select
          className="filter"
          aria-label={t("supervision.card")}
          value={card ?? ""}
          options={[{ value: "", label: t("supervision.allCards") }, ...kinds.map(([value, label]) => ({ value, label }))]}
          onChange={(value) => choose("card", value || undefined)}
        />
        <Select
          className="filter filter-wide"
          aria-label={t("supervision.unit")}
          showSearch={{ optionFilterProp: "label" }}
          value={division ?? ""}
          options={[
            { value: "", label: t("supervision.allUnits") },
            ...(data?.divisions.map(({ code, title }) => ({ value: code, label: title[language] })) ?? []),
          ]}
          onChange={(value) => choose("division", value || undefined)}
        />
      </search>
      {found.isPending && <Loading />}
      {found.isError && <Failed error={found.error} onRetry={() => found.refetch()} />}
      {data && (
        <>
          <section className="panel panel-flush" aria-labelledby="open-cards">
            <h2 id="open-cards">
              {t("supervision.cards")} {cards.length > 0 && <span className="count">{cards.length}</span>}
            </h2>
            {cards.length === 0 ? (
              <p className="quiet panel-note">{t("supervision.cardsNone")}</p>
            ) : (
              <CardList cards={cards} today={data.today} />
            )}
          </section>
          <LateLetters letters={data.letters} today={data.today} />
          {data.deadlines.length === 0 && <Empty title={t("supervision.deadlinesNone")} />}
          <AgendaGroup
            title={t("supervision.deadlinesLate")}
            tasks={data.deadlines.filter(({ daysLate }) => daysLate > 0)}
            today={data.today}
          />
          <AgendaGroup
            title={t("supervision.deadlinesRunning")}
            tasks={data.deadlines.filter(({ daysLate }) => daysLate === 0)}
            today={data.today}
          />
          {data.total > data.deadlines.length && (
            <p className="quiet">{t("agenda.shown", { count: data.total - data.deadlines.length })}</p>
          )}
        </>
      )}
    </Page>
  );
}
