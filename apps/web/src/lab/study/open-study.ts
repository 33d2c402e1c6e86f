/** The study of cases as the page sees it: a worker, what it last said, and the values being tried. */
import type { EffectivePolicy, Language, LocalDate } from "@jiefen/policy";
import type { CasesChoice, Cell, FromWorker, Listing, Others, Progress, ReadFailure, Reading, Report, ToWorker } from "./messages.ts";
import type { Values } from "./with-values.ts";

export interface StudyState {
  readonly choice?: CasesChoice;
  /** While cases are read; `again` where they are read anew for the values being tried. */
  readonly progress?: Progress & { readonly again: boolean };
  readonly read?: Reading;
  readonly failure?: ReadFailure;
  readonly values: Values;
  /** Of the newest values the worker has answered for. */
  readonly report?: Report;
  /** The cell that was asked for, and what is behind it as far as it is known. */
  readonly cell?: Cell;
  readonly listing?: Listing;
}

export interface Study {
  /** Gives the end of it. */
  subscribe(changed: () => void): () => void;
  /** The same object until something changes. */
  state(): StudyState;
  /** Reads these cases, unless they are those being studied. Values stay. */
  choose(choice: CasesChoice, language: Language): void;
  /** Lets go of what was read; values stay. */
  chooseNone(): void;
  /** Undefined: the policy's own value. */
  tryValue(parameter: string, value: number | undefined): void;
  tryNone(): void;
  list(cell: Cell): void;
  closeList(): void;
  /** Ends the worker; choosing cases begins anew. */
  close(): void;
}

const nothingRead = { read: undefined, failure: undefined, report: undefined, cell: undefined, listing: undefined };

const sameChoice = (one: CasesChoice | undefined, other: CasesChoice): boolean => {
  if (one?.kind === "made" && other.kind === "made") return one.count === other.count && one.seed === other.seed;
  if (one?.kind === "desk" && other.kind === "desk") return one.layer === other.layer && one.draft === other.draft;
  return one?.kind === "file" && other.kind === "file" && one.file === other.file;
};

export function openStudy(policy: EffectivePolicy, others: Others, today: LocalDate): Study {
  const listeners = new Set<() => void>();
  let state: StudyState = { values: {} };
  let worker: Worker | undefined;
  let reading = 0;
  let listing = 0;
  let frame = 0;

  const change = (changes: Partial<StudyState>) => {
    state = { ...state, ...changes };
    for (const changed of listeners) changed();
  };

  function hear(message: FromWorker): void {
    switch (message.kind) {
      case "progress":
        if (message.reading === reading) change({ progress: { ...message.progress, again: message.again } });
        return;
      case "read":
        if (message.reading.reading === reading) change({ read: message.reading, progress: undefined });
        return;
      case "report":
        if (message.report.reading === reading) change({ report: message.report, progress: undefined });
        return;
      case "listing":
        if (message.listing.listing === listing) change({ listing: message.listing });
        return;
      case "failed":
        if (message.reading === reading) change({ failure: message.failure, progress: undefined });
    }
  }

  function started(): Worker {
    if (worker) return worker;
    worker = new Worker(new URL("../worker/study-worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => hear(data));
    worker.addEventListener("error", ({ message }) => {
      close();
      change({ failure: { why: "internal", detail: message }, progress: undefined });
    });
    post(worker, { kind: "open", policy, others, today });
    return worker;
  }

  /** At most once a frame, however fast the hand is. */
  function tryValues(values: Values): void {
    change({ values });
    if (frame !== 0 || !worker) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (worker) post(worker, { kind: "try", values: state.values });
    });
  }

  function close(): void {
    cancelAnimationFrame(frame);
    frame = 0;
    worker?.terminate();
    worker = undefined;
  }

  return {
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    state: () => state,
    choose(choice, language) {
      if (worker && !state.failure && sameChoice(state.choice, choice)) return;
      reading += 1;
      change({ ...nothingRead, choice, progress: { done: 0, again: false } });
      const studying = started();
      post(studying, { kind: "try", values: state.values });
      post(studying, { kind: "read", reading, choice, language });
    },
    chooseNone() {
      if (!state.choice) return;
      close();
      reading += 1;
      change({ ...nothingRead, choice: undefined, progress: undefined });
    },
    tryValue(parameter, value) {
      const { [parameter]: _, ...others } = state.values;
      tryValues(value === undefined ? others : { ...others, [parameter]: value });
    },
    tryNone: () => tryValues({}),
    list(cell) {
      listing += 1;
      change({ cell, listing: undefined });
      if (worker) post(worker, { kind: "list", listing, cell });
    },
    closeList: () => change({ cell: undefined, listing: undefined }),
    close,
  };
}

function post(worker: Worker, message: ToWorker): void {
  worker.postMessage(message);
}
