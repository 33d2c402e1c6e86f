/** Studies of policies under way and done: each is made once, in a thread beside the server, one after another, and kept while others are asked for. */
import { Worker } from "node:worker_threads";
import type { StudyStep } from "../api/index.ts";
import type { StudyAsked, StudyKind, StudyReport, StudyRequest, StudyResults } from "./study.ts";

/** So many are kept, the ones least lately asked for given up first. */
const kept = 24;
/** A thread that nobody asked anything of for so long ends, and gives back its memory; one that answers nothing for so long is stopped. Milliseconds. */
const idle = 120_000;
const patience = 300_000;
/** A study that was not begun, and that nobody asked for again for so long, is given up: whoever wanted it has left the page. Milliseconds. */
const abandoned = 30_000;

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

/** Asked for, and not begun yet. */
interface Waiting {
  readonly request: Omit<StudyRequest, "id">;
  /** Somebody cannot go on without it. */
  readonly urgent: boolean;
  /** Epoch milliseconds. */
  readonly askedAt: number;
}

export function createStudies(): Studies {
  const studies = new Map<string, Standing>();
  /** The one most lately asked for last. */
  const waiting = new Map<string, Waiting>();
  let current: { readonly id: number; readonly key: string } | undefined;
  let thread: Worker | undefined;
  let timer: NodeJS.Timeout | undefined;
  let begun = 0;
  const listeners = new Set<() => void>();
  const nextReport = () => new Promise<void>((resolve) => listeners.add(resolve));
  const told = (): void => {
    for (const listener of listeners) listener();
    listeners.clear();
  };

  const end = async (why: string): Promise<void> => {
    clearTimeout(timer);
    const ending = thread;
    thread = undefined;
    for (const key of [...waiting.keys(), ...(current ? [current.key] : [])]) studies.set(key, { state: "failed", message: why });
    waiting.clear();
    current = undefined;
    told();
    await ending?.terminate();
  };
  const watch = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void end("no answer in time"), current ? patience : idle);
    timer.unref();
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
  /** What somebody cannot go on without goes first, then what was asked for last: it is the page that is looked at now. */
  const beginNext = (): void => {
    if (current) return;
    for (const [key, { urgent, askedAt }] of waiting) {
      if (urgent || Date.now() - askedAt <= abandoned) continue;
      waiting.delete(key);
      studies.delete(key);
    }
    const [key, next] = [...waiting].findLast(([, { urgent }]) => urgent) ?? [...waiting].at(-1) ?? [];
    if (key === undefined || !next) return;
    waiting.delete(key);
    begun += 1;
    current = { id: begun, key };
    running().postMessage({ id: begun, ...next.request } satisfies StudyRequest);
    watch();
  };
  function hear(report: StudyReport): void {
    if (report.id !== current?.id) return;
    const { key } = current;
    if (report.kind === "step") studies.set(key, { state: "running", step: report.step });
    else {
      current = undefined;
      studies.set(key, report.kind === "done" ? { state: "done", result: report.result } : { state: "failed", message: report.message });
    }
    watch();
    told();
    beginNext();
  }

  function ask<Kind extends StudyKind>(kind: Kind, about: StudyAsked, urgent = false): Study<Kind> {
    const key = JSON.stringify([kind, about.policy.release, about.above?.release, about.inForce?.release, about.today]);
    const before = studies.get(key);
    studies.delete(key);
    // Told once; whoever asks again begins it anew.
    if (before?.state === "failed") return before;
    const standing: Standing = before ?? { state: "running" };
    studies.set(key, standing);
    const waited = waiting.get(key);
    if (standing !== before || waited) {
      waiting.delete(key);
      waiting.set(key, { request: { kind, ...about }, urgent: urgent || (waited?.urgent ?? false), askedAt: Date.now() });
      beginNext();
    }
    for (const [oldest, { state }] of studies) {
      if (studies.size <= kept) break;
      if (state !== "running") studies.delete(oldest);
    }
    // INVARIANT: the key names the kind.
    return standing as Study<Kind>;
  }

  return {
    ask: (kind, about) => ask(kind, about),
    async finish(kind, about) {
      for (;;) {
        const study = ask(kind, about, true);
        if (study.state !== "running") return study;
        await nextReport();
      }
    },
    close: () => end("the server ends"),
  };
}
