/** Loading, failing, being empty: said the same way on every page. */
import { CloudSyncOutlined, DisconnectOutlined, InboxOutlined } from "@ant-design/icons";
import { Button, Spin } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { problemOf } from "../api.ts";

export function Loading({ label }: { readonly label?: string }) {
  const { t } = useTranslation();
  return (
    <div className="state" role="status">
      <Spin size="small" /> {label ?? t("state.loading")}
    </div>
  );
}

export function Failed({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const { t } = useTranslation();
  const problem = problemOf(error);
  if (problem?.code === "unreachable" && !navigator.onLine)
    return (
      <p className="quiet state-offline" role="status">
        <DisconnectOutlined aria-hidden /> {t("offline.needsNetwork")}
      </p>
    );
  return (
    <div className="state" role="alert">
      <CloudSyncOutlined className="state-icon" aria-hidden />
      <strong>{problem?.title ?? t("state.problem")}</strong>
      {problem && <p>{problem.detail}</p>}
      {problem?.remedy && <p>{problem.remedy}</p>}
      {problem?.request && <p className="quiet">{t("state.request", { request: problem.request })}</p>}
      {onRetry && <Button onClick={onRetry}>{t("state.retry")}</Button>}
    </div>
  );
}

export function Empty({ title, hint, children }: { readonly title: string; readonly hint?: string; readonly children?: ReactNode }) {
  return (
    <div className="state">
      <InboxOutlined className="state-icon" aria-hidden />
      <strong>{title}</strong>
      {hint && <p>{hint}</p>}
      {children}
    </div>
  );
}
