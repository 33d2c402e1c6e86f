/** Files on their way: how far each is, or why it was not taken. */
import { Button, Progress } from "antd";
import { useTranslation } from "react-i18next";
import { problemOf } from "../api.ts";
import { CommandError } from "../case/command-error.tsx";
import type { Upload, Uploads } from "./use-uploads.ts";

/** Sending the same again may help where the server was not reached or was at fault. */
function mayRecover(error: Error): boolean {
  const status = problemOf(error)?.status ?? 0;
  return status < 400 || status >= 500;
}

function UploadLine({ upload, uploads }: { readonly upload: Upload; readonly uploads: Uploads }) {
  const { t } = useTranslation();
  const { file, part, error } = upload;
  if (!error) {
    return (
      <li className="upload-going">
        <span>{t("attachment.uploading", { name: file.name })}</span>
        <Progress
          percent={Math.round(part * 100)}
          strokeColor="var(--jf-accent)"
          aria-label={t("attachment.progress", { name: file.name })}
        />
        <Button onClick={() => uploads.forget(upload)}>{t("attachment.cancel")}</Button>
      </li>
    );
  }
  return (
    <li>
      <b>{file.name}</b>
      <CommandError error={error} />
      <div className="attach-acts">
        {mayRecover(error) && <Button onClick={() => uploads.again(upload)}>{t("attachment.again")}</Button>}
        <Button onClick={() => uploads.forget(upload)}>{t("attachment.dismiss")}</Button>
      </div>
    </li>
  );
}

export function UploadList({ uploads }: { readonly uploads: Uploads }) {
  return (
    <ul className="uploads" aria-live="polite">
      {uploads.list.map((upload) => {
        const { name, lastModified, size } = upload.file;
        return <UploadLine key={`${name}/${lastModified}/${size}`} upload={upload} uploads={uploads} />;
      })}
    </ul>
  );
}
