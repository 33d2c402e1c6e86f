/** Bringing files to the case: of which kind, beside which record, from the disk or straight from the camera. */
import { CameraOutlined, ExclamationCircleFilled, UploadOutlined } from "@ant-design/icons";
import { recordsAsRead } from "@jiefen/casework";
import { label } from "@jiefen/forms";
import { type AttachmentKind, attachmentForms, attachmentFormWords, attachmentTypes } from "@jiefen/policy";
import { Button, Select } from "antd";
import { useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCase } from "../case/case-context.ts";
import { dayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { mebibyte, sizeText } from "./size-text.ts";
import { UploadList } from "./upload-list.tsx";
import { useUploads } from "./use-uploads.ts";

/** What the file chooser offers; what a file is, is told by the server from its content. */
function endingsOf({ takes = attachmentForms }: AttachmentKind): string {
  return Object.values(attachmentTypes)
    .flatMap(({ form, ending }) => (takes.includes(form) ? [`.${ending}`] : []))
    .concat(takes.includes("picture") ? [".jpeg", "image/*"] : [])
    .join(",");
}

export function UploadPart({ kinds }: { readonly kinds: readonly AttachmentKind[] }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view, policy } = useCase();
  const uploads = useUploads();
  const id = useId();
  const [chosen, setChosen] = useState<string>();
  const [filing, setFiling] = useState<string>();
  const [tooLarge, setTooLarge] = useState<File>();
  const files = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const kind = kinds.find((one) => one.id === chosen) ?? kinds[0];
  if (!kind) return null;
  const filings = recordsAsRead(view.state).filter(({ record }) => kind.records?.includes(record));
  const record = filings.find((one) => one.id === filing)?.id ?? filings.at(-1)?.id;
  const send = (list: FileList | null) => {
    const all = [...(list ?? [])];
    setTooLarge(all.find((file) => file.size > kind.mostMegabytes * mebibyte));
    const fitting = all.filter((file) => file.size <= kind.mostMegabytes * mebibyte);
    if (fitting.length > 0) uploads.send(fitting, { kind: kind.id, ...(record === undefined || filing === "" ? {} : { record }) });
  };
  const taken = (input: HTMLInputElement) => {
    send(input.files);
    // The same file, put right, may be chosen again.
    input.value = "";
  };
  const forms = (kind.takes ?? attachmentForms).map((form) => attachmentFormWords[form][language]).join(t("attachment.and"));
  return (
    <section
      className="attach"
      aria-label={t("attachment.choose")}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        send(event.dataTransfer.files);
      }}
    >
      <div className="attach-choices">
        <div className="field">
          <label htmlFor={`${id}-kind`}>{t("attachment.kind")}</label>
          <Select
            id={`${id}-kind`}
            value={kind.id}
            options={kinds.map((one) => ({ value: one.id, label: label(one.title, language) }))}
            onChange={(value: string) => {
              setChosen(value);
              setFiling(undefined);
            }}
          />
        </div>
        {filings.length > 0 && (
          <div className="field">
            <label htmlFor={`${id}-record`}>{t("attachment.record")}</label>
            <Select
              id={`${id}-record`}
              value={filing ?? record}
              options={[
                ...filings.map((one) => ({
                  value: one.id,
                  label: `${label(policy.records[one.record]?.title ?? { zh: one.record, en: one.record }, language)} ${dayText(one.on, view.today, language)}`,
                })),
                { value: "", label: t("attachment.recordNone") },
              ]}
              onChange={setFiling}
            />
          </div>
        )}
      </div>
      <p className="quiet">
        {kind.help && `${label(kind.help, language)} `}
        {t("attachment.limit", { forms, most: kind.mostMegabytes })}
      </p>
      <input
        ref={files}
        type="file"
        multiple
        className="jf-hidden"
        tabIndex={-1}
        aria-label={t("attachment.choose")}
        accept={endingsOf(kind)}
        onChange={(event) => taken(event.target)}
      />
      <input
        ref={camera}
        type="file"
        capture="environment"
        className="jf-hidden"
        tabIndex={-1}
        aria-label={t("attachment.camera")}
        accept="image/*"
        onChange={(event) => taken(event.target)}
      />
      <div className="attach-acts">
        <Button icon={<UploadOutlined aria-hidden />} onClick={() => files.current?.click()}>
          {t("attachment.choose")}
        </Button>
        {(kind.takes ?? attachmentForms).includes("picture") && (
          <Button className="attach-camera" icon={<CameraOutlined aria-hidden />} onClick={() => camera.current?.click()}>
            {t("attachment.camera")}
          </Button>
        )}
        <span className="quiet attach-drop">{t("attachment.drop")}</span>
      </div>
      {tooLarge && (
        <p role="alert">
          <ExclamationCircleFilled className="trouble" aria-hidden />{" "}
          {t("attachment.tooLarge", { name: tooLarge.name, size: sizeText(tooLarge.size), most: kind.mostMegabytes })}
        </p>
      )}
      <UploadList uploads={uploads} />
    </section>
  );
}
