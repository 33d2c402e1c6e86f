/** Says that the network is gone, while it is. */
import { CloudUploadOutlined, DisconnectOutlined } from "@ant-design/icons";
import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useOutbox } from "../offline/use-outbox.ts";

function watch(changed: () => void) {
  window.addEventListener("online", changed);
  window.addEventListener("offline", changed);
  return () => {
    window.removeEventListener("online", changed);
    window.removeEventListener("offline", changed);
  };
}

export function OfflineNotice({ reached }: { readonly reached: boolean }) {
  const { t } = useTranslation();
  const online = useSyncExternalStore(watch, () => navigator.onLine);
  const { unsettled, waiting } = useOutbox();
  const stuck = unsettled.length - waiting;
  const offline = !online || !reached;
  return (
    <div role="status">
      {(offline || unsettled.length > 0) && (
        <p className="offline">
          {offline ? <DisconnectOutlined aria-hidden /> : <CloudUploadOutlined aria-hidden />}{" "}
          {offline ? t("state.offline") : t("offline.back")}{" "}
          {unsettled.length > 0 && (
            <Link to="/offline">
              {t("offline.waitingCount", { count: unsettled.length })}
              {stuck > 0 && t("offline.stuckCount", { count: stuck })}
            </Link>
          )}
        </p>
      )}
    </div>
  );
}
