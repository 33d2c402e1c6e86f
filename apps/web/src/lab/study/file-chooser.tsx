/** A file of cases from this machine. */

import { Button } from "antd";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../words/words.ts";
import { useStudied, useStudy } from "./study-provider.tsx";

export function FileChooser() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const study = useStudy();
  const chosen = useStudied(({ choice }) => (choice?.kind === "file" ? choice.file.name : undefined));
  const input = useRef<HTMLInputElement>(null);
  return (
    <span className="lab-made">
      <input
        ref={input}
        type="file"
        className="jf-hidden"
        tabIndex={-1}
        aria-label={t("labCases.choose")}
        accept=".jsonl,.ndjson,.json,.txt"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) study.choose({ kind: "file", file }, language);
          // The same file, mended, can be chosen again.
          target.value = "";
        }}
      />
      <Button onClick={() => input.current?.click()}>{t("labCases.choose")}</Button>
      {chosen !== undefined && <span>{t("labCases.chosen", { name: chosen })}</span>}
    </span>
  );
}
