/** A phone's screen: a page as narrow as one, in which the form is laid out as on a phone. */
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Framed, onScreen, showOn } from "./phone-screen.ts";

export function PhonePreview(framed: Framed) {
  const { t } = useTranslation();
  const frame = useRef<HTMLIFrameElement>(null);
  const [ready, setReady] = useState(false);
  useEffect(() => (frame.current ? onScreen(frame.current, () => setReady(true)) : undefined), []);
  useEffect(() => {
    if (ready && frame.current) showOn(frame.current, framed);
  });
  return <iframe ref={frame} className="phone-frame" src="/preview" title={t("preview.phone")} />;
}
