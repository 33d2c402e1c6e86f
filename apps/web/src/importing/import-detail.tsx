/** One import: how far it is, what it would come to, what is wrong with which rows; confirmed or cancelled here. */
import "./importing.css";
import { DownloadOutlined, ExclamationCircleFilled } from "@ant-design/icons";
import { LevelMark, label } from "@jiefen/forms";
import type { ImportView } from "@jiefen/server/client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Progress } from "antd";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { api } from "../api.ts";
import { keepFile } from "../policy-editing/exchange/exchange-file.ts";
import { Page } from "../shell/page.tsx";
import { Failed, Loading } from "../shell/states.tsx";
import { useLanguage } from "../words/words.ts";
import { ImportRows } from "./import-rows.tsx";

/** How often what is under way is looked at. */
const look = 1000;

export function ImportDetailPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const found = useQuery({
    queryKey: ["imports", id],
    queryFn: () => api.import(id),
    refetchInterval: ({ state: { data } }) => (data?.state === "grading" || data?.state === "taking" ? look : false),
  });
  return (
    <Page title={found.data?.file ?? t("importing.one")} aside={<Link to="/cases/import">{t("importing.back")}</Link>}>
      {found.isPending && <Loading />}
      {found.isError && <Failed error={found.error} onRetry={() => found.refetch()} />}
      {found.data && <ImportDetail view={found.data} />}
    </Page>
  );
}

function ImportDetail({ view }: { readonly view: ImportView }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { id, state, source, typeTitle, total, rows } = view;
  const faulty = (rows.bad ?? 0) + (rows.refused ?? 0);
  return (
    <>
      <section className="panel" aria-labelledby="import-summary">
        <h2 id="import-summary">{t(`importing.heading.${state}`)}</h2>
        <p className="quiet">
          {label(typeTitle, language)} · {t("importing.sourceNamed", { source })} · {t("importing.rowCount", { count: total })}
        </p>
        <Underway view={view} />
        <Counts view={view} />
        <Levels view={view} />
        {view.ignored.length > 0 && (
          <p className="quiet">
            {t("importing.ignored", {
              columns: view.ignored.map(({ column, title }) => `${column} ${title}`).join(language === "zh" ? "、" : ", "),
            })}
          </p>
        )}
        <Acts view={view} />
      </section>
      {faulty > 0 && <ImportRows id={id} of="faulty" title={t("importing.faulty", { count: faulty })} aside={<Corrections id={id} />} />}
      {view.dropped > 0 && (
        <ImportRows
          id={id}
          of="dropped"
          title={t("importing.dropped", { count: view.dropped })}
          aside={<p className="quiet">{t("importing.droppedHint")}</p>}
        />
      )}
      {state === "done" && (rows.taken ?? 0) + (rows.before ?? 0) > 0 && (
        <ImportRows id={id} of="taken" title={t("importing.takenTitle", { count: (rows.taken ?? 0) + (rows.before ?? 0) })} />
      )}
    </>
  );
}

function Underway({ view: { state, total, rows } }: { readonly view: ImportView }) {
  const { t } = useTranslation();
  if (state !== "grading" && state !== "taking") return null;
  const left = (state === "grading" ? rows.read : rows.graded) ?? 0;
  const percent = total === 0 ? 100 : Math.floor(((total - left) / total) * 100);
  return (
    <>
      <Progress percent={percent} aria-label={t(`importing.heading.${state}`)} />
      <p className="quiet" role="status">
        {t("importing.leave", { left })}
      </p>
    </>
  );
}

const counted = ["graded", "taken", "before", "bad", "refused"] as const;

function Counts({ view: { rows, state } }: { readonly view: ImportView }) {
  const { t } = useTranslation();
  const shown = counted.filter((one) => (rows[one] ?? 0) > 0 && !(one === "graded" && state === "grading"));
  return (
    <ul className="tiles import-tiles">
      {shown.map((one) => (
        <li key={one} className="tile">
          <strong className="figures">{rows[one]}</strong>
          {(one === "bad" || one === "refused") && <ExclamationCircleFilled className="trouble" aria-hidden />} {t(`importing.rows.${one}`)}
        </li>
      ))}
    </ul>
  );
}

function Levels({ view: { levels, state } }: { readonly view: ImportView }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (levels.every(({ count }) => count === 0)) return null;
  return (
    <>
      <h3>{t(state === "done" ? "importing.levelsDone" : "importing.levels")}</h3>
      <ul className="import-levels">
        {levels
          .filter(({ count }) => count > 0)
          .map(({ id, title, swatch, count }) => (
            <li key={id}>
              <LevelMark title={title} swatch={swatch} language={language} /> <span className="figures">{count}</span>
            </li>
          ))}
      </ul>
    </>
  );
}

function Acts({ view: { id, state, rows } }: { readonly view: ImportView }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const acting = useMutation({
    mutationFn: (act: "commit" | "cancel") => (act === "commit" ? api.commitImport(id) : api.cancelImport(id)),
    onSuccess: (view) => {
      queries.setQueryData(["imports", id], view);
      void queries.invalidateQueries({ queryKey: ["imports"] });
      void queries.invalidateQueries({ queryKey: ["cases"] });
    },
  });
  if (state === "done" || state === "cancelled") return null;
  const good = rows.graded ?? 0;
  return (
    <>
      {acting.isError && <Failed error={acting.error} />}
      <div className="import-acts">
        {state === "ready" && good > 0 && (
          <Button type="primary" loading={acting.isPending && acting.variables === "commit"} onClick={() => acting.mutate("commit")}>
            {t("importing.commit", { count: good })}
          </Button>
        )}
        <Button loading={acting.isPending && acting.variables === "cancel"} onClick={() => acting.mutate("cancel")}>
          {t(state === "taking" ? "importing.stop" : "importing.cancel")}
        </Button>
      </div>
    </>
  );
}

function Corrections({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const getting = useMutation({ mutationFn: () => api.importCorrections(id), onSuccess: keepFile });
  return (
    <>
      <p className="quiet">{t("importing.correctionsHint")}</p>
      <Button icon={<DownloadOutlined aria-hidden />} loading={getting.isPending} onClick={() => getting.mutate()}>
        {t("importing.corrections")}
      </Button>
      {getting.isError && <Failed error={getting.error} />}
    </>
  );
}
