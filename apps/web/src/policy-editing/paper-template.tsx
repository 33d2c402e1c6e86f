/** One paper: its standard template, its own one if there is any, and the way to bring another in. */
import { DownloadOutlined, ExclamationCircleFilled, UploadOutlined } from "@ant-design/icons";
import type { Paper } from "@jiefen/policy";
import type { DraftView, TemplateTaken } from "@jiefen/server/client";
import { useMutation } from "@tanstack/react-query";
import { Button } from "antd";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api.ts";
import { RefusalNotice } from "../filling/refusal-notice.tsx";
import { useLanguage } from "../words/words.ts";
import { base64Of } from "./exchange/exchange-file.ts";
import { useTakeIn } from "./queries.ts";

interface PaperTemplateProps {
  readonly paper: Paper;
  readonly view: DraftView;
}

function address(draft: string, paper: string, which: "standard" | "own"): string {
  return `/api/drafts/${encodeURIComponent(draft)}/templates/${encodeURIComponent(paper)}?which=${which}`;
}

export function PaperTemplate({ paper, view }: PaperTemplateProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const takeIn = useTakeIn();
  const input = useRef<HTMLInputElement>(null);
  const title = paper.title[language];
  const bringing = useMutation({
    mutationFn: async (file: File) =>
      api.bringTemplate(view.id, paper.id, { version: view.version, name: file.name, content: await base64Of(file) }),
    onSuccess: ({ draft }: TemplateTaken) => {
      if (draft) takeIn(draft);
    },
  });
  const hidden = <span className="jf-hidden"> {title}</span>;
  function choose(file: File | undefined) {
    if (file) bringing.mutate(file);
    // The same file, put right, may be chosen again.
    if (input.current) input.current.value = "";
  }
  return (
    <div className="row row-plain">
      <div className="row-main">
        <p className="jf-help">{t("template.hint")}</p>
        <div>{paper.template ? t("template.own", { name: paper.template.name }) : t("template.standardUsed")}</div>
        <div aria-live="polite">
          {bringing.data?.refusals.map((refusal) => (
            <p key={refusal.zh}>
              <ExclamationCircleFilled className="trouble" aria-hidden /> {refusal[language]}
            </p>
          ))}
          {bringing.isError && <RefusalNotice error={bringing.error} />}
        </div>
      </div>
      <span className="panel-aside">
        <a href={address(view.id, paper.id, "standard")} download>
          <DownloadOutlined aria-hidden /> {t("template.standard")}
          {hidden}
        </a>
        {paper.template && (
          <a href={address(view.id, paper.id, "own")} download>
            <DownloadOutlined aria-hidden /> {t("template.ownFile")}
            {hidden}
          </a>
        )}
        {view.may.includes("edit") && (
          <>
            <input
              ref={input}
              type="file"
              className="jf-hidden"
              tabIndex={-1}
              aria-label={`${t("template.bring")} ${title}`}
              accept=".docx"
              // To choose a file is no typing: the page goes on to show the newest draft.
              onInput={(event) => event.stopPropagation()}
              onChange={(event) => choose(event.target.files?.[0])}
            />
            <Button size="small" icon={<UploadOutlined aria-hidden />} loading={bringing.isPending} onClick={() => input.current?.click()}>
              {t("template.bring")}
              {hidden}
            </Button>
          </>
        )}
      </span>
    </div>
  );
}
