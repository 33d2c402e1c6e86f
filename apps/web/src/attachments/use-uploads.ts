/** Files on their way to the case, one after another: how far each is, and what became of it. */
import type { AttachmentUpload } from "@jiefen/server/client";
import { createClient, ProblemError } from "@jiefen/server/client";
import { useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCase } from "../case/case-context.ts";
import { useCommandKey } from "../filling/use-command-key.ts";
import { isHere } from "../offline/waiting.ts";
import { useMe } from "../session/me.ts";
import { isUnreachable } from "../session/vault.ts";
import { currentLanguage } from "../words/words.ts";
import { tellingFetch } from "./telling-fetch.ts";
import { keepFile, roomFor, sendWaitingFile } from "./waiting-files.ts";

export interface Upload {
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
  const keyOf = useCommandKey();
  const [list, setList] = useState<readonly Upload[]>([]);
  const last = useRef(Promise.resolve());
  const stops = useRef(new Map<File, AbortController>());
  const { id } = view.state;
  const change = (file: File, to: Partial<Upload>) => setList((now) => now.map((one) => (one.file === file ? { ...one, ...to } : one)));
  const drop = (file: File) => setList((now) => now.filter((one) => one.file !== file));

  /** False where it cannot wait here. */
  async function wait(file: File, asked: AttachmentUpload): Promise<boolean> {
    try {
      if ((await roomFor(policy, me.id, [])) < file.size) return false;
      await sendWaitingFile(policy, me, id, await keepFile(me.id, file, asked));
    } catch {
      return false;
    }
    drop(file);
    void message.success(t("offline.queued"));
    return true;
  }

  async function sendOne(file: File, asked: AttachmentUpload): Promise<void> {
    const stop = stops.current.get(file);
    if (!stop || stop.signal.aborted) return;
    if (isHere(id)) {
      if (!(await wait(file, asked))) change(file, { error: new Error(t("attachment.later")) });
      return;
    }
    const told = tellingFetch((part) => change(file, { part }));
    const client = createClient({
      language: currentLanguage,
      fetch: (input, init) => told(input, { ...init, signal: stop.signal }),
    });
    try {
      const key = keyOf({ id, asked, size: file.size, at: file.lastModified });
      queries.setQueryData(["case", id], await client.attach(id, asked, file, key));
      void queries.invalidateQueries({ queryKey: ["timeline", id] });
      drop(file);
    } catch (error) {
      if (isUnreachable(error) && (await wait(file, asked))) return;
      if (!stop.signal.aborted) change(file, { error: error instanceof ProblemError ? error : new Error(String(error)) });
    }
  }

  const enqueue = (file: File, asked: AttachmentUpload) => {
    stops.current.set(file, new AbortController());
    last.current = last.current.then(() => sendOne(file, asked));
  };
  return {
    list,
    send(files, asked) {
      const uploads = files.map((file): Upload => ({ file, asked: { ...asked, name: file.name }, part: 0 }));
      setList((now) => [...now, ...uploads]);
      for (const upload of uploads) enqueue(upload.file, upload.asked);
    },
    again({ file, asked }) {
      setList((now) => now.map((one) => (one.file === file ? { file, asked, part: 0 } : one)));
      enqueue(file, asked);
    },
    forget({ file }) {
      stops.current.get(file)?.abort();
      drop(file);
    },
  };
}
