/** Edits of a draft, saved one after another as they are made; what could not be saved is kept, shown and offered again. */
import { type DraftChange, withChanges } from "@jiefen/builder";
import { findAt, segmentsOf } from "@jiefen/policy";
import type { DraftView } from "@jiefen/server/client";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { api, problemOf } from "../api.ts";
import { useMe } from "../session/me.ts";
import { draftedOf } from "./drafted.ts";
import { type KeptChanges, keptChanges } from "./kept-changes.ts";
import { oneDraft, useTakeIn } from "./queries.ts";

/** Changes made together, with why they were not saved. */
export interface Unsaved extends KeptChanges {
  readonly key: string;
  /** Absent while they are on their way. */
  readonly error?: unknown;
  /** They are saved, in a version that the page does not show yet. */
  readonly savedIn?: number;
}

export interface Saving {
  /** In the order they were made. */
  readonly unsaved: readonly Unsaved[];
  readonly busy: boolean;
  readonly change: (changes: readonly DraftChange[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Sends again what was not saved, or one of it; with `over`, in place of what somebody else wrote there since, which one has seen. */
  readonly again: (one?: Unsaved, over?: "over") => void;
  /** Gives up what was not saved, or one of it. */
  readonly drop: (one?: Unsaved) => void;
  /** What came of the last undo or redo, where it failed. */
  readonly error: unknown;
  /** Versions I came to by undoing or redoing. */
  readonly turned: ReadonlySet<number>;
}

function samePlaces(one: readonly DraftChange[], other: readonly DraftChange[]): boolean {
  return one.some(({ path, pointer }) => other.some((change) => change.path === path && change.pointer === pointer));
}

/** What stands at the places of changes in a draft with what is not saved yet. */
function seenIn(view: DraftView, unsaved: readonly Unsaved[], changes: readonly DraftChange[]): readonly unknown[] {
  const { policy } = withChanges(
    draftedOf(view),
    unsaved.flatMap((one) => one.changes),
  );
  return changes.map(({ path, pointer }) => findAt(policy.documents[path], segmentsOf(pointer)) ?? null);
}

/** Milliseconds after which what did not reach the server is sent again. */
const triedEvery = 15_000;
const isUnreachable = ({ error }: Unsaved) => problemOf(error)?.code === "unreachable";

/** `view` is the version the page shows. */
export function useSaving(view: DraftView): Saving {
  const client = useQueryClient();
  const takeIn = useTakeIn();
  const { me } = useMe();
  const { id } = view;
  const [unsaved, setUnsaved] = useState<readonly Unsaved[]>([]);
  const [busy, setBusy] = useState(0);
  const [error, setError] = useState<unknown>();
  const [turned, setTurned] = useState<ReadonlySet<number>>(new Set());
  const line = useRef<Promise<void>>(Promise.resolve());
  // Two edits may be made before the page is drawn again: the second was made on the first.
  const latest = useRef({ view, unsaved });
  useEffect(() => {
    latest.current.view = view;
  }, [view]);
  const update = useCallback((change: (now: readonly Unsaved[]) => readonly Unsaved[]) => {
    latest.current.unsaved = change(latest.current.unsaved);
    setUnsaved(latest.current.unsaved);
  }, []);
  const shownWith = unsaved.filter(({ savedIn }) => savedIn === undefined || savedIn > view.version);
  if (shownWith.length < unsaved.length) {
    latest.current.unsaved = shownWith;
    setUnsaved(shownWith);
  }

  const inLine = useCallback(
    (send: (version: number) => Promise<DraftView>, failed: (error: unknown) => void, done: (view: DraftView) => void) => {
      setBusy((now) => now + 1);
      line.current = line.current.then(async () => {
        try {
          const newest = client.getQueryData(oneDraft(id).queryKey);
          const answer = await send(newest?.version ?? 0);
          done(answer);
          takeIn(answer);
        } catch (problem) {
          failed(problem);
          if (problemOf(problem)?.status === 409) await client.invalidateQueries({ queryKey: oneDraft(id).queryKey });
        } finally {
          setBusy((now) => now - 1);
        }
      });
    },
    [client, id, takeIn],
  );
  const send = useCallback(
    (key: string, changes: readonly DraftChange[], seen: readonly unknown[]) => {
      const kept = keptChanges(localStorage, me.id, id);
      kept.keep(key, { changes, seen });
      update((before) => [...before, { key, changes, seen }]);
      inLine(
        (version) => api.editDraft(id, { version: Math.max(version, 1), changes, seen }),
        (problem) => update((now) => now.map((one) => (one.key === key ? { ...one, error: problem } : one))),
        ({ version }) => {
          kept.drop(key);
          update((now) => now.map((one) => (one.key === key ? { ...one, savedIn: version } : one)));
        },
      );
    },
    [id, inLine, me.id, update],
  );
  const drop = useCallback(
    (dropped: (one: Unsaved) => boolean) => {
      const kept = keptChanges(localStorage, me.id, id);
      for (const { key } of latest.current.unsaved.filter(dropped)) kept.drop(key);
      update((now) => now.filter((one) => !dropped(one)));
    },
    [id, me.id, update],
  );
  const resend = useCallback(
    (chosen: (one: Unsaved) => boolean, over: boolean) => {
      const failed = latest.current.unsaved.filter((one) => one.error && chosen(one));
      update((now) => now.filter((one) => !failed.includes(one)));
      const newest = client.getQueryData(oneDraft(id).queryKey) ?? latest.current.view;
      for (const { key, changes, seen } of failed) send(key, changes, over ? seenIn(newest, [], changes) : seen);
    },
    [client, id, send, update],
  );

  // What an earlier visit to the page could not save.
  const began = useRef(false);
  useEffect(() => {
    if (began.current || !view.may.includes("edit")) return;
    began.current = true;
    for (const [key, { changes, seen }] of keptChanges(localStorage, me.id, id).all()) send(key, changes, seen);
  }, [id, me.id, send, view.may]);

  const cutOff = unsaved.some(isUnreachable);
  useEffect(() => {
    if (!cutOff) return;
    const retry = () => resend(isUnreachable, false);
    const timer = setInterval(retry, triedEvery);
    addEventListener("online", retry);
    return () => {
      clearInterval(timer);
      removeEventListener("online", retry);
    };
  }, [cutOff, resend]);

  const turn = (act: (id: string, version: number) => Promise<DraftView>) =>
    inLine(
      (version) => act(id, version),
      setError,
      ({ version }) => {
        setError(undefined);
        setTurned((before) => new Set([...before, version]));
      },
    );
  return {
    unsaved: shownWith,
    busy: busy > 0,
    change: (changes) => {
      // A new try at a place takes the place of one that was refused.
      drop((one) => one.error !== undefined && samePlaces(one.changes, changes));
      send(nextKey(), changes, seenIn(latest.current.view, latest.current.unsaved, changes));
    },
    undo: () => turn(api.undoDraft),
    redo: () => turn(api.redoDraft),
    again: (one, over) => resend((failed) => one === undefined || failed.key === one.key, over !== undefined),
    drop: (one) => {
      setError(undefined);
      drop((failed) => failed.error !== undefined && (one === undefined || failed.key === one.key));
    },
    error,
    turned,
  };
}

let counted = 0;

/** In the order of time, so that what is kept is sent again in the order it was made. */
function nextKey(): string {
  counted += 1;
  return `${Date.now()} ${String(counted).padStart(6, "0")}`;
}
