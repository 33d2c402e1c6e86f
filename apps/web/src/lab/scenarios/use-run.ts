/** The results of all scenarios of the policy under study, run beside the page and kept as long as the same policy is studied. */
import type { EffectivePolicy, ScenarioResult, Standing } from "@jiefen/policy";
import { startTransition, useEffect, useState } from "react";
import type { LabPartProps } from "../lab-part.ts";
import type { FromRunner, ToRunner } from "./messages.ts";

export interface Run {
  readonly results: readonly ScenarioResult[];
  readonly done: boolean;
  readonly failed?: string;
}

const nothing: Run = { results: [], done: false };

interface Kept {
  readonly standing: Standing;
  readonly run: Run;
}
const kept = new WeakMap<EffectivePolicy, Kept>();

export function useRun({ effective, standing }: Pick<LabPartProps, "effective" | "standing">): Run & { readonly again: () => void } {
  const [told, setTold] = useState<{ readonly of: EffectivePolicy; readonly run: Run }>();
  const [times, setTimes] = useState(0);
  const before = kept.get(effective);
  const known = before?.standing === standing ? before.run : undefined;
  useEffect(() => {
    if (kept.get(effective)?.standing === standing && times === 0) return;
    let run = nothing;
    const worker = new Worker(new URL("./run-worker.ts", import.meta.url), { type: "module" });
    const tell = (next: Run) => {
      run = next;
      if (next.done) kept.set(effective, { standing, run });
      startTransition(() => setTold({ of: effective, run: next }));
    };
    worker.addEventListener("message", ({ data }: MessageEvent<FromRunner>) => {
      if (data.kind === "results") tell({ ...run, results: [...run.results, ...data.results] });
      else tell(data.kind === "done" ? { ...run, done: true } : { ...run, failed: data.detail });
    });
    worker.addEventListener("error", ({ message }) => tell({ ...run, failed: message }));
    if (times > 0) tell(nothing);
    worker.postMessage({ policy: effective, standing } satisfies ToRunner);
    return () => worker.terminate();
  }, [effective, standing, times]);
  const run = (told?.of === effective ? told.run : known) ?? nothing;
  return { ...run, again: () => setTimes((before) => before + 1) };
}
