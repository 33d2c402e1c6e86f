/** A draft that stands on older releases is told so, with the way to bring the newer ones in. */
import { label } from "@jiefen/forms";
import type { DraftView } from "@jiefen/server/client";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { api } from "../api.ts";
import { RefusalNotice } from "../filling/refusal-notice.tsx";
import { useLayers } from "../policy/use-policy.ts";
import { useLanguage } from "../words/words.ts";
import { useDraftAct } from "./use-draft-act.ts";

export function NewerNotice({ view }: { readonly view: DraftView }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const behind = useLayers().data?.find(({ id }) => id === view.layer)?.behind;
  const bringing = useDraftAct(t("rebase.brought"), () => void navigate(`/policy/drafts/${view.id}/rebase`));
  if (view.state !== "open" || !(view.newerAbove || view.overtaken)) return null;
  const above = behind ? t("rebase.newerAbove", { above: label(behind.aboveTitle, language) }) : t("rebase.newerAboveAny");
  return (
    <div className="notice">
      <span>{view.overtaken ? t("rebase.overtaken") : above}</span>
      {view.may.includes("edit") && (
        <Button loading={bringing.isPending} onClick={() => bringing.mutate(() => api.rebaseDraft(view.id, view.version))}>
          {t("rebase.bring")}
        </Button>
      )}
      {bringing.isError && <RefusalNotice error={bringing.error} />}
    </div>
  );
}
