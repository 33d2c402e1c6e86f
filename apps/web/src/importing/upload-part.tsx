/** Sending a filled-in workbook: it is read and graded, and nothing is taken in before that is confirmed. */
import { ExclamationCircleFilled, UploadOutlined } from "@ant-design/icons";
import { label } from "@jiefen/forms";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Input, Select } from "antd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { api, problemOf } from "../api.ts";
import { base64Of } from "../policy-editing/exchange/exchange-file.ts";
import { Failed } from "../shell/states.tsx";
import { useLanguage } from "../words/words.ts";
import { useTypeChoices } from "./use-types.ts";

const largest = 12 * 2 ** 20;

export function UploadPart() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const types = useTypeChoices();
  const input = useRef<HTMLInputElement>(null);
  const [source, setSource] = useState(() => t("importing.sourceDefault"));
  const [type, setType] = useState<string>();
  const [misfit, setMisfit] = useState<"importing.notXlsx" | "importing.tooLarge" | "importing.noSource">();
  const sending = useMutation({
    mutationFn: async (file: File) =>
      api.uploadImport({ file: file.name, source: source.trim(), content: await base64Of(file), ...(type !== undefined && { type }) }),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ["imports"] });
      await navigate(`/cases/import/${encodeURIComponent(id)}`);
    },
  });
  const choose = (file: File | undefined) => {
    if (!file) return;
    sending.reset();
    const wrong = !/\.xlsx$/i.test(file.name)
      ? "importing.notXlsx"
      : file.size > largest
        ? "importing.tooLarge"
        : source.trim() === ""
          ? "importing.noSource"
          : undefined;
    setMisfit(wrong);
    if (wrong === undefined) sending.mutate(file);
    // The same file, put right, may be chosen again.
    if (input.current) input.current.value = "";
  };
  return (
    <section className="panel" aria-labelledby="import-upload">
      <h2 id="import-upload">{t("importing.uploadTitle")}</h2>
      <p className="quiet">{t("importing.uploadHint")}</p>
      <div className="field">
        <label htmlFor="import-source">{t("importing.source")}</label>
        <Input
          id="import-source"
          className="import-wide"
          maxLength={40}
          value={source}
          aria-describedby="import-source-hint"
          onChange={(event) => setSource(event.target.value)}
        />
        <span id="import-source-hint" className="quiet">
          {t("importing.sourceHint")}
        </span>
      </div>
      <div className="field">
        <label htmlFor="import-type">{t("importing.typeOfFile")}</label>
        <Select
          id="import-type"
          className="import-wide"
          allowClear
          showSearch={{ optionFilterProp: "label" }}
          placeholder={t("importing.typeFromTemplate")}
          value={type}
          options={[...types]}
          onChange={(value: string | undefined) => setType(value)}
        />
      </div>
      <input
        ref={input}
        type="file"
        className="jf-hidden"
        tabIndex={-1}
        aria-label={t("importing.choose")}
        accept=".xlsx"
        onChange={(event) => choose(event.target.files?.[0])}
      />
      <Button type="primary" icon={<UploadOutlined aria-hidden />} loading={sending.isPending} onClick={() => input.current?.click()}>
        {t("importing.choose")}
      </Button>
      <div aria-live="polite">
        {misfit && (
          <p>
            <ExclamationCircleFilled className="trouble" aria-hidden /> {t(misfit)}
          </p>
        )}
        {sending.isPending && <p className="quiet">{t("importing.reading", { name: sending.variables.name })}</p>}
      </div>
      {sending.isError && <Unreadable error={sending.error} />}
    </section>
  );
}

/** What is wrong with the file as a whole. */
function Unreadable({ error }: { readonly error: Error }) {
  const { language } = useLanguage();
  const issues = problemOf(error)?.issues ?? [];
  return (
    <>
      <Failed error={error} />
      <ul>
        {issues.slice(0, 10).map(({ message }) => (
          <li key={message.zh}>{label(message, language)}</li>
        ))}
      </ul>
    </>
  );
}
