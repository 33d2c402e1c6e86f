/** A draft taken out as files, a workbook or DMN, and edited ones brought in: folded away until it is wanted. */
import { DownloadOutlined } from "@ant-design/icons";
import type { DraftView, ExchangeFormat } from "@jiefen/server/client";
import { useMutation } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "../../api.ts";
import { Failed } from "../../shell/states.tsx";
import { formats, keepFile } from "./exchange-file.ts";
import { ImportPanel } from "./import-panel.tsx";

export function ExchangePanel({ view }: { readonly view: DraftView }) {
  const { t } = useTranslation();
  const exporting = useMutation({
    mutationFn: (format: ExchangeFormat) => api.exportDraft(view.id, format),
    onSuccess: keepFile,
  });
  return (
    <details className="panel exchange">
      <summary>
        <h2 className="inline">{t("exchange.title")}</h2>
      </summary>
      <h3>{t("exchange.exportTitle")}</h3>
      <p className="quiet">{t("exchange.exportHint")}</p>
      <div className="exchange-buttons">
        {formats.map((format) => (
          <Button
            key={format}
            icon={<DownloadOutlined aria-hidden />}
            loading={exporting.isPending && exporting.variables === format}
            onClick={() => exporting.mutate(format)}
          >
            {t(`exchange.${format}`)}
          </Button>
        ))}
      </div>
      {exporting.isError && <Failed error={exporting.error} />}
      {view.may.includes("edit") && <ImportPanel view={view} />}
    </details>
  );
}
