/** Edits of a draft, saved one after another as they are made; what could not be saved is kept, shown and offered again. */
import type { DraftChange } from "@jiefen/builder";
import type { DraftView } from "@jiefen/server/client";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useRef, useState } from "react";
import { api, problemOf } from "../api.ts";
import { oneDraft, useTakeIn } from "./queries.ts";

/** Changes made together, with why they were not saved. */
export interface Unsaved {
  readonly key: number;
  readonly changes: readonly DraftChange[];
  /** Absent while they are on their way. */
  readonly error?: unknown;
}

export interface Saving {
  /** In the order they were made. */
  readonly unsaved: readonly Unsaved[];
  readonly busy: boolean;
  readonly change: (changes: readonly DraftChange[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Sends again what was not saved. */
  readonly again: () => void;
  readonly drop: () => void;
  /** What came of the last undo or redo, where it failed. */
  readonly error: unknown;
}

function samePlaces(one: readonly DraftChange[], other: readonly DraftChange[]): boolean {
  return one.some(({ path, pointer }) => other.some((change) => change.path === path && change.pointer === pointer));
}

export function useSaving(view: DraftView): Saving {
  const client = useQueryClient();
  const takeIn = useTakeIn();
  const [unsaved, setUnsaved] = useState<readonly Unsaved[]>([]);
  const [busy, setBusy] = useState(0);
  const [error, setError] = useState<unknown>();
  const line = useRef<Promise<void>>(Promise.resolve());
  const count = useRef(0);
  const { id } = view;

  /** Every edit is made on the version the one before it left. */
  const inLine = useCallback(
    (send: (version: number) => Promise<DraftView>, failed: (error: unknown) => void, done: () => void) => {
      setBusy((now) => now + 1);
      line.current = line.current.then(async () => {
        try {
          const newest = client.getQueryData(oneDraft(id).queryKey);
          takeIn(await send(newest?.version ?? 0));
          done();
        } catch (problem) {
          failed(problem);
          if (problemOf(problem)?.code === "stale") await client.invalidateQueries({ queryKey: oneDraft(id).queryKey });
        } finally {
          setBusy((now) => now - 1);
        }
      });
    },
    [client, id, takeIn],
  );
  const send = useCallback(
    (changes: readonly DraftChange[]) => {
      count.current += 1;
      const key = count.current;
      // A new try at a place takes the place of one that was refused.
      setUnsaved((before) => [...before.filter((one) => !(one.error && samePlaces(one.changes, changes))), { key, changes }]);
      inLine(
        (version) => api.editDraft(id, { version, changes }),
        (problem) => setUnsaved((now) => now.map((one) => (one.key === key ? { ...one, error: problem } : one))),
        () => setUnsaved((now) => now.filter((one) => one.key !== key)),
      );
    },
    [id, inLine],
  );
  return {
    unsaved,
    busy: busy > 0,
    change: send,
    undo: () =>
      inLine(
        (version) => api.undoDraft(id, version),
        setError,
        () => setError(undefined),
      ),
    redo: () =>
      inLine(
        (version) => api.redoDraft(id, version),
        setError,
        () => setError(undefined),
      ),
    again: () => {
      const failed = unsaved.filter((one) => one.error);
      setUnsaved((now) => now.filter((one) => !one.error));
      for (const { changes } of failed) send(changes);
    },
    drop: () => {
      setError(undefined);
      setUnsaved((now) => now.filter((one) => !one.error));
    },
    error,
  };
}
