/** Moving open cases to the version in force: first a dry run of each, then those chosen. */
import type { MovesDone, MovesPreview } from "@jiefen/server/client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Button, Checkbox } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { api } from "../api.ts";
import { RefusalNotice } from "../filling/refusal-notice.tsx";
import { Failed, Loading } from "../shell/states.tsx";
import { useLanguage } from "../words/words.ts";

interface TableProps {
  readonly moves: MovesPreview;
  readonly results: MovesDone["cases"];
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
}

function MovesTable({ moves, results, chosen, onChosen }: TableProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <div className="table-box">
      <table className="table">
        <thead>
          <tr>
            <td />
            <th scope="col">{t("releases.case")}</th>
            <th scope="col">{t("releases.changes")}</th>
          </tr>
        </thead>
        <tbody>
          {moves.cases.map((one) => {
            const refused = results.find(({ id }) => id === one.id)?.refused ?? one.refused;
            const changes = one.changes.map((change) => change[language]);
            return (
              <tr key={one.id}>
                <td>
                  <Checkbox
                    aria-label={t("releases.choose", { number: one.number })}
                    disabled={one.refused !== undefined}
                    checked={chosen.has(one.id)}
                    onChange={(event) => {
                      const next = new Set(chosen);
                      if (event.target.checked) next.add(one.id);
                      else next.delete(one.id);
                      onChosen(next);
                    }}
                  />
                </td>
                <th scope="row" className="figures">
                  <Link to={`/cases/${one.id}`}>{one.number}</Link>
                </th>
                <td>
                  {refused ? (
                    <span className="trouble">{t("releases.refused", { reason: refused[language] })}</span>
                  ) : changes.length > 0 ? (
                    changes.join(language === "zh" ? "；" : "; ")
                  ) : (
                    <span className="quiet">{t("releases.noChange")}</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

export function MovesPanel({ layer }: { readonly layer: string }) {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const client = useQueryClient();
  const [asked, setAsked] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const moves = useQuery({ queryKey: ["moves", layer], queryFn: () => api.previewMoves(layer), enabled: asked, staleTime: 0 });
  const moving = useMutation({
    mutationFn: (dryRun: MovesPreview) =>
      api.moveCases(layer, {
        to: dryRun.to,
        cases: dryRun.cases.filter(({ id }) => chosen.has(id)).map(({ id, version }) => ({ id, version })),
      }),
    onSuccess: ({ cases: results }) => {
      const refused = results.filter(({ moved }) => !moved).length;
      void message.info(refused > 0 ? t("releases.notMoved", { count: refused }) : t("releases.moved", { count: results.length }));
      setChosen(new Set());
      for (const key of ["moves", "releases", "cases", "agenda"]) void client.invalidateQueries({ queryKey: [key] });
    },
  });
  const dryRun = moves.data;
  return (
    <section className="panel" aria-labelledby="moves-title">
      <h2 id="moves-title">{t("releases.moves")}</h2>
      <p className="quiet">{t("releases.movesHint")}</p>
      {!asked && <Button onClick={() => setAsked(true)}>{t("releases.dryRun")}</Button>}
      {asked && moves.isError && <Failed error={moves.error} onRetry={() => moves.refetch()} />}
      {asked && moves.isLoading && <Loading />}
      {dryRun && dryRun.cases.length === 0 && <p role="status">{t("releases.movesNone")}</p>}
      {dryRun && dryRun.cases.length > 0 && (
        <>
          <MovesTable moves={dryRun} results={moving.data?.cases ?? []} chosen={chosen} onChosen={setChosen} />
          <div className="form-end">
            {moving.isError && <RefusalNotice error={moving.error} />}
            <Button
              type="primary"
              disabled={chosen.size === 0}
              loading={moving.isPending}
              onClick={() =>
                modal.confirm({
                  title: t("releases.carryOutTitle", { count: chosen.size }),
                  content: `${t("releases.carryOutHint")}${t("state.irreversible")}`,
                  okText: t("releases.carryOut", { count: chosen.size }),
                  cancelText: t("state.cancel"),
                  onOk: () => moving.mutateAsync(dryRun).catch(() => {}),
                })
              }
            >
              {t("releases.carryOut", { count: chosen.size })}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
