/** Choosing files: of which kind, what they belong to, from the disk or straight from the camera. */
import { CameraOutlined, ExclamationCircleFilled, UploadOutlined } from "@ant-design/icons";
import { label } from "@jiefen/forms";
import { type AttachmentKind, attachmentForms, attachmentFormWords, attachmentTypes } from "@jiefen/policy";
import type { AttachmentUpload } from "@jiefen/server/client";
import { Button, Select } from "antd";
import { type ReactNode, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../words/words.ts";
import { asJpeg } from "./as-jpeg.ts";
import type { Place } from "./places.ts";
import { mebibyte, sizeText } from "./size-text.ts";
import "./attachments.css";

interface FilePickerProps {
  readonly kinds: readonly AttachmentKind[];
  /** What files of a kind may belong to; the first one proposed is chosen until somebody chooses. */
  readonly placesFor: (kind: AttachmentKind) => readonly Place[];
  readonly onFiles: (files: readonly File[], asked: Omit<AttachmentUpload, "name">) => void;
  /** What has become of those chosen. */
  readonly children: ReactNode;
}

const whole = "";

/** What the file chooser offers; what a file is, is told by the server from its content. */
function endingsOf({ takes = attachmentForms }: AttachmentKind): string {
  return Object.values(attachmentTypes)
    .flatMap(({ form, ending }) => (takes.includes(form) ? [`.${ending}`] : []))
    .concat(takes.includes("picture") ? [".jpeg", ".heif", "image/*"] : [])
    .join(",");
}

export function FilePicker({ kinds, placesFor, onFiles, children }: FilePickerProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const id = useId();
  const [chosen, setChosen] = useState<string>();
  const [place, setPlace] = useState<string>();
  const [tooLarge, setTooLarge] = useState<File>();
  const files = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const kind = kinds.find((one) => one.id === chosen) ?? kinds[0];
  if (!kind) return null;
  const places = placesFor(kind);
  const at = place === whole ? undefined : (places.find(({ value }) => value === place) ?? places.find(({ proposed }) => proposed));
  const groups = [...new Set(places.map(({ group }) => group))];
  const take = async (list: readonly File[]) => {
    const readable = await Promise.all(list.map(asJpeg));
    setTooLarge(readable.find((file) => file.size > kind.mostMegabytes * mebibyte));
    const fitting = readable.filter((file) => file.size <= kind.mostMegabytes * mebibyte);
    if (fitting.length > 0) onFiles(fitting, { kind: kind.id, ...at?.asked });
  };
  const taken = (input: HTMLInputElement) => {
    void take([...(input.files ?? [])]);
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
        void take([...event.dataTransfer.files]);
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
              setPlace(undefined);
            }}
          />
        </div>
        {places.length > 0 && (
          <div className="field">
            <label htmlFor={`${id}-place`}>{t("attachment.record")}</label>
            <Select
              id={`${id}-place`}
              value={at?.value ?? whole}
              options={[
                { value: whole, label: t("attachment.recordNone") },
                ...groups.map((group) => ({
                  label: group,
                  options: places.filter((one) => one.group === group).map(({ value, title }) => ({ value, label: title })),
                })),
              ]}
              onChange={setPlace}
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
      {children}
    </section>
  );
}
