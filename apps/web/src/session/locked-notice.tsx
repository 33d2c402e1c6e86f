/** Says that what is on this device does not open, and offers to begin anew: never done by itself, since what does not open is lost with it. */
import { ExclamationCircleFilled } from "@ant-design/icons";
import { useMutation, useQuery } from "@tanstack/react-query";
import { App, Button } from "antd";
import { useTranslation } from "react-i18next";
import { queries } from "../queries.ts";
import { useMe } from "./me.ts";
import { beginAnew, isLocked } from "./vault.ts";

export function LockedNotice() {
  const { t } = useTranslation();
  const { me } = useMe();
  const { modal } = App.useApp();
  const locked = useQuery({ queryKey: ["locked", me.id], queryFn: isLocked, staleTime: 0 });
  const anew = useMutation({
    mutationFn: () => beginAnew(me.id),
    onSuccess: async () => {
      for (const key of ["locked", "worksOffline", "outbox", "drafts"]) await queries.invalidateQueries({ queryKey: [key] });
    },
  });
  const ask = () =>
    modal.confirm({
      title: t("offline.lockedAnew"),
      content: t("offline.lockedHint"),
      okText: t("offline.lockedAnew"),
      cancelText: t("state.cancel"),
      onOk: () => anew.mutateAsync(),
    });
  return (
    <div role="status">
      {locked.data && (
        <div className="update-notice">
          <span>
            <ExclamationCircleFilled aria-hidden /> <strong>{t("offline.locked")}</strong> {t("offline.lockedHint")}
          </span>
          <Button size="small" onClick={ask}>
            {t("offline.lockedAnew")}
          </Button>
        </div>
      )}
    </div>
  );
}
