/** All layers side by side: a row for each place in which one of them differs; on a phone one layer at a time. */
import { CopyOutlined, DownloadOutlined } from "@ant-design/icons";
import { label, useNarrow } from "@jiefen/forms";
import type { DifferenceMatrix, DifferenceRow } from "@jiefen/server/client";
import { useQuery } from "@tanstack/react-query";
import { App, Button, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api.ts";
import { Failed, Loading } from "../shell/states.tsx";
import { useLanguage } from "../words/words.ts";
import { type CellWords, differencesCsv } from "./differences-csv.ts";
import { MatrixList } from "./matrix-list.tsx";
import { MatrixTable } from "./matrix-table.tsx";

export function useCellWords(): CellWords {
  const { t } = useTranslation();
  return {
    part: t("differ.part"),
    place: t("differ.place"),
    same: t("differ.same"),
    removed: t("differ.removed"),
    nothing: t("differ.nothing"),
  };
}

export function MatrixPart() {
  const { t } = useTranslation();
  const matrix = useQuery({ queryKey: ["difference-matrix"], queryFn: () => api.differenceMatrix(), staleTime: 0 });
  if (matrix.isError) return <Failed error={matrix.error} onRetry={() => matrix.refetch()} />;
  if (!matrix.data) return <Loading />;
  return matrix.data.rows.length === 0 ? <p className="quiet">{t("differ.none")}</p> : <Matrix matrix={matrix.data} />;
}

function Matrix({ matrix }: { readonly matrix: DifferenceMatrix }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const narrow = useNarrow();
  const [part, setPart] = useState<string>();
  const rows = matrix.rows.filter((row) => part === undefined || row.part === part);
  const parts = [...new Map(matrix.rows.map(({ part: id, partTitle }) => [id, partTitle] as const))];
  const older = matrix.layers.filter((layer) => layer.older).map(({ title }) => label(title, language));
  const layers = older.join(language === "zh" ? "、" : ", ");
  return (
    <>
      <div className="differ-choice no-print">
        <Select
          allowClear
          aria-label={t("differ.part")}
          placeholder={t("differ.allParts")}
          popupMatchSelectWidth={false}
          className="filter"
          value={part}
          options={parts.map(([id, title]) => ({ value: id, label: label(title, language) }))}
          onChange={setPart}
        />
        <span className="quiet" role="status">
          {t("differ.rows", { count: rows.length })}
        </span>
        <Taking matrix={matrix} rows={rows} />
      </div>
      {older.length > 0 && <p className="notice">{t("differ.older", { layers, above: matrix.above?.title[language] ?? "" })}</p>}
      {narrow ? <MatrixList matrix={matrix} rows={rows} /> : <MatrixTable matrix={matrix} rows={rows} />}
    </>
  );
}

interface TakingProps {
  readonly matrix: DifferenceMatrix;
  readonly rows: readonly DifferenceRow[];
}

/** The rows that are shown, for a spreadsheet. */
function Taking({ matrix, rows }: TakingProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { message } = App.useApp();
  const words = useCellWords();
  const text = () => differencesCsv(matrix, rows, language, words);
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => message.success(t("differ.copied")),
      () => message.error(t("differ.notCopied")),
    );
  function download() {
    const address = URL.createObjectURL(new Blob([text()], { type: "text/csv;charset=utf-8" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = `${t("differ.file")}.csv`;
    link.click();
    URL.revokeObjectURL(address);
  }
  return (
    <span className="differ-taking">
      <Button icon={<CopyOutlined aria-hidden />} onClick={copy}>
        {t("differ.copy")}
      </Button>
      <Button icon={<DownloadOutlined aria-hidden />} onClick={download}>
        {t("differ.csv")}
      </Button>
    </span>
  );
}
