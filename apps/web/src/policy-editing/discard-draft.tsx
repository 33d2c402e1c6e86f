/** Giving a draft up, after asking once more. */
import type { DraftView } from "@jiefen/server/client";
import { App, Button } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { api } from "../api.ts";
import { useDraftAct } from "./use-draft-act.ts";

export function DiscardDraft({ view }: { readonly view: DraftView }) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const navigate = useNavigate();
  const discarding = useDraftAct(t("draft.discarded"), () => void navigate("/policy/drafts"));
  if (!view.may.includes("discard")) return null;
  return (
    <Button
      type="text"
      onClick={() =>
        modal.confirm({
          title: t("draft.discardTitle"),
          content: (
            <>
              {t("draft.discardHint", { count: view.edits })}
              <br />
              {t("state.irreversible")}
            </>
          ),
          okText: t("draft.discard"),
          cancelText: t("state.cancel"),
          onOk: () => discarding.mutateAsync(() => api.discardDraft(view.id, view.version)),
        })
      }
    >
      {t("draft.discard")}
    </Button>
  );
}
