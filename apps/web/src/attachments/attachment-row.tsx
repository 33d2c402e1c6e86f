/** One attachment: a small picture where there is one, what it is, who brought it, and the ways to open it. */
import { AudioOutlined, FileOutlined, PictureOutlined, VideoCameraOutlined } from "@ant-design/icons";
import type { Attachment } from "@jiefen/casework";
import { label } from "@jiefen/forms";
import { type AttachmentForm, attachmentTypes } from "@jiefen/policy";
import { Button } from "antd";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCase } from "../case/case-context.ts";
import { partyName } from "../case/party-name.ts";
import { sessionWhen } from "../case/session-text.ts";
import { useDoing } from "../case/use-doing.ts";
import { dayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { attachmentAddress } from "./attachment-address.ts";
import { sizeText } from "./size-text.ts";

const icons: Readonly<Record<AttachmentForm, ReactNode>> = {
  picture: <PictureOutlined aria-hidden />,
  document: <FileOutlined aria-hidden />,
  recording: <AudioOutlined aria-hidden />,
  film: <VideoCameraOutlined aria-hidden />,
};

function Preview({ attachment }: { readonly attachment: Attachment }) {
  const { view } = useCase();
  const [drawn, setDrawn] = useState(true);
  const { form, ending } = attachmentTypes[attachment.mediaType];
  if (form !== "picture" || !drawn)
    return (
      <span className="attachment-icon">
        <span>
          {icons[form]}
          <small>{ending.toUpperCase()}</small>
        </span>
      </span>
    );
  return (
    <img
      src={attachmentAddress(view.state.id, attachment.id, "small")}
      alt=""
      loading="lazy"
      width={56}
      height={56}
      onError={() => setDrawn(false)}
    />
  );
}

export function AttachmentRow({ attachment }: { readonly attachment: Attachment }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view, policy } = useCase();
  const { start } = useDoing();
  const { id, name, kind, record, party, bytes, on, by, from } = attachment;
  const title = policy.attachments?.kinds.find((one) => one.id === kind)?.title;
  const filed = view.state.records.find((one) => one.id === record)?.record;
  const filedTitle = filed === undefined ? undefined : policy.records[filed]?.title;
  const session = view.state.sessions.find((one) => one.id === attachment.session);
  const said = [
    filedTitle && label(filedTitle, language),
    party === undefined ? undefined : partyName(policy, view.state.facts, party, ""),
    session && `${t("attachment.session")} ${sessionWhen({ language, today: view.today }, session)}`,
    sizeText(bytes),
    dayText(on, view.today, language),
    view.people[by],
    from === undefined ? undefined : t("attachment.from"),
  ];
  // What browsers do not draw is downloaded.
  const isDrawn = attachmentTypes[attachment.mediaType].form === "picture" && attachment.mediaType !== "image/heic";
  return (
    <li className="row row-plain attachment">
      <div className="row-main attachment-main">
        <Preview attachment={attachment} />
        <div className="attachment-words">
          <span className="row-title">{title ? label(title, language) : kind}</span>
          <div className="attachment-name">{name}</div>
          <div className="quiet">{said.filter(Boolean).join(" · ")}</div>
          {attachment.mediaType === "image/heic" && <div className="quiet">{t("attachment.noPreview")}</div>}
        </div>
      </div>
      <span className="panel-aside">
        <a href={attachmentAddress(view.state.id, id)} {...(isDrawn ? { target: "_blank", rel: "noreferrer" } : { download: name })}>
          {isDrawn ? t("attachment.open") : t("attachment.download")}
          <span className="jf-hidden"> {name}</span>
        </a>
        {view.state.open && view.may.includes("removeAttachment") && (
          <Button type="link" onClick={() => start(`removeAttachment:${id}`)}>
            {t("attachment.remove")}
            <span className="jf-hidden"> {name}</span>
          </Button>
        )}
      </span>
    </li>
  );
}
