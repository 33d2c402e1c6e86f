/** The browser's voice: texts said one after another, until the end or until somebody stops it. */
import type { Language } from "@jiefen/policy";
import { useCallback, useEffect, useRef, useState } from "react";

export interface Speech {
  /** The browser can speak at all. */
  readonly possible: boolean;
  readonly speaking: boolean;
  /** It was asked to speak and has no voice for it. */
  readonly failed: boolean;
  readonly start: (texts: readonly string[]) => void;
  readonly stop: () => void;
}

const tongues: Readonly<Record<Language, string>> = { zh: "zh-CN", en: "en-GB" };
/** Somebody else began to speak, or it was stopped. */
const interruptions: ReadonlySet<string> = new Set(["canceled", "interrupted"]);

export function useSpeech(language: Language): Speech {
  const voice = typeof window !== "undefined" && "speechSynthesis" in window ? window.speechSynthesis : undefined;
  const [state, setState] = useState<"silent" | "speaking" | "failed">("silent");
  // Which reading is the present one: what an earlier one has still to say is not heard.
  const reading = useRef(0);

  const stop = useCallback(() => {
    reading.current++;
    voice?.cancel();
    setState("silent");
  }, [voice]);
  const start = useCallback(
    (texts: readonly string[]) => {
      if (!voice) return;
      voice.cancel();
      const mine = ++reading.current;
      const ends = (how: "silent" | "failed") => mine === reading.current && setState(how);
      setState("speaking");
      // One utterance for each text: some browsers fall silent within a long one.
      for (const [index, text] of texts.entries()) {
        const utterance = new SpeechSynthesisUtterance(text);
        utterance.lang = tongues[language];
        utterance.rate = 0.9;
        utterance.onerror = ({ error }) => ends(interruptions.has(error) ? "silent" : "failed");
        if (index === texts.length - 1) utterance.onend = () => ends("silent");
        voice.speak(utterance);
      }
    },
    [voice, language],
  );
  useEffect(
    () => () => {
      if (reading.current > 0) voice?.cancel();
    },
    [voice],
  );
  return { possible: voice !== undefined, speaking: state === "speaking", failed: state === "failed", start, stop };
}
