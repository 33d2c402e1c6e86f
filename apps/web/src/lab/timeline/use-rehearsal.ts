/** The days of a rehearsal as they come from the worker, each with the case as it stood at its end. */
import { type CaseState, evolve, type Script } from "@jiefen/casework";
import type { EffectivePolicy, Standing } from "@jiefen/policy";
import { startTransition, useEffect, useRef, useState } from "react";
import type { FromWorker, ToldDay, ToWorker } from "./messages.ts";

export interface PlayedDay extends ToldDay {
  readonly state: CaseState;
}

export interface Rehearsal {
  /** Those of the script before, until the first of the newest come. */
  readonly days: readonly PlayedDay[];
  readonly done: boolean;
  /** Why the case was not taken in. */
  readonly refusal?: Extract<FromWorker, { readonly kind: "done" }>["refusal"];
  readonly failed?: string;
}

const nothing: Rehearsal = { days: [], done: false };

function withDays(days: readonly PlayedDay[], told: readonly ToldDay[]): readonly PlayedDay[] {
  let state = days.at(-1)?.state;
  const played = told.flatMap((day): readonly PlayedDay[] => {
    for (const event of day.events) state = evolve(state, event);
    return state ? [{ ...day, state }] : [];
  });
  return [...days, ...played];
}

/** `script` keeps its identity until it changes; while it is undefined, nothing is played. */
export function useRehearsal(effective: EffectivePolicy, standing: Standing, script: Script | undefined): Rehearsal {
  const [rehearsal, setRehearsal] = useState(nothing);
  const [worker, setWorker] = useState<Worker>();
  const run = useRef(0);

  useEffect(() => {
    const started = new Worker(new URL("./rehearsal-worker.ts", import.meta.url), { type: "module" });
    post(started, { kind: "open", policy: effective, standing });
    started.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
      if (data.run !== run.current) return;
      startTransition(() => setRehearsal((before) => heard(before, data)));
    });
    started.addEventListener("error", ({ message }) => setRehearsal((before) => ({ ...before, failed: message })));
    setWorker(started);
    return () => started.terminate();
  }, [effective, standing]);

  useEffect(() => {
    if (!worker || !script) return;
    run.current += 1;
    setRehearsal((before) => ({ days: before.days, done: false }));
    post(worker, { kind: "play", run: run.current, script });
  }, [worker, script]);
  return script ? rehearsal : nothing;
}

/** The first days of a run begin at intake. */
function heard(before: Rehearsal, message: FromWorker): Rehearsal {
  switch (message.kind) {
    case "days":
      return { ...before, days: withDays(message.days[0]?.day === 0 ? [] : before.days, message.days) };
    case "done":
      return { days: message.refusal ? [] : before.days, done: true, ...(message.refusal && { refusal: message.refusal }) };
    case "failed":
      return { ...before, done: true, failed: message.detail };
  }
}

function post(worker: Worker, message: ToWorker): void {
  worker.postMessage(message);
}
