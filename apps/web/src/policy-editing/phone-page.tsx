/** A form as a phone shows it: the page within the frame of the preview, told what to show by the page around it. */
import { PolicyForm, type PolicyFormHandle } from "@jiefen/forms";
import { useEffect, useRef, useState } from "react";
import { Navigate } from "react-router";
import { useLanguage } from "../words/words.ts";
import { beScreen, type Framed } from "./phone-screen.ts";

export function PhonePage() {
  const [framed, setFramed] = useState<Framed>();
  const { language, choose } = useLanguage();
  const form = useRef<PolicyFormHandle>(null);
  const alone = window.frameElement === null;
  useEffect(() => {
    if (!alone) beScreen(setFramed);
  }, [alone]);
  const wanted = framed?.language;
  useEffect(() => {
    if (wanted && wanted !== language) choose(wanted);
  }, [wanted, language, choose]);
  const question = framed?.question;
  useEffect(() => {
    if (question !== undefined) form.current?.show(question);
  }, [question]);
  if (alone) return <Navigate to="/" replace />;
  if (!framed) return null;
  const { question: _, ...shown } = framed;
  return (
    <div className="phone-page">
      <PolicyForm {...shown} ref={form} />
    </div>
  );
}
