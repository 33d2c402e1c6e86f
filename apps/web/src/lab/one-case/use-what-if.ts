/** What would have to be otherwise, looked for beside the page while a case is studied. */
import type { WhatIfs } from "@jiefen/analysis";
import type { EffectivePolicy, Facts, LocalDate } from "@jiefen/policy";
import { useEffect, useRef, useState } from "react";
import type { FromWhatIf, ToWhatIf } from "./what-if-worker.ts";

/** Milliseconds without a change before the search begins. */
const pause = 400;

export interface Looked {
  /** By scale; of the case as it was before, while `looking`. */
  readonly found: Readonly<Record<string, WhatIfs>> | undefined;
  readonly looking: boolean;
}

export function useWhatIf(effective: EffectivePolicy, type: string, facts: Facts, today: LocalDate): Looked {
  const [worker, setWorker] = useState<Worker>();
  const [heard, setHeard] = useState<{ readonly facts: Facts; readonly found: Readonly<Record<string, WhatIfs>> }>();
  const asked = useRef<{ readonly asking: number; readonly facts: Facts }>({ asking: 0, facts });
  useEffect(() => {
    const started = new Worker(new URL("./what-if-worker.ts", import.meta.url), { type: "module" });
    post(started, { kind: "open", policy: effective });
    started.addEventListener("message", ({ data }: MessageEvent<FromWhatIf>) => {
      if (data.asking === asked.current.asking) setHeard({ facts: asked.current.facts, found: data.found });
    });
    setWorker(started);
    return () => started.terminate();
  }, [effective]);
  useEffect(() => {
    if (!worker) return;
    const timer = setTimeout(() => {
      asked.current = { asking: asked.current.asking + 1, facts };
      post(worker, { kind: "ask", asking: asked.current.asking, type, facts, today });
    }, pause);
    return () => clearTimeout(timer);
  }, [worker, type, facts, today]);
  return { found: heard?.found, looking: heard?.facts !== facts };
}

function post(worker: Worker, message: ToWhatIf): void {
  worker.postMessage(message);
}
