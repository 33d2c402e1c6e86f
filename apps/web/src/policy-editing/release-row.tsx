/** One version: its days, who published and reviewed it, and what can be done with it. */
import type { ReleaseSummary } from "@jiefen/server/client";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api.ts";
import { useMe } from "../session/me.ts";
import { Failed, Loading } from "../shell/states.tsx";
import { longDayText, timeText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { DifferenceList } from "./difference-list.tsx";
import { NewDraft } from "./new-draft.tsx";
import { WithdrawRelease } from "./withdraw-release.tsx";

interface ReleaseRowProps {
  readonly layer: string;
  readonly release: ReleaseSummary;
  readonly inForce: ReleaseSummary | undefined;
}

function Differences({ layer, release, from }: { readonly layer: string; readonly release: string; readonly from: string }) {
  const { t } = useTranslation();
  const differences = useQuery({
    queryKey: ["release-differences", layer, release, from],
    queryFn: () => api.releaseDifferences(layer, release, from),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (differences.isError) return <Failed error={differences.error} onRetry={() => differences.refetch()} />;
  if (!differences.data) return <Loading />;
  return <DifferenceList differences={differences.data} none={t("releases.same")} />;
}

export function ReleaseRow({ layer, release, inForce }: ReleaseRowProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { me } = useMe();
  const [comparing, setComparing] = useState(false);
  const [restoring, setRestoring] = useState(false);
  const date = longDayText(release.effectiveFrom, language);
  const other = inForce !== undefined && release.release !== inForce.release;
  const may = new Set(me.permissions);
  const about = [
    t("releases.published", { name: release.publishedBy?.name ?? t("releases.system"), time: timeText(release.publishedAt, language) }),
    ...(release.reviewedBy ? [t("releases.reviewed", { name: release.reviewedBy.name })] : []),
    ...(release.openCases > 0 ? [t("releases.cases", { count: release.openCases })] : []),
  ];
  return (
    <li className="draft-row">
      <div>
        <span className="row-title">{t("releases.from", { date })}</span>{" "}
        <span className={release.state === "inForce" ? "tag tag-own" : "tag"}>{t(`releases.state.${release.state}`)}</span>
        {release.note && <p>{release.note}</p>}
        <div className="quiet">{about.join(" · ")}</div>
        <div className="row-buttons">
          {other && (
            <Button size="small" aria-expanded={comparing} onClick={() => setComparing(!comparing)}>
              {t("releases.differences")}
            </Button>
          )}
          {other && release.state !== "scheduled" && may.has("policy.edit") && (
            <Button size="small" onClick={() => setRestoring(true)}>
              {t("releases.restore")}
            </Button>
          )}
          {release.state === "scheduled" && may.has("policy.review") && <WithdrawRelease layer={layer} publication={release.publication} />}
        </div>
        {comparing && other && (
          <div className="compare">
            <h3>{t("releases.differencesTitle")}</h3>
            <Differences layer={layer} release={release.release} from={inForce.release} />
          </div>
        )}
      </div>
      {restoring && (
        <NewDraft
          open
          from={{ layer, release: release.release, title: t("releases.restoreName", { date }) }}
          onClose={() => setRestoring(false)}
        />
      )}
    </li>
  );
}
