/** Moving open cases to the version in force: first a dry run of all, then answers for what would be lost, then the move. */
import type { MovesDone } from "@jiefen/server/client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { RefusalNotice } from "../../filling/refusal-notice.tsx";
import { pinnedPolicy } from "../../policy/use-policy.ts";
import { Failed, Loading } from "../../shell/states.tsx";
import { conversionsOf, isAnswered, keyOf, type LossAnswers } from "./answers.ts";
import { LossChoices } from "./loss-choices.tsx";
import { isMovable, MovesTable } from "./moves-table.tsx";
import { moveAll, type Tried, tryAll } from "./try-all.ts";

export function MovesPanel({ layer }: { readonly layer: string }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const [count, setCount] = useState(0);
  const tried = useQuery({
    queryKey: ["moves", layer],
    queryFn: () => tryAll(layer, setCount),
    enabled: asked,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  return (
    <section className="panel" aria-labelledby="moves-title">
      <h2 id="moves-title">{t("releases.moves")}</h2>
      <p className="quiet">{t("releases.movesHint")}</p>
      {!asked && <Button onClick={() => setAsked(true)}>{t("releases.dryRun")}</Button>}
      {asked && tried.isError && <Failed error={tried.error} onRetry={() => tried.refetch()} />}
      {asked && tried.isFetching && <Loading label={t("moving.trying", { count })} />}
      {tried.data && !tried.isFetching && tried.data.cases.length === 0 && <p role="status">{t("releases.movesNone")}</p>}
      {tried.data && !tried.isFetching && tried.data.cases.length > 0 && (
        <Carrying key={tried.dataUpdatedAt} layer={layer} tried={tried.data} onAgain={() => void tried.refetch()} />
      )}
    </section>
  );
}

interface CarryingProps {
  readonly layer: string;
  readonly tried: Tried;
  readonly onAgain: () => void;
}

function Carrying({ layer, tried, onAgain }: CarryingProps) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const client = useQueryClient();
  const policy = useQuery(pinnedPolicy(layer, tried.to));
  const [answers, setAnswers] = useState<LossAnswers>({});
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState<MovesDone["cases"]>([]);
  const chosen = tried.cases.filter((one) => isMovable(one) && !leftOut.has(one.id));
  const moving = useMutation({
    mutationFn: () => moveAll(layer, tried.to, chosen, conversionsOf(tried.losses, answers), setDone),
    onSettled: () => {
      for (const key of ["releases", "cases", "case", "timeline", "agenda"]) void client.invalidateQueries({ queryKey: [key] });
    },
  });
  const begun = !moving.isIdle;
  const open = tried.losses.some((loss) => !isAnswered(loss, answers[keyOf(loss)]));
  const moved = done.filter((one) => one.moved).length;
  return (
    <>
      {tried.losses.length > 0 &&
        (policy.data ? (
          <LossChoices policy={policy.data} losses={tried.losses} answers={answers} disabled={begun} onAnswers={setAnswers} />
        ) : policy.isError ? (
          <Failed error={policy.error} onRetry={() => policy.refetch()} />
        ) : (
          <Loading />
        ))}
      <MovesTable cases={tried.cases} results={done} leftOut={leftOut} disabled={begun} onLeftOut={setLeftOut} />
      <div className="form-end">
        {moving.isError && <RefusalNotice error={moving.error} />}
        {moving.isPending && (
          <p className="moving-progress">
            <progress max={chosen.length} value={done.length} aria-label={t("releases.moves")} />{" "}
            <span className="figures">{t("moving.progress", { done: done.length, total: chosen.length })}</span>{" "}
            <span className="quiet">{t("moving.resume")}</span>
          </p>
        )}
        {begun && !moving.isPending && <p role="status">{t("moving.result", { moved, refused: chosen.length - moved })}</p>}
        {begun ? (
          <Button disabled={moving.isPending} onClick={onAgain}>
            {t("moving.again")}
          </Button>
        ) : (
          <Button
            type="primary"
            disabled={chosen.length === 0 || open}
            onClick={() =>
              modal.confirm({
                title: t("releases.carryOutTitle", { count: chosen.length }),
                content: `${t("releases.carryOutHint")}${t("state.irreversible")}`,
                okText: t("releases.carryOut", { count: chosen.length }),
                cancelText: t("state.cancel"),
                onOk: () => moving.mutate(),
              })
            }
          >
            {t("releases.carryOut", { count: chosen.length })}
          </Button>
        )}
      </div>
    </>
  );
}
