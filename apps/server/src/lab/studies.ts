/** Studies of policies under way and done: each is made once, in a thread beside the server, and kept while others are asked for. */
import { Worker } from "node:worker_threads";
import type { StudyStep } from "../api/index.ts";
import type { StudyAsked, StudyKind, StudyReport, StudyRequest, StudyResults } from "./study.ts";

/** So many are kept, the ones least lately asked for given up first. */
const kept = 24;
/** A thread that nobody asked anything of for so long ends, and gives back its memory; one that answers nothing for so long is stopped. Milliseconds. */
const idle = 120_000;
const patience = 300_000;

export type Study<Kind extends StudyKind> =
  | { readonly state: "running"; readonly step?: StudyStep }
  | { readonly state: "done"; readonly result: StudyResults[Kind] }
  | { readonly state: "failed"; readonly message: string };

export interface Studies {
  /** Begins the study unless it was begun before, and says how it stands. */
  ask<Kind extends StudyKind>(kind: Kind, asked: StudyAsked): Study<Kind>;
  /** The same, told when it has come to its end. */
  finish<Kind extends StudyKind>(kind: Kind, asked: StudyAsked): Promise<Exclude<Study<Kind>, { readonly state: "running" }>>;
  close(): Promise<void>;
}

type Standing = Study<StudyKind>;

export function createStudies(): Studies {
  const studies = new Map<string, Standing>();
  const keys = new Map<number, string>();
  let thread: Worker | undefined;
  let timer: NodeJS.Timeout | undefined;
  let asked = 0;
  const listeners = new Set<() => void>();
  const nextReport = () => new Promise<void>((resolve) => listeners.add(resolve));
  const told = (): void => {
    for (const listener of listeners) listener();
    listeners.clear();
  };

  const waiting = () => [...studies].filter(([, { state }]) => state === "running");
  const end = async (why: string): Promise<void> => {
    clearTimeout(timer);
    const ending = thread;
    thread = undefined;
    for (const [key] of waiting()) studies.set(key, { state: "failed", message: why });
    keys.clear();
    told();
    await ending?.terminate();
  };
  const watch = (): void => {
    clearTimeout(timer);
    const busy = waiting().length > 0;
    timer = setTimeout(() => void end("no answer in time"), busy ? patience : idle);
    timer.unref();
  };
  const hear = (report: StudyReport): void => {
    const key = keys.get(report.id);
    if (key === undefined) return;
    if (report.kind === "step") studies.set(key, { state: "running", step: report.step });
    else {
      keys.delete(report.id);
      studies.set(key, report.kind === "done" ? { state: "done", result: report.result } : { state: "failed", message: report.message });
    }
    watch();
    told();
  };
  const running = (): Worker => {
    if (thread) return thread;
    const started = new Worker(new URL("./study-thread.mjs", import.meta.url), { execArgv: [] });
    started.unref();
    started.on("message", hear);
    started.on("error", (error) => {
      if (thread === started) void end(error.message);
    });
    thread = started;
    return started;
  };

  function ask<Kind extends StudyKind>(kind: Kind, about: StudyAsked): Study<Kind> {
    const key = JSON.stringify([kind, about.policy.release, about.above?.release, about.inForce?.release, about.today]);
    const before = studies.get(key);
    studies.delete(key);
    // Told once; whoever asks again begins it anew.
    if (before?.state === "failed") return before;
    const standing: Standing = before ?? { state: "running" };
    studies.set(key, standing);
    if (standing !== before) {
      asked += 1;
      keys.set(asked, key);
      running().postMessage({ id: asked, kind, ...about } satisfies StudyRequest);
      watch();
    }
    for (const [oldest, { state }] of studies) {
      if (studies.size <= kept) break;
      if (state !== "running") studies.delete(oldest);
    }
    // INVARIANT: the key names the kind.
    return standing as Study<Kind>;
  }

  return {
    ask,
    async finish(kind, about) {
      for (;;) {
        const study = ask(kind, about);
        if (study.state !== "running") return study;
        await nextReport();
      }
    },
    close: () => end("the server ends"),
  };
}
