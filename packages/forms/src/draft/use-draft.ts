/** Answers that are saved as they are given, and offered again when the form is opened anew. */
import type { Facts } from "@jiefen/policy";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Draft, DraftStore } from "./draft-store.ts";

/** Milliseconds after the last answer until the draft is written. */
const rest = 400;

export interface DraftedAnswers {
  readonly answers: Facts;
  /** `change` gets the newest answers and gives the next ones. */
  readonly change: (change: (answers: Facts) => Facts) => void;
  /** A draft found when the form was opened, already filled in; until the person has said what to do with it. */
  readonly restored: Draft | undefined;
  readonly keepRestored: () => void;
  /** Back to the answers the form began with, once the device has forgotten the others. */
  readonly discard: () => Promise<void>;
  /** After submitting. Nothing more is saved. */
  readonly finish: () => Promise<void>;
  /** Epoch milliseconds at which the newest answers were saved; undefined until they are, `failed` where the browser keeps nothing. */
  readonly savedAt: number | "failed" | undefined;
  /** The store has been looked into. */
  readonly ready: boolean;
}

export interface DraftOptions {
  readonly store: DraftStore;
  readonly person: string;
  readonly subject: string;
  readonly release: string;
  readonly initial: Facts;
}

/** A form for another subject is another component: give it a `key`. */
export function useDraft({ store, person, subject, release, initial }: DraftOptions): DraftedAnswers {
  const [answers, setAnswers] = useState(initial);
  const [restored, setRestored] = useState<Draft>();
  const [savedAt, setSavedAt] = useState<number | "failed">();
  const [ready, setReady] = useState(false);
  const begun = useRef({ initial, touched: false, finished: false });
  const unsaved = useRef<Facts>(undefined);

  useEffect(() => {
    let current = true;
    store.find(person, subject).then(
      (draft) => {
        if (!current) return;
        if (draft && !begun.current.touched) {
          setAnswers(draft.answers);
          setRestored(draft);
          setSavedAt(draft.savedAt);
        }
        setReady(true);
      },
      () => {
        if (!current) return;
        setSavedAt("failed");
        setReady(true);
      },
    );
    return () => {
      current = false;
    };
  }, [store, person, subject]);

  const save = useCallback(
    async (now: Facts) => {
      if (!begun.current.touched || begun.current.finished) return;
      const at = Date.now();
      unsaved.current = undefined;
      try {
        await store.save({ person, subject, release, answers: now, savedAt: at });
        setSavedAt(at);
      } catch {
        setSavedAt("failed");
      }
    },
    [store, person, subject, release],
  );
  useEffect(() => {
    if (!begun.current.touched || begun.current.finished) return;
    unsaved.current = answers;
    const timer = window.setTimeout(() => save(answers), rest);
    // A tab that is closed or put away does not wait for the timer.
    const hidden = () => {
      if (document.visibilityState === "hidden") void save(answers);
    };
    document.addEventListener("visibilitychange", hidden);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener("visibilitychange", hidden);
    };
  }, [answers, save]);

  // Neither does a form that is closed.
  useEffect(
    () => () => {
      if (unsaved.current) void save(unsaved.current);
    },
    [save],
  );

  const change = useCallback((next: (answers: Facts) => Facts) => {
    begun.current.touched = true;
    // What was saved before is not what stands here now.
    setSavedAt((at) => (at === "failed" ? at : undefined));
    setAnswers(next);
  }, []);
  const remove = useCallback(async () => {
    try {
      await store.discard(person, subject);
    } catch {
      setSavedAt("failed");
    }
  }, [store, person, subject]);
  return {
    answers,
    change,
    restored,
    keepRestored: useCallback(() => setRestored(undefined), []),
    discard: useCallback(async () => {
      begun.current.touched = false;
      // First forgotten, then cleared: a page left at the sight of an empty form would otherwise take the removal with it.
      await remove();
      setRestored(undefined);
      setSavedAt((at) => (at === "failed" ? at : undefined));
      setAnswers(begun.current.initial);
    }, [remove]),
    finish: useCallback(() => {
      begun.current.finished = true;
      return remove();
    }, [remove]),
    savedAt,
    ready,
  };
}
