/** Signing out: ends the session and leaves nothing of the person behind on the device. */
import { App } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { api } from "../api.ts";
import { openOutbox } from "../offline/outbox.ts";
import { isUnsettled } from "../offline/waiting.ts";
import { queries } from "../queries.ts";
import { drafts } from "./drafts.ts";
import { useMe } from "./me.ts";
import { forget } from "./vault.ts";

async function draftCount(person: string): Promise<number> {
  try {
    return (await drafts.list(person)).length;
  } catch {
    return 0;
  }
}

async function unsentCount(person: string): Promise<number> {
  try {
    return (await (await openOutbox(person)).list()).filter(isUnsettled).length;
  } catch {
    return 0;
  }
}

export function useSignOut(): () => void {
  const { t } = useTranslation();
  const { me } = useMe();
  const { modal } = App.useApp();
  const navigate = useNavigate();
  return () => {
    void Promise.all([draftCount(me.id), unsentCount(me.id)]).then(([count, unsent]) => {
      modal.confirm({
        title: t("session.signOutTitle"),
        content: [
          unsent > 0 ? t("offline.signOutWaiting", { count: unsent }) : "",
          count > 0 ? t("session.signOutDrafts", { count }) : t("session.signOutPlain"),
        ].join(" "),
        okText: t("session.signOut"),
        cancelText: t("state.cancel"),
        onOk: async () => {
          await api.signOut();
          // Where nothing was kept there is nothing to forget.
          await forget(me.id).catch(() => undefined);
          queries.clear();
          await navigate("/signin", { replace: true });
        },
      });
    });
  };
}
