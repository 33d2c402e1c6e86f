/** What has just been done from the agenda, where it stands, and how it is put right. */
import { CheckCircleFilled } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

export interface Done {
  readonly text: string;
  readonly caseId: string;
  /** The record that was filed, which may be supplemented. */
  readonly record?: string;
}

export function DoneNotice({ done, onDismiss }: { readonly done: Done | undefined; readonly onDismiss: () => void }) {
  const { t } = useTranslation();
  const path = `/cases/${encodeURIComponent(done?.caseId ?? "")}`;
  return (
    <div role="status">
      {done && (
        <div className="notice">
          <span>
            <CheckCircleFilled aria-hidden /> {done.text}
          </span>
          <span className="notice-actions">
            <Link to={path}>{t("quick.view")}</Link>
            {done.record && <Link to={`${path}?${new URLSearchParams({ do: `supplement:${done.record}` })}`}>{t("quick.wrong")}</Link>}
            <Button size="small" type="text" onClick={onDismiss}>
              {t("quick.dismiss")}
            </Button>
          </span>
        </div>
      )}
    </div>
  );
}
