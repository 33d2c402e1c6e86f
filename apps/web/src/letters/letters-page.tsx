/** The letters that other units have sent to my department. */
import { useQuery } from "@tanstack/react-query";
import { Segmented } from "antd";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { Page } from "../shell/page.tsx";
import { Empty, Failed, Loading } from "../shell/states.tsx";
import { useLanguage } from "../words/words.ts";
import { LetterList } from "./letter-list.tsx";
import { inboxOf } from "./letter-queries.ts";

type State = "open" | "done";

export function LettersPage() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const state: State = search.get("state") === "done" ? "done" : "open";
  const inbox = useQuery({ ...inboxOf(state), refetchOnWindowFocus: true });
  const { data } = inbox;
  return (
    <Page
      title={t("letters.title")}
      aside={
        <Segmented<State>
          aria-label={t("letters.state")}
          value={state}
          options={[
            { value: "open", label: t("letters.open") },
            { value: "done", label: t("letters.done") },
          ]}
          onChange={(chosen) => setSearch(chosen === "done" ? { state: chosen } : {}, { replace: true })}
        />
      }
    >
      {inbox.isPending && <Loading />}
      {inbox.isError && <Failed error={inbox.error} onRetry={() => inbox.refetch()} />}
      {data?.department && (
        <p className="quiet">{t("letters.for", { department: data.department[language], division: data.divisionTitle[language] })}</p>
      )}
      {data && !data.department && <Empty title={t("letters.nobody")} hint={t("letters.nobodyHint")} />}
      {data?.department && data.items.length === 0 && (
        <Empty
          title={t(state === "open" ? "letters.empty" : "letters.emptyDone")}
          hint={state === "open" ? t("letters.emptyHint") : undefined}
        />
      )}
      {data && data.items.length > 0 && (
        <section className="panel panel-flush" aria-label={t("letters.title")}>
          <LetterList items={data.items} today={data.today} />
        </section>
      )}
    </Page>
  );
}
