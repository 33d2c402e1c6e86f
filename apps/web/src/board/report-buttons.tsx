/** The board as a file to keep, or on paper. */
import { FileExcelOutlined, FilePdfOutlined, FileWordOutlined, PrinterOutlined } from "@ant-design/icons";
import type { FiguresQuery, ReportFormat } from "@jiefen/server/client";
import { useMutation } from "@tanstack/react-query";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { api, problemOf } from "../api.ts";
import { keepFile } from "../policy-editing/exchange/exchange-file.ts";

const icons: Readonly<Record<ReportFormat, ReactNode>> = {
  pdf: <FilePdfOutlined aria-hidden />,
  xlsx: <FileExcelOutlined aria-hidden />,
  docx: <FileWordOutlined aria-hidden />,
};
const formats: readonly ReportFormat[] = ["pdf", "xlsx", "docx"];

export function ReportButtons({ query }: { readonly query: FiguresQuery }) {
  const { t } = useTranslation();
  const report = useMutation({
    mutationFn: (format: ReportFormat) => api.figuresReport({ ...query, format }),
    onSuccess: keepFile,
  });
  return (
    <div className="board-report">
      {report.isError && (
        <span role="alert" className="trouble">
          {problemOf(report.error)?.detail ?? t("state.problem")}
        </span>
      )}
      {formats.map((format) => (
        <Button
          key={format}
          icon={icons[format]}
          loading={report.isPending && report.variables === format}
          disabled={report.isPending}
          onClick={() => report.mutate(format)}
        >
          {t(`board.report.${format}`)}
        </Button>
      ))}
      <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
        {t("board.print")}
      </Button>
    </div>
  );
}
