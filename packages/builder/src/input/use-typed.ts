/** What is being typed: handed on when the box is left and when it is taken away. */
import { useCallback, useEffect, useRef, useState } from "react";

export interface Typing {
  readonly draft: string;
  readonly type: (draft: string) => void;
  /** Hands on what is typed, or what is given instead; nothing where that is what stands there already. */
  readonly commit: (now?: string) => void;
}

export function useTyped(text: string, onText: (text: string) => void): Typing {
  const [draft, setDraft] = useState(text);
  const [known, know] = useState(text);
  // Another value came from outside: undo, the layer above's again, or another language.
  if (known !== text) {
    know(text);
    setDraft(text);
  }
  const latest = useRef({ draft, text, onText });
  useEffect(() => {
    latest.current = { draft, text, onText };
  });
  const commit = useCallback((now?: string) => {
    const { draft: typed, text: before, onText: tell } = latest.current;
    const told = now ?? typed;
    if (told !== before) tell(told);
  }, []);
  useEffect(() => () => commit(), [commit]);
  return { draft, type: setDraft, commit };
}
