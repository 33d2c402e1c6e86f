/** Files on their way to the case, one after another: how far each is, and what became of it. */
import type { AttachmentUpload } from "@jiefen/server/client";
import { createClient, ProblemError } from "@jiefen/server/client";
import { useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCase } from "../case/case-context.ts";
import { newKey } from "../filling/use-command-key.ts";
import { isHere } from "../offline/waiting.ts";
import { useMe } from "../session/me.ts";
import { isUnreachable } from "../session/vault.ts";
import { currentLanguage } from "../words/words.ts";
import { tellingFetch } from "./telling-fetch.ts";
import { keepFile, roomFor, sendWaitingFile } from "./waiting-files.ts";

export interface Upload {
  /** One from choosing on: sent again after a lost answer, now or later from this device, it is kept once. */
  readonly key: string;
  readonly file: File;
  readonly asked: AttachmentUpload;
  /** From 0 to 1. */
  readonly part: number;
  readonly error?: Error;
}

export interface Uploads {
  /** Those under way or refused; what has arrived is in the case. */
  readonly list: readonly Upload[];
  readonly send: (files: readonly File[], asked: Omit<AttachmentUpload, "name">) => void;
  readonly again: (upload: Upload) => void;
  readonly forget: (upload: Upload) => void;
}

export function useUploads(): Uploads {
  const { t } = useTranslation();
  const { view, policy } = useCase();
  const { me } = useMe();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [list, setList] = useState<readonly Upload[]>([]);
  const last = useRef(Promise.resolve());
  const stops = useRef(new Map<File, AbortController>());
  const { id } = view.state;
  const change = (file: File, to: Partial<Upload>) => setList((now) => now.map((one) => (one.file === file ? { ...one, ...to } : one)));
  const drop = (file: File) => setList((now) => now.filter((one) => one.file !== file));

  /** False where it cannot wait here. */
  async function wait({ key, file, asked }: Upload): Promise<boolean> {
    try {
      if ((await roomFor(policy, me.id, [])) < file.size) return false;
      await sendWaitingFile(policy, me, id, await keepFile(me.id, key, file, asked));
    } catch {
      return false;
    }
    drop(file);
    void message.success(t("offline.queued"));
    return true;
  }

  async function sendOne(upload: Upload): Promise<void> {
    const { key, file, asked } = upload;
    const stop = stops.current.get(file);
    if (!stop || stop.signal.aborted) return;
    if (isHere(id)) {
      if (!(await wait(upload))) change(file, { error: new Error(t("attachment.later")) });
      return;
    }
    const told = tellingFetch((part) => change(file, { part }));
    const client = createClient({
      language: currentLanguage,
      fetch: (input, init) => told(input, { ...init, signal: stop.signal }),
    });
    try {
      queries.setQueryData(["case", id], await client.attach(id, asked, file, key));
      void queries.invalidateQueries({ queryKey: ["timeline", id] });
      drop(file);
    } catch (error) {
      if (isUnreachable(error) && (await wait(upload))) return;
      if (!stop.signal.aborted) change(file, { error: error instanceof ProblemError ? error : new Error(String(error)) });
    }
  }

  const enqueue = (upload: Upload) => {
    stops.current.set(upload.file, new AbortController());
    last.current = last.current.then(() => sendOne(upload));
  };
  return {
    list,
    send(files, asked) {
      const uploads = files.map((file): Upload => ({ key: newKey(), file, asked: { ...asked, name: file.name }, part: 0 }));
      setList((now) => [...now, ...uploads]);
      for (const upload of uploads) enqueue(upload);
    },
    again({ key, file, asked }) {
      const upload: Upload = { key, file, asked, part: 0 };
      setList((now) => now.map((one) => (one.file === file ? upload : one)));
      enqueue(upload);
    },
    forget({ file }) {
      stops.current.get(file)?.abort();
      drop(file);
    },
  };
}
