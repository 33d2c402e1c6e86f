/** A layer that has not brought in what the layer above published: it goes on under its last release, and here is the way to change that. */
import { label } from "@jiefen/forms";
import type { LayerSummary } from "@jiefen/server/client";
import { useMutation } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { api } from "../api.ts";
import { RefusalNotice } from "../filling/refusal-notice.tsx";
import { useMe } from "../session/me.ts";
import { longDayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { useTakeIn } from "./queries.ts";

export function BehindNotice({ layer }: { readonly layer: LayerSummary | undefined }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { me } = useMe();
  const navigate = useNavigate();
  const takeIn = useTakeIn();
  const behind = layer?.behind;
  const above = behind ? label(behind.aboveTitle, language) : "";
  const opening = useMutation({
    mutationFn: (id: string) => api.openDraft({ layer: id, standOn: "newest" }),
    onSuccess: (view) => {
      takeIn(view);
      void navigate(`/policy/drafts/${view.id}/rebase`);
    },
  });
  if (!layer || !behind) return null;
  const mayOpen = me.permissions.includes("policy.edit") && me.layer === layer.id;
  return (
    <div className="notice">
      <span>{t("rebase.behind", { above, date: longDayText(behind.since, language) })}</span>
      {behind.draft !== undefined && me.permissions.includes("policy.read") ? (
        <Link to={`/policy/drafts/${behind.draft}/rebase`}>{t("rebase.open")}</Link>
      ) : (
        mayOpen && (
          <Button loading={opening.isPending} onClick={() => opening.mutate(layer.id)}>
            {t("rebase.open")}
          </Button>
        )
      )}
      {opening.isError && <RefusalNotice error={opening.error} />}
    </div>
  );
}
