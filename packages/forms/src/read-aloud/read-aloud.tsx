/** Reads texts aloud, where the browser has a voice; the same button stops it, as does Escape. */
import { PauseCircleOutlined, SoundOutlined } from "@ant-design/icons";
import type { Language } from "@jiefen/policy";
import { words } from "../text/words.ts";
import { useSpeech } from "./use-speech.ts";

interface ReadAloudProps {
  readonly texts: readonly string[];
  readonly language: Language;
  /** What is read, for those who do not see it. */
  readonly name: string;
}

export function ReadAloud({ texts, language, name }: ReadAloudProps) {
  const { possible, speaking, failed, start, stop } = useSpeech(language);
  const word = words[language];
  if (!possible) return null;
  return (
    <span className="jf-aloud">
      <button
        type="button"
        className="jf-aloud-button"
        onClick={() => (speaking ? stop() : start(texts))}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || !speaking) return;
          event.stopPropagation();
          stop();
        }}
      >
        {speaking ? <PauseCircleOutlined aria-hidden /> : <SoundOutlined aria-hidden />} {speaking ? word.stopReading : word.readAloud}
        <span className="jf-hidden"> {name}</span>
      </button>
      <span role="status" className="jf-help">
        {failed && word.noVoice}
      </span>
    </span>
  );
}
