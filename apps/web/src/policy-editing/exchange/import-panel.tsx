/** A file that was edited elsewhere: what it would change is told first, then it is taken over as one edit. */
import { ExclamationCircleFilled, UploadOutlined } from "@ant-design/icons";
import type { DraftView, ExchangeFormat, ImportPreview } from "@jiefen/server/client";
import { useMutation } from "@tanstack/react-query";
import { Button } from "antd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api.ts";
import { Failed } from "../../shell/states.tsx";
import { useLanguage } from "../../words/words.ts";
import { DifferenceList } from "../difference-list.tsx";
import { useCompiled, useDrafted } from "../drafted.ts";
import { IssueList } from "../issue-list.tsx";
import { useDraftAct } from "../use-draft-act.ts";
import { accepted, base64Of, formatOfFile, largestFile } from "./exchange-file.ts";

interface Chosen {
  readonly name: string;
  readonly format: ExchangeFormat;
  readonly content: string;
  readonly preview: ImportPreview;
}

export function ImportPanel({ view }: { readonly view: DraftView }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [misfit, setMisfit] = useState<"exchange.unknownFormat" | "exchange.tooLarge">();
  const reading = useMutation({
    mutationFn: async ({ file, format }: { readonly file: File; readonly format: ExchangeFormat }): Promise<Chosen> => {
      const content = await base64Of(file);
      return { name: file.name, format, content, preview: await api.previewImport(view.id, { format, content }) };
    },
  });
  const taking = useDraftAct(t("exchange.taken"), reading.reset);
  function choose(file: File | undefined) {
    if (!file) return;
    const format = formatOfFile(file.name);
    reading.reset();
    taking.reset();
    setMisfit(format === undefined ? "exchange.unknownFormat" : file.size > largestFile ? "exchange.tooLarge" : undefined);
    if (format !== undefined && file.size <= largestFile) reading.mutate({ file, format });
    // The same file, put right, may be chosen again.
    if (input.current) input.current.value = "";
  }
  const { data: chosen } = reading;
  return (
    <>
      <h3>{t("exchange.importTitle")}</h3>
      <p className="quiet">{t("exchange.importHint")}</p>
      <input
        ref={input}
        type="file"
        className="jf-hidden"
        tabIndex={-1}
        aria-label={t("exchange.choose")}
        accept={accepted}
        onChange={(event) => choose(event.target.files?.[0])}
      />
      <div className="exchange-buttons">
        <Button icon={<UploadOutlined aria-hidden />} onClick={() => input.current?.click()}>
          {t("exchange.choose")}
        </Button>
      </div>
      <div aria-live="polite">
        {misfit && <Trouble text={t(misfit)} />}
        {reading.isPending && <p className="quiet">{t("exchange.reading", { name: reading.variables.file.name })}</p>}
        {chosen && <Preview chosen={chosen} view={view} />}
      </div>
      {reading.isError && <Failed error={reading.error} />}
      {taking.isError && <Failed error={taking.error} />}
      {chosen && (
        <div className="exchange-buttons">
          {mayBeTaken(chosen.preview) && (
            <Button
              type="primary"
              loading={taking.isPending}
              onClick={() =>
                taking.mutate(() => api.takeImport(view.id, { format: chosen.format, content: chosen.content, version: view.version }))
              }
            >
              {t("exchange.take")}
            </Button>
          )}
          <Button onClick={reading.reset}>{t("exchange.cancel")}</Button>
        </div>
      )}
    </>
  );
}

function mayBeTaken({ refusals, refused, changes }: ImportPreview): boolean {
  return refusals.length === 0 && refused.length === 0 && changes.length > 0;
}

function Trouble({ text }: { readonly text: string }) {
  return (
    <p>
      <ExclamationCircleFilled className="trouble" aria-hidden /> {text}
    </p>
  );
}

function Preview({ chosen: { name, preview }, view }: { readonly chosen: Chosen; readonly view: DraftView }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { refusals, refused, changes, differences, issues, outdated } = preview;
  const errors = issues.filter(({ severity }) => severity === "error");
  const drafted = useDrafted(view, []);
  const { policy } = useCompiled(view);
  const isClean = refusals.length === 0 && refused.length === 0;
  return (
    <>
      {refusals.length > 0 && <Trouble text={t("exchange.refusals", { name, count: refusals.length })} />}
      <ul className="exchange-troubles">
        {refusals.map(({ place, message }) => (
          <li key={`${place?.zh ?? ""} ${message.zh}`}>
            {place && <strong>{place[language]}</strong>} {message[language]}
          </li>
        ))}
      </ul>
      {policy && (
        <>
          <IssueList
            draft={view.id}
            drafted={drafted}
            compiled={policy}
            title={t("exchange.refused", { count: refused.length })}
            issues={refused}
          />
          <IssueList
            draft={view.id}
            drafted={drafted}
            compiled={policy}
            title={t("exchange.issues", { count: errors.length })}
            issues={errors}
          />
        </>
      )}
      {outdated && isClean && <p className="notice">{t("exchange.outdated")}</p>}
      {isClean && changes.length === 0 && <p>{t("exchange.none")}</p>}
      {isClean && changes.length > 0 && differences.length === 0 && <p>{t("exchange.untold", { count: changes.length })}</p>}
      {differences.length > 0 && (
        <>
          <h4>{t("exchange.differences", { name, count: differences.length })}</h4>
          <DifferenceList differences={differences} none="" />
        </>
      )}
    </>
  );
}
