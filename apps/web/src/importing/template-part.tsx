/** The workbook to be filled in, one for each dispute type. */
import { DownloadOutlined } from "@ant-design/icons";
import { useMutation } from "@tanstack/react-query";
import { Button, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api.ts";
import { keepFile } from "../policy-editing/exchange/exchange-file.ts";
import { Failed } from "../shell/states.tsx";
import { useLanguage } from "../words/words.ts";
import { useTypeChoices } from "./use-types.ts";

export function TemplatePart() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const types = useTypeChoices();
  const [type, setType] = useState<string>();
  const getting = useMutation({ mutationFn: (chosen: string) => api.caseTemplate(chosen, language), onSuccess: keepFile });
  return (
    <section className="panel" aria-labelledby="import-template">
      <h2 id="import-template">{t("importing.templateTitle")}</h2>
      <p className="quiet">{t("importing.templateHint")}</p>
      <div className="field">
        <label htmlFor="template-type">{t("importing.type")}</label>
        <Select
          id="template-type"
          className="import-wide"
          showSearch={{ optionFilterProp: "label" }}
          placeholder={t("importing.chooseType")}
          value={type}
          options={[...types]}
          onChange={setType}
        />
      </div>
      <Button
        icon={<DownloadOutlined aria-hidden />}
        disabled={type === undefined}
        loading={getting.isPending}
        onClick={() => type !== undefined && getting.mutate(type)}
      >
        {t("importing.getTemplate")}
      </Button>
      {getting.isError && <Failed error={getting.error} />}
    </section>
  );
}
