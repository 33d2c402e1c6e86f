/** Says that there is a new version of the page, and loads it when asked: never by itself, and not while a form without a draft is open. */
import { CloudDownloadOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { hasUpdate, takeUpdate, watchUpdates } from "./updates.ts";

export function UpdateNotice() {
  const { t } = useTranslation();
  const { search } = useLocation();
  const there = useSyncExternalStore(watchUpdates, hasUpdate);
  const busy = /[?&](do|task)=/.test(search);
  return (
    <div role="status">
      {there && (
        <div className="update-notice">
          <span>
            <CloudDownloadOutlined aria-hidden /> {t(busy ? "offline.updateBusy" : "offline.update")}
          </span>
          {!busy && (
            <Button size="small" onClick={takeUpdate}>
              {t("offline.updateNow")}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
