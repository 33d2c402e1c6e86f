/** Text that is typed fast: kept in the field while keys come, handed on when they pause. */
import { type FocusEvent, type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";

/** Milliseconds without a key after which the text is handed on. */
const pause = 250;

export interface BufferedText {
  readonly value: string;
  readonly onChange: (event: { readonly target: { readonly value: string } }) => void;
  readonly onBlur: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onCompositionStart: () => void;
  readonly onCompositionEnd: () => void;
}

/** `commit` is called with the text after a pause, on Enter, on leaving, and when the field is taken away; never inside an input-method composition. */
export function useBufferedText(text: string, commit: (text: string) => void, leave: () => void): BufferedText {
  const [draft, setDraft] = useState(text);
  const state = useRef({ draft: text, committed: text, composing: false, timer: 0 });
  const latest = useRef({ commit, leave });
  useLayoutEffect(() => {
    latest.current = { commit, leave };
  });

  const flush = useCallback(() => {
    const now = state.current;
    window.clearTimeout(now.timer);
    if (now.draft === now.committed) return;
    now.committed = now.draft;
    latest.current.commit(now.draft);
  }, []);
  const schedule = useCallback(() => {
    window.clearTimeout(state.current.timer);
    if (!state.current.composing) state.current.timer = window.setTimeout(flush, pause);
  }, [flush]);

  // The answer changed from outside (a restored draft, "not known", undo): show it, unless it is what was just handed on.
  useEffect(() => {
    const now = state.current;
    if (text === now.committed) return;
    Object.assign(now, { draft: text, committed: text });
    setDraft(text);
  }, [text]);
  useEffect(() => flush, [flush]);

  return {
    value: draft,
    onChange: useCallback(
      (event) => {
        state.current.draft = event.target.value;
        setDraft(event.target.value);
        schedule();
      },
      [schedule],
    ),
    onBlur: useCallback(() => {
      state.current.composing = false;
      flush();
      latest.current.leave();
    }, [flush]),
    onKeyDown: useCallback(
      (event) => {
        // While composing, Enter chooses a candidate.
        if (event.key === "Enter" && !event.nativeEvent.isComposing) flush();
      },
      [flush],
    ),
    onCompositionStart: useCallback(() => {
      state.current.composing = true;
      window.clearTimeout(state.current.timer);
    }, []),
    // The last input event comes before this one, so the text has to be scheduled here.
    onCompositionEnd: useCallback(() => {
      state.current.composing = false;
      schedule();
    }, [schedule]),
  };
}
